import { browser } from 'wxt/browser';
import { WISH, type Wish } from '../wiring/side-panel.ts';

/** Goes where the side panel of a window is asked to lead, now and later. What has been read is forgotten. */
export function followWishes(
  windowId: number,
  lead: (hash: string) => void,
  onError: (error: unknown) => void,
): void {
  const { session } = browser.storage;
  const heed = async (wish: unknown): Promise<void> => {
    const { windowId: where, hash } = (wish ?? {}) as Partial<Wish>;
    if (hash === undefined || where !== windowId) return;
    await session.remove(WISH);
    lead(hash);
  };
  session.onChanged.addListener(({ [WISH]: wish }) => void heed(wish?.newValue).catch(onError));
  session
    .get(WISH)
    .then(({ [WISH]: wish }) => heed(wish))
    .catch(onError);
}

import { browser } from 'wxt/browser';
import { LIFE } from '../wiring/life-port.ts';

/**
 * A signal that aborts when the extension is gone under an open page: disabled,
 * removed or updated. Only Chromium lets the script live on to see that; its
 * port closes then, but `runtime.id` is still there until the next task. The
 * port closes as well when the background merely falls asleep, which means nothing.
 *
 * A page that comes back from the back/forward cache may hold a port that is
 * dead without having said so, so it looks again and connects anew.
 */
export function lifeOfExtension(view: Window): AbortSignal {
  const gone = new AbortController();

  const look = () => {
    if (browser.runtime?.id === undefined) gone.abort();
  };
  const connect = () => {
    look();
    if (gone.signal.aborted) return;
    browser.runtime.connect({ name: LIFE }).onDisconnect.addListener(() => setTimeout(look));
  };

  connect();
  const { signal } = gone;
  view.addEventListener('pageshow', ({ persisted }) => persisted && connect(), { signal });
  view.document.addEventListener('visibilitychange', look, { signal });
  return signal;
}

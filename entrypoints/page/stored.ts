import { type ReadonlySignal, signal } from '@preact/signals-core';
import { browser } from 'wxt/browser';
import { whenSeen } from '../../annotation/page/seen.ts';
import type { Published } from '../wiring/keys.ts';
import { KEY as SETTINGS, read } from '../../settings/read.ts';
import type { Settings } from '../../settings/settings.ts';

/** What a page follows in storage, for as long as it lives. */
export interface Stored {
  /** `undefined` until storage has answered: nothing is painted on a site that may be off. */
  settings: ReadonlySignal<Settings | undefined>;
  /** `undefined` until the background has published it, which after an installation may take a moment. */
  lexicon: ReadonlySignal<Published['lexicon'] | undefined>;
}

type Changes = Record<string, { newValue?: unknown }>;

/** Until an update has published its own lexicon, that of an older version may still lie there. */
function readable(stored: unknown): Published['lexicon'] | undefined {
  const lexicon = stored as Published['lexicon'] | undefined;
  return lexicon?.version === 3 ? lexicon : undefined;
}

/**
 * Reads settings and lexicon once the document is in sight, and follows their
 * changes until `life` ends. A page that comes back from the back/forward
 * cache has not heard of changes meanwhile, and reads again.
 */
export function followStorage(
  document: Document,
  life: AbortSignal,
  onError: (error: unknown) => void,
): Stored {
  const settings = signal<Settings>();
  const lexicon = signal<Published['lexicon']>();
  /** Grows with every change, which is newer than whatever is being read. */
  let version = 0;

  /** The same names published once more change nothing that is open. */
  const take = (published: unknown) => {
    const next = readable(published);
    if (next?.edition !== lexicon.peek()?.edition) lexicon.value = next;
  };
  const follow = (changes: Changes, area: string) => {
    if (area !== 'local') return;
    const { [SETTINGS]: changed, lexicon: published } = changes;
    if (!changed && !published) return;
    version += 1;
    if (changed) settings.value = read(changed.newValue).settings;
    if (published) take(published.newValue);
  };
  const readAll = async (): Promise<void> => {
    const before = version;
    const stored = await browser.storage.local.get([SETTINGS, 'lexicon']);
    if (life.aborted) return undefined;
    if (version !== before) return readAll();
    if (!isSame(stored[SETTINGS], settings.peek()) || !settings.peek()) {
      settings.value = read(stored[SETTINGS]).settings;
    }
    take(stored['lexicon']);
    return undefined;
  };

  const begin = () => {
    browser.storage.onChanged.addListener(follow);
    readAll().catch(onError);
  };
  whenSeen(document, begin, life);
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => persisted && readAll().catch(onError),
    { signal: life },
  );
  life.addEventListener('abort', () => browser.storage?.onChanged.removeListener(follow));
  return { settings, lexicon };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

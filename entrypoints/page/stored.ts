import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
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
  return lexicon?.version === 2 ? lexicon : undefined;
}

/** Reads settings and lexicon and follows their changes until `life` ends. */
export function followStorage(life: AbortSignal, onError: (error: unknown) => void): Stored {
  const settings = signal<Settings>();
  const lexicon = signal<Published['lexicon']>();

  const follow = (changes: Changes, area: string) => {
    if (area !== 'local') return;
    const { [SETTINGS]: changed, lexicon: published } = changes;
    if (changed) settings.value = read(changed.newValue).settings;
    if (published) lexicon.value = readable(published.newValue);
  };
  browser.storage.onChanged.addListener(follow);
  life.addEventListener('abort', () => browser.storage?.onChanged.removeListener(follow));

  browser.storage.local
    .get([SETTINGS, 'lexicon'])
    .then((stored) => {
      settings.value ??= read(stored[SETTINGS]).settings;
      lexicon.value ??= readable(stored['lexicon']);
    })
    .catch(onError);
  return { settings, lexicon };
}

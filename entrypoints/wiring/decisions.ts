import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type Words, wordsOf } from '../../components/i18n/words.ts';
import type { Change } from '../../settings/change.ts';
import { KEY as SETTINGS, read } from '../../settings/read.ts';
import type { Settings } from '../../settings/settings.ts';
import { catalogueFor } from './catalogue.ts';
import { sendMessage } from './messages.ts';

/** What the reader has decided, as every page of ours follows it. */
export interface Decisions {
  settings: ReadonlySignal<Settings>;
  words: ReadonlySignal<Words>;
  /** Why the last choice could not be stored, or the last step not be taken. */
  failure: ReadonlySignal<string | undefined>;
  change(change: Change): void;
  tell(error: unknown): void;
}

/** Reads what the reader has decided and follows it, for as long as the page is open, and sets the page in its theme. */
export async function followDecisions(): Promise<Decisions> {
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS];
  const settings = signal(read(stored).settings);
  const words = signal(wordsOf(await catalogueFor(settings.value)));
  const failure = signal<string>();
  const tell = (error: unknown) => {
    failure.value = error instanceof Error ? error.message : String(error);
  };

  browser.storage.local.onChanged.addListener(({ [SETTINGS]: changed }) => {
    if (!changed) return;
    settings.value = read(changed.newValue).settings;
    catalogueFor(settings.value).then((catalogue) => (words.value = wordsOf(catalogue)), tell);
  });
  effect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = settings.value.theme;
    root.lang = words.value.language;
    root.dir = words.value.direction;
  });

  return {
    settings,
    words,
    failure,
    tell,
    change(change) {
      sendMessage('changeSettings', change)
        .then(() => (failure.value = undefined))
        .catch((error: unknown) => {
          tell(error);
          // Controls show what is stored, not what was asked for.
          settings.value = { ...settings.value };
        });
    },
  };
}

import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type Words, wordsOf } from '../../components/i18n/words.ts';
import type { Change } from '../../settings/change.ts';
import { KEY as SETTINGS, read } from '../../settings/read.ts';
import type { Settings } from '../../settings/settings.ts';
import { catalogueFor } from '../wiring/catalogue.ts';
import type { Published } from '../wiring/keys.ts';
import { sendMessage } from '../wiring/messages.ts';
import { followTab, type TabReports } from './follow-tab.ts';

/** All that the popup shows, as it changes. */
export interface PopupState {
  settings: ReadonlySignal<Settings>;
  words: ReadonlySignal<Words>;
  reports: ReadonlySignal<TabReports>;
  labels: Published['labels'];
  failure: ReadonlySignal<string | undefined>;
  change(change: Change): void;
}

/** Gathers what the popup shows of a tab. */
export async function openPopup(): Promise<PopupState> {
  const [tab, stored] = await Promise.all([
    tabInHand(),
    browser.storage.local.get([SETTINGS, 'labels']),
  ]);
  const settings = signal(read(stored[SETTINGS]).settings);
  const words = signal(wordsOf(await catalogueFor(settings.value)));
  const failure = signal<string>();

  browser.storage.onChanged.addListener(({ [SETTINGS]: changed }) => {
    if (!changed) return;
    settings.value = read(changed.newValue).settings;
    catalogueFor(settings.value).then((catalogue) => (words.value = wordsOf(catalogue)));
  });

  return {
    settings,
    words,
    reports: tab === undefined ? signal('unreachable' as const) : followTab(tab),
    labels: (stored['labels'] ?? {}) as Published['labels'],
    failure,
    change(change) {
      sendMessage('changeSettings', change)
        .then(() => (failure.value = undefined))
        .catch((error: unknown) => {
          failure.value = error instanceof Error ? error.message : String(error);
          // The switch shows what is stored, not what was asked for.
          settings.value = { ...settings.value };
        });
    },
  };
}

/** The tab that the address names, for a popup opened as a page of its own, or else the one in front. */
async function tabInHand(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Blocked } from '../../components/popup/PageSummary.tsx';
import { type Words, wordsOf } from '../../components/i18n/words.ts';
import type { Change } from '../../settings/change.ts';
import { KEY as SETTINGS, read } from '../../settings/read.ts';
import type { Settings } from '../../settings/settings.ts';
import { askForAccess, hasAccess } from '../wiring/access.ts';
import { catalogueFor } from '../wiring/catalogue.ts';
import { followTab, type FollowedTab } from '../wiring/follow-tab.ts';
import type { Published } from '../wiring/keys.ts';
import { sendMessage } from '../wiring/messages.ts';
import { createTour } from '../wiring/tour.ts';
import { whyBlocked } from './blocked.ts';

/** All that the popup shows, as it changes, and what it can do. */
export interface PopupState {
  reports: FollowedTab['reports'];
  settings: ReadonlySignal<Settings>;
  words: ReadonlySignal<Words>;
  /** Why none of ours runs in the tab; `undefined` where one does and until that is known. */
  blocked: ReadonlySignal<Blocked | undefined>;
  labels: Published['labels'];
  failure: ReadonlySignal<string | undefined>;
  change(change: Change): void;
  /** Goes to the next mention of a subject. */
  go(subject: string): void;
  help(why: Blocked): void;
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
  const blocked = signal<Blocked>();
  const tell = (error: unknown) => {
    failure.value = error instanceof Error ? error.message : String(error);
  };

  browser.storage.onChanged.addListener(({ [SETTINGS]: changed }) => {
    if (!changed) return;
    settings.value = read(changed.newValue).settings;
    catalogueFor(settings.value).then((catalogue) => (words.value = wordsOf(catalogue)));
  });

  const followed: FollowedTab =
    tab === undefined
      ? { reports: signal('unreachable'), ask: () => {} }
      : followTab(tab, new AbortController().signal);
  effect(() => {
    blocked.value = undefined;
    if (followed.reports.value !== 'unreachable') return;
    findOutWhy(tab).then((why) => {
      if (followed.reports.peek() === 'unreachable') blocked.value = why;
    }, tell);
  });

  return {
    reports: followed.reports,
    go: createTour(followed),
    settings,
    words,
    blocked,
    labels: (stored['labels'] ?? {}) as Published['labels'],
    failure,
    change(change) {
      sendMessage('changeSettings', change)
        .then(() => (failure.value = undefined))
        .catch((error: unknown) => {
          tell(error);
          // The switch shows what is stored, not what was asked for.
          settings.value = { ...settings.value };
        });
    },
    help(why) {
      const helped =
        why === 'access'
          ? askForAccess().then((given) => (given ? reload(tab) : undefined))
          : why === 'files'
            ? browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` })
            : reload(tab);
      helped.catch(tell);
    },
  };
}

const reload = async (tab: number | undefined): Promise<void> => {
  if (tab !== undefined) await browser.tabs.reload(tab);
};

async function findOutWhy(tab: number | undefined): Promise<Blocked> {
  const [found, access, readsFiles] = await Promise.all([
    tab === undefined ? undefined : browser.tabs.get(tab).catch(() => undefined),
    hasAccess(),
    browser.extension.isAllowedFileSchemeAccess(),
  ]);
  return whyBlocked({ url: found?.url, hasAccess: access, readsFiles });
}

/** The tab that the address names, for a popup opened as a page of its own, or else the one in front. */
async function tabInHand(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

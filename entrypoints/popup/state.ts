import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Blocked } from '../../components/popup/PageSummary.tsx';
import { askForAccess, hasAccess } from '../wiring/access.ts';
import { type Decisions, followDecisions } from '../wiring/decisions.ts';
import { followTab, type FollowedTab } from '../wiring/follow-tab.ts';
import type { Published } from '../wiring/keys.ts';
import { openSidePanel } from '../wiring/side-panel.ts';
import { createTour } from '../wiring/tour.ts';
import { saveMentions } from './save-mentions.ts';
import { whyBlocked } from './blocked.ts';

/** All that the popup shows, as it changes, and what it can do. */
export interface PopupState extends Decisions {
  reports: FollowedTab['reports'];
  /** Why none of ours runs in the tab; `undefined` where one does and until that is known. */
  blocked: ReadonlySignal<Blocked | undefined>;
  labels: Published['labels'];
  /** Goes to the next mention of a subject. */
  go(subject: string): void;
  help(why: Blocked): void;
  /** Saves the mentions of the page and its frames as a file. */
  save(): void;
  openDossier(): void;
  openSettings(): void;
}

/** Gathers what the popup shows of a tab. */
export async function openPopup(): Promise<PopupState> {
  const [decisions, tab, window, stored] = await Promise.all([
    followDecisions(),
    tabInHand(),
    browser.windows.getCurrent(),
    browser.storage.local.get('labels'),
  ]);
  const { tell } = decisions;
  const blocked = signal<Blocked>();
  const followed: FollowedTab =
    tab === undefined
      ? { reports: signal('unreachable'), ask: () => {}, quote: () => Promise.resolve([]) }
      : followTab(tab, new AbortController().signal);
  effect(() => {
    blocked.value = undefined;
    if (followed.reports.value !== 'unreachable') return;
    findOutWhy(tab).then((why) => {
      if (followed.reports.peek() === 'unreachable') blocked.value = why;
    }, tell);
  });

  return {
    ...decisions,
    reports: followed.reports,
    blocked,
    labels: (stored['labels'] ?? {}) as Published['labels'],
    go: createTour(followed),
    help: (why) => void helpWith(why, tab).catch(tell),
    save: () => void followed.quote().then(saveMentions).catch(tell),
    openDossier: () => void openSidePanel(window.id ?? 0).then(close, tell),
    openSettings: () => void browser.runtime.openOptionsPage().then(close, tell),
  };
}

async function helpWith(why: Blocked, tab: number | undefined): Promise<void> {
  if (why === 'files') {
    await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
    return;
  }
  if (why === 'access' && !(await askForAccess())) return;
  if (tab !== undefined) await browser.tabs.reload(tab);
}

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

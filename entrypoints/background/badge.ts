import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Settings } from '../../settings/settings.ts';
import { followTab, type TabReports } from '../wiring/follow-tab.ts';
import { BADGE_REPORT, countMentions, joinReports } from '../wiring/page-report.ts';

/** What the badge has room for. */
const MOST = 999;

/** Quiet in a light toolbar and in a dark one. */
const COLOUR = '#6a6252';

/** The count as the badge shows it; empty for none. */
export function badgeText(reports: TabReports): string {
  const report = typeof reports === 'string' ? undefined : joinReports(reports);
  const count = report ? countMentions(report) : 0;
  if (count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}

export interface Badge {
  /** Counts the mentions of a tab from now on. */
  count(tabId: number): void;
  /** To be called with the settings whenever they may have changed. */
  follow(settings: Pick<Settings, 'badge'>): void;
}

/**
 * Shows on the toolbar's button how many mentions a tab has. A tab is counted
 * once one of its frames has said that it has mentions, and until none of ours
 * is left in it. The browser keeps the text while the background sleeps and
 * forgets it when the tab navigates.
 */
export function createBadge(onError: (error: unknown) => void): Badge {
  const isOn = signal<boolean>();
  const counted = new Map<number, AbortController>();
  browser.tabs.onRemoved.addListener((tabId) => stop(tabId));

  const stop = (tabId: number): void => {
    counted.get(tabId)?.abort();
    counted.delete(tabId);
  };
  const write = (tabId: number, text: string): void => {
    // A tab that was closed in the meantime has no badge.
    browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  };
  const show = (tabId: number, reports: ReadonlySignal<TabReports>): (() => void) =>
    effect(() => {
      if (isOn.value === undefined || reports.value === 'waiting') return;
      write(tabId, isOn.value ? badgeText(reports.value) : '');
      if (reports.value === 'unreachable') queueMicrotask(() => stop(tabId));
    });
  const count = (tabId: number): void => {
    if (counted.has(tabId)) return;
    const ends = new AbortController();
    counted.set(tabId, ends);
    const { reports } = followTab(tabId, ends.signal, BADGE_REPORT);
    ends.signal.addEventListener('abort', show(tabId, reports));
  };
  const everyTab = async (each: (tabId: number) => void): Promise<void> => {
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) each(id);
  };

  return {
    count,
    follow({ badge }) {
      const before = isOn.peek();
      if (before === badge) return;
      isOn.value = badge;
      if (before === undefined) {
        browser.action.setBadgeBackgroundColor({ color: COLOUR }).catch(onError);
        return;
      }
      everyTab(badge ? count : (tabId) => write(tabId, '')).catch(onError);
    },
  };
}

import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { followTab, type TabReports } from '../wiring/follow-tab.ts';

/**
 * The reports of the page in front of a window, whichever that is. The side
 * panel's page in a tab of its own stands in front itself: it follows the tab
 * that it was opened from, if there is one.
 */
export function followFront(
  windowId: number | undefined,
  own: { openerTabId?: number | undefined } | undefined,
): ReadonlySignal<TabReports> {
  const reports = signal<TabReports>('waiting');
  let ends = new AbortController();

  const follow = (tabId: number): void => {
    ends.abort();
    ends = new AbortController();
    const tab = followTab(tabId, ends.signal);
    const stop = effect(() => {
      reports.value = tab.reports.value;
    });
    ends.signal.addEventListener('abort', stop);
  };

  if (own) {
    if (own.openerTabId !== undefined) follow(own.openerTabId);
    return reports;
  }
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) follow(active.tabId);
  });
  browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) }).then(
    ([tab]) => tab?.id !== undefined && follow(tab.id),
    () => undefined,
  );
  return reports;
}

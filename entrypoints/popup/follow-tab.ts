import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { PAGE_REPORT, type PageReport } from '../wiring/page-report.ts';

/** The reports of all frames of a tab; `unreachable` when none of ours runs in it. */
export type TabReports = 'waiting' | 'unreachable' | readonly PageReport[];

/**
 * Opens the report port to a tab and follows what its frames say. One port
 * reaches them all; each frame's latest report counts.
 */
export function followTab(tabId: number): ReadonlySignal<TabReports> {
  const reports = signal<TabReports>('waiting');
  const byFrame = new Map<string, PageReport>();
  const port = browser.tabs.connect(tabId, { name: PAGE_REPORT });
  port.onMessage.addListener((message) => {
    const report = message as PageReport;
    byFrame.set(report.frame, report);
    reports.value = [...byFrame.values()];
  });
  // Without a listener in the tab the port closes at once.
  port.onDisconnect.addListener(() => {
    reports.value = 'unreachable';
  });
  return reports;
}

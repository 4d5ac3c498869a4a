import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { PAGE_REPORT, type PageReport } from '../wiring/page-report.ts';

/**
 * Answers the toolbar popup (or a tool) that opens the report port: with the
 * state of this frame at once, and again whenever `report` changes.
 */
export function serveReports(report: () => PageReport, life: AbortSignal): void {
  const serve = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PAGE_REPORT) return;
    const stop = effect(() => port.postMessage(report()));
    port.onDisconnect.addListener(stop);
    life.addEventListener('abort', stop);
  };
  browser.runtime.onConnect.addListener(serve);
  life.addEventListener('abort', () => browser.runtime?.onConnect.removeListener(serve));
}

/** Mentions counted by subject, in the order of their first mention. */
export function countBySubject(
  mentions: Iterable<{ mention: { subject: string } }>,
): PageReport['subjects'] {
  const counts = new Map<string, number>();
  for (const { mention } of mentions)
    counts.set(mention.subject, (counts.get(mention.subject) ?? 0) + 1);
  return Array.from(counts, ([subject, count]) => ({ subject, count }));
}

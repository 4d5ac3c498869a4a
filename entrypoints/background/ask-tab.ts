import { effect } from '@preact/signals';
import { followTab, type FollowedTab } from '../wiring/follow-tab.ts';
import type { PageReport, PageRequest } from '../wiring/page-report.ts';
import { frameToMoveIn } from '../wiring/tour.ts';

/** Milliseconds within which the frames of a tab answer once the first has. */
const GATHER = 60;

type Request = PageRequest extends infer One
  ? One extends PageRequest
    ? Omit<One, 'frame'>
    : never
  : never;

/** Asks the frame of a tab in which the reader is, if there is one with mentions. */
export function askTab(tabId: number, request: Request): Promise<void> {
  return withReports(tabId, (reports, { ask }) => {
    const frame = frameToMoveIn(reports)?.frame;
    if (frame !== undefined) ask({ ...request, frame } as PageRequest);
  });
}

/** The site of a tab's page, as settings name it; `undefined` where none of ours runs, empty where it belongs to none. */
export function siteOfTab(tabId: number): Promise<string | undefined> {
  return withReports(tabId, (reports) => reports[0]?.site);
}

/** Hears the frames of a tab out, once; nobody's reports where none of ours runs. */
async function withReports<Result>(
  tabId: number,
  use: (reports: readonly PageReport[], tab: FollowedTab) => Result,
): Promise<Result> {
  const ends = new AbortController();
  const tab = followTab(tabId, ends.signal);
  try {
    await new Promise<void>((resolve) => {
      const stop = effect(() => {
        if (tab.reports.value !== 'waiting') setTimeout(resolve, GATHER);
      });
      ends.signal.addEventListener('abort', stop);
    });
    const reports = tab.reports.peek();
    return use(typeof reports === 'string' ? [] : reports, tab);
  } finally {
    ends.abort();
  }
}

import type { FollowedTab } from './follow-tab.ts';
import type { PageReport } from './page-report.ts';

/** Goes through the mentions of a subject, through all frames of a tab, one at a call, round and round. */
export function createTour({
  reports,
  ask,
}: Pick<FollowedTab, 'reports' | 'ask'>): (subject: string) => void {
  const steps = new Map<string, number>();

  return (subject) => {
    const now = reports.peek();
    const stops = (typeof now === 'string' ? [] : pageFirst(now)).flatMap(({ frame, subjects }) => {
      const count = subjects.find((one) => one.subject === subject)?.count ?? 0;
      return Array.from({ length: count }, () => frame);
    });
    const step = (steps.get(subject) ?? -1) + 1;
    const at = step < stops.length ? step : 0;
    steps.set(subject, at);
    const frame = stops[at];
    if (frame !== undefined) ask({ frame, do: 'go', step: 1, subject });
  };
}

/** The frame in which the reader's keys move through mentions: the one with the focus, if it has any, or the first that has. */
export function frameToMoveIn(reports: readonly PageReport[]): PageReport | undefined {
  const some = pageFirst(reports).filter(({ subjects }) => subjects.length > 0);
  return some.find(({ focused }) => focused) ?? some[0];
}

const pageFirst = (reports: readonly PageReport[]): PageReport[] =>
  reports.toSorted((a, b) => Number(b.top) - Number(a.top));

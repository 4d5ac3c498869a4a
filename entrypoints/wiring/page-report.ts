/** The port on which a page's frames report; opened by the toolbar popup. */
export const PAGE_REPORT = 'page-report';

/** What one frame says of itself, at once and whenever it changes. */
export interface PageReport {
  /** Tells a tab's frames apart; new with every document. */
  frame: string;
  /** Site of the page in the tab, as settings name it. */
  site: string;
  /** The frame is the page itself, not one inside it. */
  top: boolean;
  state: 'scanning' | 'done' | 'off' | 'unsupported';
  /** In the order of their first mention. */
  subjects: { subject: string; count: number }[];
  /** Milliseconds spent so far. */
  cost: { find: number; paint: number };
}

/** One report for a tab: all frames counted together, the page's own mentions first. */
export function joinReports(reports: readonly PageReport[]): PageReport | undefined {
  const ordered = reports.toSorted((a, b) => Number(b.top) - Number(a.top));
  const [main] = ordered;
  if (!main) return undefined;
  const counts = new Map<string, number>();
  for (const { subject, count } of ordered.flatMap(({ subjects }) => subjects)) {
    counts.set(subject, (counts.get(subject) ?? 0) + count);
  }
  return {
    ...main,
    state: ordered.some(({ state }) => state === 'scanning') ? 'scanning' : main.state,
    subjects: Array.from(counts, ([subject, count]) => ({ subject, count })),
    cost: {
      find: ordered.reduce((sum, { cost }) => sum + cost.find, 0),
      paint: ordered.reduce((sum, { cost }) => sum + cost.paint, 0),
    },
  };
}

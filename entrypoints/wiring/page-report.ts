import type { QuotedPage } from '../../components/export/web-annotation.ts';

/**
 * The port on which a page's frames report and are asked. Whoever wants to know
 * opens it to the tab: the toolbar popup, the side panel, the badge.
 */
export const PAGE_REPORT = 'page-report';

/** The same for the badge: while it listens, a frame need not wake it. */
export const BADGE_REPORT = 'page-report-badge';

/** What one frame says of itself, at once and whenever it changes. */
export interface PageReport {
  /** Tells a tab's frames apart; new with every document. */
  frame: string;
  /** Site of the page in the tab, as settings name it; empty where it belongs to none. */
  site: string;
  /** The frame is the page itself, not one inside it. */
  top: boolean;
  /** The reader's keys go to this frame, as far as it knows; asked when the port is opened. */
  focused: boolean;
  state: 'scanning' | 'done' | 'off' | 'unsupported';
  /** In the order of their first mention. */
  subjects: { subject: string; count: number }[];
  /** When the page says it was written, as EDTF. Left out where it does not say. */
  articleDate?: string;
  /** Milliseconds spent so far. */
  cost: { find: number; paint: number };
}

/** What a frame is asked to do. The port reaches every frame; the one named answers. */
export type PageRequest = { frame: string } & (
  | {
      do: 'go';
      /** To the next mention, or to the one before, round and round. */
      step: 1 | -1;
      /** Among the mentions of this subject only. */
      subject?: string;
    }
  /** Opens the fact panel of the mention the reader was last taken to, or of the first in sight. */
  | { do: 'open' }
  /** Says its mentions, quoted. */
  | { do: 'quote' }
);

/** What comes over the port. */
export type PageWord =
  | { say: 'report'; report: PageReport }
  | { say: 'quoted'; frame: string; page: QuotedPage }
  /** The document has gone, perhaps into the back/forward cache. */
  | { say: 'gone'; frame: string };

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

/** How many mentions a report counts. */
export function countMentions({ subjects }: Pick<PageReport, 'subjects'>): number {
  return subjects.reduce((sum, { count }) => sum + count, 0);
}

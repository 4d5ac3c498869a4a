import {
  compareDates,
  firstDay,
  lastDay,
  parseDate,
  type EdtfDate,
} from '../../data/dates/parse-date.ts';
import type { ShownEvent } from '../../data/panel/panel-data.ts';

/** One line of a timeline. */
export type Entry = {
  readonly date: EdtfDate;
  /** Days since the entry before, 0 for the first and where they overlap. */
  readonly gap: number;
} & (
  | { readonly type: 'event'; readonly event: ShownEvent }
  | { readonly type: 'article'; readonly text: string }
);

/** The entries of one year, in order of time. */
export interface Year {
  readonly year: number;
  readonly entries: readonly Entry[];
}

/** Entries under the year in which they begin, earliest first, the article among them at its date. */
export function byYear(events: readonly ShownEvent[], article: string | undefined): Year[] {
  const entries: Entry[] = events.flatMap((event) => {
    const date = dateOf(event.date);
    return date ? [{ type: 'event', date, gap: 0, event }] : [];
  });
  const articleDate = article === undefined ? undefined : dateOf(article);
  if (article !== undefined && articleDate) {
    entries.push({ type: 'article', date: articleDate, gap: 0, text: article });
  }
  entries.sort((a, b) => compareDates(a.date, b.date));
  const spaced = entries.map((entry, at) => ({ ...entry, gap: between(entries[at - 1], entry) }));
  const years = Map.groupBy(spaced, ({ date }) => yearOf(date));
  return Array.from(years, ([year, some]) => ({ year, entries: some }));
}

/**
 * The most telling of many events, in their order: the subject's own before the
 * rest of the story, and nearer to the article, or to the end, before farther.
 */
export function mostTelling(
  events: readonly ShownEvent[],
  article: string | undefined,
  most: number,
): ShownEvent[] {
  const here = article === undefined ? undefined : dateOf(article);
  const centre = here ? firstDay(here) : Infinity;
  const far = (event: ShownEvent, at: number): number => {
    const date = dateOf(event.date);
    return Number.isFinite(centre) && date ? Math.abs(firstDay(date) - centre) : -at;
  };
  const ranked = events
    .map((event, at) => ({ event, far: far(event, at) }))
    .toSorted((a, b) => Number(b.event.own) - Number(a.event.own) || a.far - b.far);
  const chosen = new Set(ranked.slice(0, most).map(({ event }) => event));
  return events.filter((event) => chosen.has(event));
}

/** A date, or nothing where the text is none. */
export function dateOf(text: string | undefined): EdtfDate | undefined {
  try {
    return text === undefined ? undefined : parseDate(text);
  } catch {
    return undefined;
  }
}

function between(before: Entry | undefined, { date }: Entry): number {
  const days = before ? firstDay(date) - lastDay(before.date) : 0;
  return Number.isFinite(days) ? Math.max(0, days) : 0;
}

function yearOf(date: EdtfDate): number {
  if (date.type === 'date') return date.year;
  const first = date.type === 'choice' ? date.dates[0] : (date.from ?? date.to);
  return first?.year ?? 0;
}

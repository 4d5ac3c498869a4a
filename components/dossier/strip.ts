import { firstDay } from '../../data/dates/parse-date.ts';
import type { ShownEvent } from '../../data/panel/panel-data.ts';
import { byYear } from '../timeline/entries.ts';

/** One year of the overview. */
export interface StripYear {
  year: number;
  /** Its share of the width: more events, more room, but not in proportion. */
  weight: number;
  /** Where its events lie, from 0 at the year's beginning to 1 at its end. */
  at: number[];
  /** Years without events lie between this one and the one before. */
  afterGap: boolean;
}

const DAYS = 366;

/** The span of a timeline, one column for each year in which something happened. */
export function stripOf(events: readonly ShownEvent[]): StripYear[] {
  const years = byYear(events, undefined);
  return years.map(({ year, entries }, index) => {
    const begins = Date.UTC(year, 0, 1) / 86_400_000;
    const before = years[index - 1]?.year;
    return {
      year,
      weight: 2 + Math.sqrt(entries.length),
      at: entries.map(({ date }) => Math.min(1, Math.max(0, (firstDay(date) - begins) / DAYS))),
      afterGap: before !== undefined && year - before > 1,
    };
  });
}

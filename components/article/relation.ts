import { firstDay, lastDay } from '../../data/dates/parse-date.ts';
import type { ShownEvent, ShownFact } from '../../data/panel/panel-data.ts';
import { dateOf } from '../timeline/entries.ts';

/** How a fact stands to an article: it came later, or it ended, before the article or since. */
export type Relation = 'later' | 'ended-before' | 'ended-since';

/** EDTF: the day of publication, without that of the last change. */
export const publishedOn = (article: string | undefined): string | undefined =>
  article?.split('/')[0];

/** Nothing where the two overlap, or where a date is missing or too vague to tell. */
export function relationTo(
  article: string | undefined,
  { from, until }: Pick<ShownFact, 'from' | 'until'>,
): Relation | undefined {
  const written = dateOf(article);
  if (!written) return undefined;
  const begins = dateOf(from);
  const ends = dateOf(until);
  if (begins && firstDay(begins) > lastDay(written)) return 'later';
  if (ends && lastDay(ends) < firstDay(written)) return 'ended-before';
  return ends && firstDay(ends) > lastDay(written) ? 'ended-since' : undefined;
}

/** The subject's own events that certainly came after the article, in their order. */
export function eventsSince(
  events: readonly ShownEvent[],
  article: string | undefined,
): ShownEvent[] {
  const written = dateOf(article);
  if (!written) return [];
  return events.filter((event) => {
    const date = event.own ? dateOf(event.date) : undefined;
    return date !== undefined && firstDay(date) > lastDay(written);
  });
}

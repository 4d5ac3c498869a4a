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

/**
 * The events that certainly came after the article, in their order: the
 * subject's own, or where it has none the whole story's.
 */
export function eventsSince(
  events: readonly ShownEvent[],
  article: string | undefined,
): ShownEvent[] {
  const written = dateOf(article);
  if (!written) return [];
  const since = events.filter((event) => {
    const date = dateOf(event.date);
    return date !== undefined && firstDay(date) > lastDay(written);
  });
  const own = since.filter((event) => event.own);
  return own.length > 0 ? own : since;
}

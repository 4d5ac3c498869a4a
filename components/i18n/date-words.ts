import { parseDate, type EdtfDate, type SingleDate } from '../../data/dates/parse-date.ts';
import type { Say } from './catalogue.ts';

/** As written by `Intl`, cut where two dates part: '3', ' – ', '6 July 2025'. */
type Cut = readonly [first: string, second: string];

type WriteDate = (edtf: string, year?: number) => string;

/**
 * Writes EDTF dates in words, in UTC and exactly as exact as they are known:
 * 'July 2025', 'about 2024', '29 or 30 December 2023', '3 to 6 July 2025'.
 * The year is left out where it is the one given, which stands beside it.
 * What is no EDTF date is given back as it stands.
 */
export function dateWriter(locale: string, text: Say): WriteDate {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (precision: SingleDate['precision'], withYear: boolean) => {
    const key = `${precision} ${withYear}`;
    const made = formats.get(key) ?? formatFor(locale, precision, withYear);
    formats.set(key, made);
    return made;
  };

  const write = (date: EdtfDate, year: number | undefined): string => {
    const format = (single: SingleDate): Intl.DateTimeFormat =>
      formatOf(single.precision, single.precision === 'year' || single.year !== year);
    const one = (single: SingleDate): string => {
      const bare = format(single).format(utc(single));
      const about = single.approximate ? text('date.about', { date: bare }) : bare;
      return single.uncertain ? text('date.unsure', { date: about }) : about;
    };
    const two = (first: SingleDate, second: SingleDate): Cut =>
      (areAlike(first, second)
        ? cut(
            format(second.year === year ? first : second).formatRangeToParts(
              utc(first),
              utc(second),
            ),
          )
        : undefined) ?? [one(first), one(second)];

    if (date.type === 'date') return one(date);
    if (date.type === 'choice') {
      const [first, second, third] = date.dates;
      if (!first || !second || third) {
        return new Intl.ListFormat(locale, { type: 'disjunction' }).format(date.dates.map(one));
      }
      const [a, b] = two(first, second);
      return text('date.either', { first: a, second: b });
    }
    if (date.from && date.to) {
      const [from, to] = two(date.from, date.to);
      return from === to ? from : text('date.span', { from, to });
    }
    if (date.from) return text('date.since', { date: one(date.from) });
    return date.to ? text('date.until', { date: one(date.to) }) : '';
  };
  return (edtf, year) => {
    try {
      return write(parseDate(edtf), year);
    } catch {
      return edtf;
    }
  };
}

function formatFor(
  locale: string,
  precision: SingleDate['precision'],
  withYear: boolean,
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(withYear && { year: 'numeric' }),
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
}

/** Cuts a range at the dash between its dates; nothing if both are the same or there is no dash. */
function cut(parts: readonly Intl.DateTimeRangeFormatPart[]): Cut | undefined {
  const dash = parts.findIndex(
    ({ source, type }, at) =>
      source === 'shared' &&
      type === 'literal' &&
      parts[at - 1]?.source === 'startRange' &&
      parts[at + 1]?.source === 'endRange',
  );
  if (dash < 0) return undefined;
  const join = (some: typeof parts): string => some.map(({ value }) => value).join('');
  return [join(parts.slice(0, dash)), join(parts.slice(dash + 1))];
}

/** Both are plain and equally exact, so that one format can write them as a range. */
const areAlike = (first: SingleDate, second: SingleDate): boolean =>
  first.precision === second.precision &&
  ![first, second].some((date) => date.approximate || date.uncertain);

function utc({ year, month, day }: SingleDate): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date;
}

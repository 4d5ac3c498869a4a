export type Precision = 'year' | 'month' | 'day';

/** One date, as exact as it is written. `month` is 1 to 12 and `day` 1 to 31; `undefined` is unknown. */
export interface SingleDate {
  readonly type: 'date';
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly precision: Precision;
  /** `?`: the source is unsure. `%` is both. */
  readonly uncertain: boolean;
  /** `~`: about then. `%` is both. */
  readonly approximate: boolean;
}

/** The whole span from the first day of `from` to the last day of `to`; `undefined` is an open end. */
export interface Interval {
  readonly type: 'interval';
  readonly from: SingleDate | undefined;
  readonly to: SingleDate | undefined;
}

/** Exactly one of these dates, not known which. */
export interface Choice {
  readonly type: 'choice';
  readonly dates: readonly SingleDate[];
}

export type EdtfDate = SingleDate | Interval | Choice;

const SINGLE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;

/**
 * Reads a date in EDTF (ISO 8601-2): a year, month or day of level 0, the
 * qualifiers and open intervals of level 1, and `[a,b]` of level 2. Clock
 * times, seasons, unspecified digits and years outside 0000 to 9999 have no
 * place on a timeline and are refused.
 *
 * @throws RangeError for anything else, saying in one sentence what is wrong.
 */
export function parseDate(text: string): EdtfDate {
  if (text.startsWith('[')) return parseChoice(text);
  const ends = text.split('/');
  if (ends.length === 1) return parseSingle(text);
  if (ends.length > 2) refuse(text, 'an interval has two ends');
  const [from, to] = ends.map((end) => (end === '..' ? undefined : parseSingle(end, text)));
  if (!from && !to) refuse(text, 'one end of an interval must be known');
  if (from && to && dayOf(from, false) > dayOf(to, true)) refuse(text, 'it ends before it begins');
  return { type: 'interval', from, to };
}

/** First day that the date may mean, in days since 1970-01-01; `-Infinity` if open. */
export function firstDay(date: EdtfDate): number {
  if (date.type === 'choice') return Math.min(...date.dates.map(firstDay));
  if (date.type === 'date') return dayOf(date, false);
  return date.from ? dayOf(date.from, false) : -Infinity;
}

/** Last day that the date may mean, in days since 1970-01-01; `Infinity` if open. */
export function lastDay(date: EdtfDate): number {
  if (date.type === 'choice') return Math.max(...date.dates.map(lastDay));
  if (date.type === 'date') return dayOf(date, true);
  return date.to ? dayOf(date.to, true) : Infinity;
}

/** Order of time for `sort`: what may begin earlier comes first, then what ends earlier. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return order(firstDay(a), firstDay(b)) || order(lastDay(a), lastDay(b));
}

/** A day as `2025-07-03`, from days since 1970-01-01. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Milliseconds. */
const DAY = 86_400_000;

// Subtraction would make NaN of two open ends.
const order = (a: number, b: number): number => (a < b ? -1 : Number(a > b));

function parseChoice(text: string): Choice {
  if (!text.endsWith(']')) refuse(text, 'a choice ends with ]');
  const dates = text
    .slice(1, -1)
    .split(',')
    .map((date) => parseSingle(date, text));
  if (dates.length < 2) refuse(text, 'a choice has two dates or more');
  if (dates.some((date, at) => at > 0 && firstDay(date) <= lastDay(dates[at - 1] ?? date))) {
    refuse(text, 'the dates of a choice go from early to late and do not overlap');
  }
  return { type: 'choice', dates };
}

function parseSingle(text: string, whole = text): SingleDate {
  const match = SINGLE.exec(text);
  if (!match)
    refuse(whole, text ? `'${text}' is no year, month or day` : 'an open end is written ..');
  const [, years, months, days, mark] = match;
  const month = months === undefined ? undefined : Number(months);
  const day = days === undefined ? undefined : Number(days);
  const date: SingleDate = {
    type: 'date',
    year: Number(years),
    month,
    day,
    precision: day === undefined ? (month === undefined ? 'year' : 'month') : 'day',
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  };
  if (month !== undefined && (month < 1 || month > 12))
    refuse(whole, `there is no month ${months}`);
  if (day !== undefined && (day < 1 || day > lengthOfMonth(date.year, month ?? 1))) {
    refuse(whole, `${years}-${months} has no day ${days}`);
  }
  return date;
}

function dayOf({ year, month, day }: SingleDate, last: boolean): number {
  const inMonth = month ?? (last ? 12 : 1);
  return utcDay(year, inMonth, day ?? (last ? lengthOfMonth(year, inMonth) : 1));
}

const lengthOfMonth = (year: number, month: number): number =>
  utcDay(year, month + 1, 1) - utcDay(year, month, 1);

// Date.UTC takes the years 0 to 99 for 1900 to 1999; the calendar repeats every 400 years.
const utcDay = (year: number, month: number, day: number): number =>
  Date.UTC(year + 400, month - 1, day) / DAY - 146_097;

function refuse(text: string, why: string): never {
  throw new RangeError(`'${text}' is no date: ${why}.`);
}

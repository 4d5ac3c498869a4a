const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?=$|[T\s])/;
const BASIC = /^(\d{4})(\d\d)(\d\d)(?=$|T)/;
const SLASHED = /^(\d{4})\/(\d\d?)\/(\d\d?)(?=$|\s)/;
/** As mail has it (RFC 5322), and as people write it: '3 July 2025', 'July 3, 2025'. */
const DAY_FIRST = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /^(?:[a-z]{3,9},\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/i;

/**
 * The day that a page's metadata name, as `2025-07-03`: the day as written,
 * where the page's makers are, whatever offset follows. `undefined` for what is
 * no day, and for `03/07/2025`, of which nobody knows whether it is March or July.
 */
export function dayOf(text: string): string | undefined {
  const written = text.trim();
  const numeric = ISO.exec(written) ?? BASIC.exec(written) ?? SLASHED.exec(written);
  if (numeric) return isoDay(numeric[1], numeric[2], numeric[3]);
  const day = DAY_FIRST.exec(written);
  if (day) return isoDay(day[3], monthOf(day[2]), day[1]);
  const month = MONTH_FIRST.exec(written);
  return month ? isoDay(month[3], monthOf(month[1]), month[2]) : undefined;
}

/** The day, or the month alone, in an address: `/2025/07/03/`, `/2025/jul/03/`, `/2025-07-03-title`, `/2025/07/`. */
export function dayInPath(path: string): string | undefined {
  const whole =
    /\/(\d{4})[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=[/_.-]|$)/i.exec(path) ??
    /\/(\d{4})(\d\d)(\d\d)(?=[/_.-]|$)/.exec(path);
  if (whole) return isoDay(whole[1], numberOf(whole[2]), whole[3]);
  const month = /\/(\d{4})\/(\d\d|[a-z]{3})(?=\/)/i.exec(path);
  return isoDay(month?.[1], numberOf(month?.[2]), '1')?.slice(0, 7);
}

const numberOf = (month = ''): string => (/^\d/.test(month) ? month : monthOf(month));

const monthOf = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function isoDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(text);
  // A day that a month does not have is carried into the next by some, and no date to others.
  return time && new Date(time).toISOString().startsWith(text) ? text : undefined;
}

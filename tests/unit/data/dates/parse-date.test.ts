import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  firstDay,
  isoDay,
  lastDay,
  parseDate,
} from '../../../../data/dates/parse-date.ts';

const shown = (day: number): string => (Number.isFinite(day) ? isoDay(day) : '..');

const spanOf = (text: string): string => {
  const date = parseDate(text);
  return `${shown(firstDay(date))} ${shown(lastDay(date))}`;
};

const daysOf = (milliseconds: number): number => Math.floor(milliseconds / 86_400_000);

/** What a parser throws at a text. */
const thrownBy = (parse: (text: string) => unknown, text: string): unknown => {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('what a date says', () => {
  it.each([
    ['2025-07-03', 'day', false, false],
    ['2025-07', 'month', false, false],
    ['2025', 'year', false, false],
    ['2025?', 'year', true, false],
    ['2025-07~', 'month', false, true],
    ['2025-07-03%', 'day', true, true],
  ])('%s has precision %s', (text, precision, uncertain, approximate) => {
    expect(parseDate(text)).toMatchObject({ type: 'date', precision, uncertain, approximate });
  });

  it('keeps unknown parts unknown', () => {
    expect(parseDate('2025')).toMatchObject({ year: 2025, month: undefined, day: undefined });
  });

  it('tells an interval from a choice', () => {
    expect(parseDate('2025-07-03/2025-07-06').type).toBe('interval');
    expect(parseDate('[2025-07-03,2025-07-06]').type).toBe('choice');
  });

  it('leaves an open end open', () => {
    expect(parseDate('2021-08-15/..')).toMatchObject({ from: { day: 15 }, to: undefined });
    expect(parseDate('../2021')).toMatchObject({ from: undefined, to: { year: 2021 } });
  });
});

describe('the span of a date', () => {
  it.each([
    ['2025-07-03', '2025-07-03 2025-07-03'],
    ['2025-07', '2025-07-01 2025-07-31'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['1900-02', '1900-02-01 1900-02-28'],
    ['2025', '2025-01-01 2025-12-31'],
    ['0000', '0000-01-01 0000-12-31'],
    ['0099-12-31', '0099-12-31 0099-12-31'],
    ['2025~', '2025-01-01 2025-12-31'],
    ['2025-07-03/2025-07-06', '2025-07-03 2025-07-06'],
    ['2024-02/2024', '2024-02-01 2024-12-31'],
    ['2021-08-15/..', '2021-08-15 ..'],
    ['../2021', '.. 2021-12-31'],
    ['[2023-12-29,2023-12-30]', '2023-12-29 2023-12-30'],
    ['[2023-01,2024,2025-02-03]', '2023-01-01 2025-02-03'],
  ])('%s is %s', (text, span) => {
    expect(spanOf(text)).toBe(span);
  });
});

describe('what is no date', () => {
  it.each([
    ['2025-02-29', '2025-02 has no day 29'],
    ['1900-02-29', '1900-02 has no day 29'],
    ['2025-04-31', 'no day 31'],
    ['2025-13', 'no month 13'],
    ['2025-00', 'no month 00'],
    ['2025-07-00', 'no day 00'],
    ['2025-7-3', "'2025-7-3' is no year, month or day"],
    ['3 July 2025', 'no year, month or day'],
    ['2025-07-03T10:00', 'no year, month or day'],
    ['201X', 'no year, month or day'],
    ['-0044', 'no year, month or day'],
    ['', 'an open end is written ..'],
    ['2025/', 'an open end is written ..'],
    ['..', 'no year, month or day'],
    ['../..', 'one end of an interval must be known'],
    ['2025/2026/2027', 'two ends'],
    ['2025-07/2025-06', 'ends before it begins'],
    ['2025-07-03/2025-02-30', 'no day 30'],
    ['[2025-07-03', 'ends with ]'],
    ['[2025-07-03]', 'two dates or more'],
    ['[2025-07-04,2025-07-03]', 'from early to late'],
    ['[2025,2025-07]', 'do not overlap'],
    ['[2025,]', 'an open end'],
    ['[2024/2025,2026]', 'no year, month or day'],
  ])('%s: %s', (text, why) => {
    expect(() => parseDate(text)).toThrow(RangeError);
    expect(() => parseDate(text)).toThrow(why);
    expect(() => parseDate(text)).toThrow(`'${text}' is no date: `);
  });
});

describe('order of time', () => {
  it('puts the earlier beginning first, then the earlier end', () => {
    const dates = ['../2030', '2024', '2025-01-01', '2025-01', '2025', '2025/..', '2025-07-03'];
    const shuffled = dates.toReversed().map((text) => ({ text, date: parseDate(text) }));
    shuffled.sort((a, b) => compareDates(a.date, b.date));
    expect(shuffled.map(({ text }) => text)).toEqual(dates);
  });

  it('finds two open ends equal', () => {
    expect(compareDates(parseDate('2025/..'), parseDate('2025/..'))).toBe(0);
    expect(compareDates(parseDate('../2025'), parseDate('../2025'))).toBe(0);
  });
});

const year = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0'));
const day = fc
  .date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const exact = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  day,
);
const single = fc.tuple(exact, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
const interval = fc.oneof(
  single.map((date) => `${date}/..`),
  single.map((date) => `../${date}`),
  fc
    .tuple(exact, exact)
    .map(([a, b]) => [a, b].sort())
    .filter(([a = '', b = '']) => lastDay(parseDate(a)) < firstDay(parseDate(b)))
    .map((ends) => ends.join('/')),
);
const choice = fc
  .uniqueArray(day, { minLength: 2, maxLength: 5 })
  .map((days) => `[${days.sort().join(',')}]`);
const anyDate = fc.oneof(single, interval, choice);

const twoDigits = (max: number) =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));

describe('for every date', () => {
  it('agrees with the peer implementation on the first and the last day', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const [ours, theirs] = [parseDate(text), edtf(text)];
        expect([firstDay(ours), lastDay(ours)]).toEqual([daysOf(theirs.min), daysOf(theirs.max)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with the peer implementation on which days there are, but for 29 February', () => {
    fc.assert(
      fc.property(year, twoDigits(19), twoDigits(39), (year, month, day) => {
        fc.pre(`${month}-${day}` !== '02-29'); // the peer takes it in every year
        const text = `${year}-${month}-${day}`;
        expect(!thrownBy(parseDate, text)).toBe(!thrownBy(edtf, text));
      }),
      { numRuns: 1000 },
    );
  });

  it('begins no later than it ends', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const date = parseDate(text);
        expect(firstDay(date)).toBeLessThanOrEqual(lastDay(date));
      }),
    );
  });

  it('orders totally: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (...texts) => {
        const [a, b, c] = texts.map(parseDate).sort(compareDates);
        if (!a || !b || !c) throw new Error('three dates in, three out');
        expect(compareDates(a, b)).toBeLessThanOrEqual(0);
        expect(compareDates(b, c)).toBeLessThanOrEqual(0);
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
      }),
    );
  });

  it('throws nothing but a RangeError at text of any kind', () => {
    const near = fc.string({
      unit: fc.constantFrom(...'0123456789-/.[],?~% '),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const thrown = thrownBy(parseDate, text);
        expect(thrown === undefined || thrown instanceof RangeError).toBe(true);
      }),
    );
  });
});

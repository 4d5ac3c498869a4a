import { expect, test } from 'vitest';
import { eventsSince } from '../../../components/article/relation.ts';
import { byYear, mostTelling } from '../../../components/timeline/entries.ts';
import type { ShownEvent } from '../../../data/panel/panel-data.ts';

const event = (date: string, own = true): ShownEvent => ({
  id: date,
  date,
  own,
  text: { en: date },
  verification: { key: 'reported', origins: [] },
  citations: [],
  facts: [],
  differences: [],
});
const dates = (events: readonly ShownEvent[]): string[] => events.map(({ date }) => date);

test('entries stand under the year they begin in, the article among them', () => {
  const events = [event('2025-07-03'), event('2003-02-14'), event('2024-12-30/2025-01-02')];
  const years = byYear(events, '2025-07-02').map(({ year, entries }) => ({
    year,
    dates: entries.map((entry) => (entry.type === 'event' ? entry.event.date : 'article')),
  }));
  expect(years).toEqual([
    { year: 2003, dates: ['2003-02-14'] },
    { year: 2024, dates: ['2024-12-30/2025-01-02'] },
    { year: 2025, dates: ['article', '2025-07-03'] },
  ]);
});

test('what is no date is left out, and an article without a date has no line', () => {
  expect(byYear([event('soon')], 'yesterday')).toEqual([]);
});

test('the most telling are the subject’s own, nearest to the article', () => {
  const events = [
    event('2021-01-01'),
    event('2024-01-01', false),
    event('2025-01-01'),
    event('2025-07-03'),
    event('2026-05-01'),
  ];
  expect(dates(mostTelling(events, '2025-07-02', 2))).toEqual(['2025-01-01', '2025-07-03']);
  expect(dates(mostTelling(events, undefined, 2))).toEqual(['2025-07-03', '2026-05-01']);
  expect(dates(mostTelling(events, undefined, 9))).toEqual(dates(events));
});

test('what certainly came after the article counts as since: the subject’s own, else the story’s', () => {
  const events = [event('2025-07-02'), event('2025-07-03'), event('2025'), event('2026', false)];
  expect(dates(eventsSince(events, '2025-07-02'))).toEqual(['2025-07-03']);
  expect(dates(eventsSince(events, '2025-07-01/2025-07-02'))).toEqual(['2025-07-03']);
  expect(eventsSince(events, '2024')).toHaveLength(3);
  expect(dates(eventsSince(events, '2025-07-03'))).toEqual(['2026']);
  expect(eventsSince(events, 'yesterday')).toEqual([]);
  expect(eventsSince(events, undefined)).toEqual([]);
});

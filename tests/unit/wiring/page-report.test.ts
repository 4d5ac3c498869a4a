import { describe, expect, test } from 'vitest';
import { badgeText } from '../../../entrypoints/background/badge.ts';
import { joinReports, type PageReport } from '../../../entrypoints/wiring/page-report.ts';
import { createTour, frameToMoveIn } from '../../../entrypoints/wiring/tour.ts';
import { signal } from '@preact/signals';

const report = (frame: string, counts: Record<string, number>, more = {}): PageReport => ({
  frame,
  site: 'news.example',
  top: frame === 'page',
  focused: false,
  state: 'done',
  subjects: Object.entries(counts).map(([subject, count]) => ({ subject, count })),
  cost: { find: 1, paint: 1 },
  ...more,
});

describe('frames of a tab', () => {
  const frames = [report('inner', { b: 1, a: 2 }), report('page', { a: 1, c: 4 })];

  test('are counted together, the page’s own mentions first', () => {
    expect(joinReports(frames)).toMatchObject({
      frame: 'page',
      state: 'done',
      subjects: [
        { subject: 'a', count: 3 },
        { subject: 'c', count: 4 },
        { subject: 'b', count: 1 },
      ],
      cost: { find: 2, paint: 2 },
    });
  });

  test('are being read while one of them is', () => {
    const reading = report('slow', {}, { state: 'scanning' });
    expect(joinReports([...frames, reading])?.state).toBe('scanning');
    expect(joinReports([])).toBeUndefined();
  });

  test('the reader moves in the one with the focus, if it has mentions', () => {
    const focused = report('ad', {}, { focused: true });
    expect(frameToMoveIn([...frames, focused])?.frame).toBe('page');
    expect(frameToMoveIn([report('inner', { b: 1 }, { focused: true }), ...frames])?.frame).toBe(
      'inner',
    );
    expect(frameToMoveIn([focused])).toBeUndefined();
  });

  test('a tour of a subject goes through all of them, and begins again', () => {
    const asked: string[] = [];
    const go = createTour({ reports: signal(frames), ask: ({ frame }) => void asked.push(frame) });
    for (let at = 0; at < 4; at++) go('a');
    go('nobody');
    expect(asked).toEqual(['page', 'inner', 'inner', 'page']);
  });
});

test.each([
  [[report('page', {})], ''],
  [[report('page', { a: 7 }), report('inner', { a: 1 })], '8'],
  [[report('page', { a: 999 })], '999'],
  [[report('page', { a: 999 }), report('inner', { b: 1 })], '999+'],
  ['unreachable', ''],
] as const)('the badge shows %#', (reports, text) => {
  expect(badgeText(reports)).toBe(text);
});

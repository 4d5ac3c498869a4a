import { expect, test } from 'vitest';
import { afterwards } from '../../../tools/survey/compare.ts';
import { summarise, type SurveyedPage } from '../../../tools/survey/summary.ts';
import type { Seen } from '../../../tools/survey/survey-page.ts';
import { pageTable, totals } from '../../../tools/survey/table.ts';

const seen = (count: number): Seen => ({
  state: 'done',
  subjects: count === 0 ? [] : [{ subject: 'topic/kabulov', count }],
  marks: count,
  cost: { find: 2, paint: 1 },
  floor: { characters: 1000, cold: 1.5, warm: 0.5 },
});
const difference = (aspect: 'dom' | 'console') => ({ aspect, here: 'a', there: 'b' });

const PAGES: SurveyedPage[] = [
  { file: 'a/same.html', finding: { outcome: 'compared', differences: [], seen: seen(3) } },
  {
    file: 'a/harmed.html',
    finding: { outcome: 'compared', differences: [difference('dom')], seen: seen(1) },
  },
  {
    file: 'a/restless.html',
    finding: { outcome: 'set aside', differences: [difference('console')], seen: seen(0) },
  },
  {
    file: 'a/left-behind.html',
    finding: { outcome: 'compared', differences: afterwards([difference('dom')]), seen: seen(0) },
  },
  { file: 'a/hung.html', finding: { outcome: 'failed', reason: 'not done in 15 s' } },
];

test('a summary counts each page once, and mentions and costs of all that were read', () => {
  expect(summarise(PAGES)).toEqual({
    pages: 5,
    compared: 3,
    same: { all: 1, text: 3, dom: 1, layout: 3, console: 3, network: 3 },
    setAside: { pages: 1, by: { text: 0, dom: 0, layout: 0, console: 1, network: 0 } },
    failed: 1,
    mentions: { 'topic/kabulov': 4 },
    marks: 4,
    cost: { find: 8, paint: 4, floorCold: 6, floorWarm: 2, characters: 4000 },
  });
});

test('the table has a line a page that says what became of it', () => {
  const [head, ...lines] = pageTable(PAGES).split('\n');
  expect(head).toMatch(/mentions +find +paint +floor +characters +page/);
  expect(lines.map((line) => line.replaceAll(/ +/g, ' ').trim())).toEqual([
    '3 2.0 1.0 1.5 1000 same.html same',
    '1 2.0 1.0 1.5 1000 harmed.html DIFFERS: dom',
    '0 2.0 1.0 1.5 1000 restless.html set aside: console',
    '0 2.0 1.0 1.5 1000 left-behind.html DIFFERS: dom after switching off',
    'hung.html FAILED: not done in 15 s',
  ]);
});

test('the totals name the share that was set aside', () => {
  expect(totals(summarise(PAGES), 12.3)).toContain('1 set aside (20.0 %)');
});

test('a survey of nothing adds up to nothing', () => {
  expect(totals(summarise([]), 0)).toContain('0 pages in 0 s\n0 set aside (0.0 %)');
});

import { describe, expect, test } from 'vitest';
import {
  compare,
  compareMarked,
  type Aspect,
  type Observation,
} from '../../../tools/survey/compare.ts';
import { normalise } from '../../../tools/survey/console-log.ts';

const PAGE: Observation = {
  text: 'Kabulov spoke.',
  dom: '<body><p>Kabulov spoke.</p></body>',
  layout: 'p 0 0 100 20',
  lines: ['log: ready'],
  network: [],
};

describe('two loads of a page', () => {
  test('are the same when nothing differs', () => {
    expect(compare(PAGE, { ...PAGE })).toEqual([]);
  });

  test.each<[Aspect, Partial<Observation>]>([
    ['text', { text: 'Kabulov spoke!' }],
    ['dom', { dom: '<body><p class="x">Kabulov spoke.</p></body>' }],
    ['layout', { layout: 'p 0 0 100 21' }],
    ['console', { lines: ['log: ready', 'log: ready'] }],
    ['network', { network: ['net::ERR_FAILED https://example.org/'] }],
  ])('differ in %s alone', (aspect, change) => {
    expect(compare(PAGE, { ...PAGE, ...change }).map((one) => one.aspect)).toEqual([aspect]);
  });

  test('a difference shows where the two part, with a little of what stands before', () => {
    const long = 'a'.repeat(1000);
    const [difference] = compare(
      { ...PAGE, text: `${long}here` },
      { ...PAGE, text: `${long}there` },
    );
    expect(difference).toEqual({
      aspect: 'text',
      here: `${'a'.repeat(40)}here`,
      there: `${'a'.repeat(40)}there`,
    });
  });

  test('marks are taken out of the elements and out of nothing else', () => {
    const marked = {
      ...PAGE,
      dom: '<body><p><mark class="a" data-b="c">Kabulov</mark> spoke.</p></body>',
      layout: 'mark 0 0 50 20\np 0 0 100 20\nmark 0 0 50 20',
    };
    expect(compareMarked(PAGE, marked)).toEqual([]);
    const other = { ...PAGE, dom: '<body><marker>Kabulov</marker></body>' };
    expect(compareMarked(PAGE, other).map(({ aspect }) => aspect)).toEqual(['dom']);
  });

  test.each([
    ['a part of a pixel', 'p 0 0 100.015625 20', []],
    ['a pixel', 'p 0 0 101 20', ['layout']],
    ['an element', 'p 0 0 100 20\nb 0 0 1 1', ['layout']],
    ['another element', 'b 0 0 100 20', ['layout']],
  ])('with marks may differ in layout by rounding alone: %s', (_, layout, differing) => {
    const differences = compareMarked(PAGE, { ...PAGE, layout });
    expect(differences.map(({ aspect }) => aspect)).toEqual(differing);
  });
});

describe('a console message', () => {
  test.each([
    ['positions', 'Failed at app.js:12:345', 'Failed at app.js:77:1'],
    ['stacks', 'Error: no\n    at f (a.js:1:2)\n    at g (b.js:3:4)', 'Error: no\n    at h (c.js)'],
    ['addresses', 'Loading https://a.example/1?x=2 failed', 'Loading http://b.example/ failed'],
    ['durations', 'Rendered in 12.5 ms', 'Rendered in 8 ms'],
    ['measured numbers', 'Score 0.123456', 'Score 0.98765'],
  ])('says the same whatever its %s', (_, one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  test.each([
    ['words', 'Ready', 'Not ready'],
    ['counts', 'Found 3 ads', 'Found 4 ads'],
    ['kinds of error', 'TypeError: x', 'RangeError: x'],
  ])('says something else with other %s', (_, one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });
});

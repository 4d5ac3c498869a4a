import { expect, test } from 'vitest';
import { rows } from '../../../components/scroll-marks/rows.ts';

test.each<[what: string, tops: number[], page: number, found: number[]]>([
  ['a page that does not scroll', [10, 20], 500, []],
  ['in proportion, in order', [5000, 0, 9000], 10_000, [0, 250, 450]],
  ['near ones are one', [1000, 1020, 1100], 10_000, [50, 55]],
  ['outside of the page', [-500, 20_000], 10_000, []],
  ['none', [], 10_000, []],
])('%s', (_, tops, page, found) => {
  expect(rows(tops, page, 500)).toEqual(found);
});

import { expect, test } from 'vitest';
import { tally } from '../../../tools/ci/tally.ts';

const report = (numPassedTests: number, numFailedTests: number) =>
  JSON.stringify({ numPassedTests, numFailedTests });

test.each([
  ['all passed', report(7, 0), 0, { passed: 7, failed: 0 }],
  ['some failed', report(5, 2), 1, { passed: 5, failed: 2 }],
  ['tests passed and a check did not', report(7, 0), 1, { passed: 7, failed: 1 }],
  ['nothing ran', report(0, 0), 0, { passed: 0, failed: 1 }],
  ['no report', undefined, 0, { passed: 0, failed: 1 }],
  ['half a report', '{"numPassed', 0, { passed: 0, failed: 1 }],
])('%s', (_, text, status, counted) => {
  expect(tally(text, status)).toEqual(counted);
});

/** The part of Vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
}

export interface Tally {
  passed: number;
  failed: number;
}

/**
 * Counts one run of tests. A run that failed without a failed test, or in which
 * nothing passed, or of which there is no report, counts as one failure.
 */
export function tally(report: string | undefined, status: number): Tally {
  const { numPassedTests: passed, numFailedTests } = parse(report);
  const broken = status !== 0 || passed === 0;
  return { passed, failed: Math.max(numFailedTests, broken ? 1 : 0) };
}

function parse(report: string | undefined): Report {
  try {
    return JSON.parse(report ?? '') as Report;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

import { readFile } from 'node:fs/promises';
import { tally } from './tally.ts';

// Arguments: REPORT=STATUS for every run, a report of Vitest's and the status its command ended with.
let passed = 0;
let failed = 0;
for (const run of process.argv.slice(2)) {
  const [, path = '', status = ''] = /^(.*)=(\d+)$/.exec(run) ?? [];
  const report = await readFile(path, 'utf8').catch(() => undefined);
  const counted = tally(report, status === '' ? 1 : Number(status));
  passed += counted.passed;
  failed += counted.failed;
}
if (passed === 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

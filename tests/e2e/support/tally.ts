import { afterAll, afterEach } from 'vitest';

/** Prints, after all tests of the suite it is called in, how many cases there were and how many passed. */
export function tally(title: string): void {
  const passed = new Map<string, boolean>();
  afterEach(({ task }) => {
    passed.set(task.id, task.result?.state !== 'fail');
  });
  afterAll(() => {
    const count = [...passed.values()].filter(Boolean).length;
    console.log(`${title.padEnd(48)} ${passed.size} cases, ${count} passed`);
  });
}

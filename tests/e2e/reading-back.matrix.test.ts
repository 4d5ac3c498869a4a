import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { PainterName } from '../../annotation/page/annotation.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { until } from '../../tools/browsers/until.ts';
import { readIn } from './support/reader.ts';
import { table } from './support/table.ts';

const PAGE = await readFile(new URL('../fixtures/reading-back.html', import.meta.url), 'utf8');

declare const reading: {
  names: string[];
  play(name: string): Promise<{ read: string; text: string }>;
  html(name: string): string;
};

/** What came of one way to read back. */
interface Outcome {
  read: string;
  /** When the microtasks after it have run. */
  text: string;
  /** When the site has been switched off again. */
  html: string;
}

describe.each(BROWSERS)('pages that read their own text back, in %s', (browser) => {
  const reader = readIn(browser);
  const off = (on: boolean) =>
    reader().change({ kind: 'list', list: 'offSites', entry: '127.0.0.1', on });

  afterAll(() => reader().change({ kind: 'reset' }));

  /** Plays all cases where mentions are painted in this way, or not at all. */
  async function outcomes(painter: PainterName | null): Promise<Record<string, Outcome>> {
    await off(painter === null);
    if (painter !== null) await reader().change({ kind: 'set', values: { painter } });
    const page = await reader().open(PAGE);
    const names = await page.evaluate(() => reading.names);
    const marks = () => page.evaluate(() => document.querySelectorAll('mark').length);
    if (painter === 'highlight') {
      await until('paint', async () => (await paintedMentions(page)).length === 2 * names.length);
    }
    // A name across an element's edge is two marks.
    if (painter === 'mark') await until('marks', async () => (await marks()) === 3 * names.length);
    const played: [string, { read: string; text: string }][] = [];
    for (const name of names) {
      played.push([name, await page.evaluate((name) => reading.play(name), name)]);
    }
    await off(true);
    await until('a page let go', () => page.evaluate(() => CSS.highlights.size === 0));
    const found: Record<string, Outcome> = {};
    for (const [name, seen] of played) {
      found[name] = { ...seen, html: await page.evaluate((name) => reading.html(name), name) };
    }
    await page.close();
    return found;
  }

  test('notice nothing of highlights; what they notice of marks is stated', async () => {
    const bare = await outcomes(null);
    expect(Object.keys(bare).length).toBeGreaterThan(10);
    expect(await outcomes('highlight')).toEqual(bare);

    const marked = await outcomes('mark');
    for (const [name, { text, html }] of Object.entries(bare)) {
      expect([name, marked[name]?.text, marked[name]?.html]).toEqual([name, text, html]);
    }
    const rows = Object.entries(bare).map(([name, expected]) => {
      const isSame = marked[name]?.read === expected.read;
      return [name, isSame ? 'reads the same' : 'reads the marks'];
    });
    console.log(`Reading back what is marked, in ${browser}\n\n${table(rows)}`);
  });
});

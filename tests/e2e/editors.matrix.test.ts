import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Session } from '../../tools/browsers/launch.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { countMentions, reportOf } from '../../tools/browsers/report.ts';
import { until } from '../../tools/browsers/until.ts';
import { bundleForPage } from './support/bundle.ts';
import { readIn } from './support/reader.ts';
import { table } from './support/table.ts';

const EDITORS = fileURLToPath(new URL('../fixtures/editors/editors.js', import.meta.url));
const PAGE = `<!doctype html><meta charset="utf-8"><title>Editors</title>
  <style>section { height: 60px; overflow: hidden } iframe { height: 50px; border: 0 }</style>
  <p id="outside">The Taliban spoke.</p><script src="/editors.js"></script>`;

/** A hundred keys before the names, a hundred behind them, names among both. */
const BEFORE =
  'Zamir Kabulov, who is the envoy of Russia, wrote on Sunday that he had heard from the Taliban that: ';
const BEHIND =
  ' It was the Taliban whom Zamir Kabulov then asked, and the Taliban who said to Kabulov that it is so';

interface Content {
  own: string;
  html: string;
}

declare const editors: {
  names: string[];
  content(name: string): Content;
  painted(name: string): number;
};

/** What one editor went through. */
interface Story {
  begun: Content;
  typed: Content;
  undone: Content;
  /** Highlights and marks in it, then. */
  painted: number[];
}

const content = (page: Page, name: string) => page.evaluate((name) => editors.content(name), name);
const painted = (page: Page, name: string) => page.evaluate((name) => editors.painted(name), name);

/** Types around the names and takes it back, with the keys of a keyboard. */
async function write(page: Page, name: string, settled: () => Promise<void>): Promise<Story> {
  const begun = await content(page, name);
  await page.click(`#${name} > :last-child`);
  await page.keyboard.press('Home');
  await page.keyboard.type(BEFORE);
  await page.keyboard.press('End');
  await page.keyboard.type(BEHIND);
  await settled();
  const typed = await content(page, name);
  const inside = [await painted(page, name)];
  await page.keyboard.down('Control');
  let undone = typed;
  for (let pressed = 0; pressed < 210 && undone.own !== begun.own; pressed += 10) {
    for (let i = 0; i < 10; i++) await page.keyboard.press('z');
    undone = await content(page, name);
  }
  await page.keyboard.up('Control');
  await settled();
  inside.push(await painted(page, name));
  return { begun, typed, undone, painted: inside };
}

test('the keys are two hundred', () => {
  expect([BEFORE.length, BEHIND.length]).toEqual([100, 100]);
});

describe.each(BROWSERS)('editors in %s', (browser) => {
  const reader = readIn(browser);
  const bare = new Map<string, Story>();
  const rows = new Map<string, string[]>();
  let without: Session;
  let address: string;

  beforeAll(async () => {
    const { site } = reader();
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    site.put('/editors.js', { body: await bundleForPage({ input: EDITORS }), headers });
    address = site.put('/editors', PAGE);
    without = await launch(browser);
    const page = await without.newPage();
    await page.goto(address, { waitUntil: 'load' });
    for (const name of await page.evaluate(() => editors.names)) {
      bare.set(name, await write(page, name, async () => {}));
    }
  });
  afterAll(async () => {
    await without.close();
    await reader().change({ kind: 'reset' });
    console.log(
      [
        `Editors in ${browser}: 200 keys typed and undone`,
        table([
          ['', 'highlight', 'mark', 'bytes typed'],
          ...[...rows].map(([name, cells]) => [
            name,
            ...cells,
            String(bare.get(name)?.typed.own.length),
          ]),
        ]),
      ].join('\n\n'),
    );
  });

  test('all editors take the keys and undo them without the extension', () => {
    expect(bare.size).toBe(7);
    for (const [name, { begun, typed, undone }] of bare) {
      // Or more: what ends in a space may be written with `&nbsp;`.
      expect([name, typed.own.length >= begun.own.length + 200]).toEqual([name, true]);
      expect([name, undone.own]).toEqual([name, begun.own]);
    }
  });

  test.each(['highlight', 'mark'] as const)('are left alone, painted by %s', async (painter) => {
    await reader().change({ kind: 'set', values: { painter } });
    const page = await reader().visit(address);
    const outside = () =>
      page.evaluate(() => ({
        marks: document.querySelectorAll('#outside mark').length,
        highlights: [...CSS.highlights.values()].flatMap((all) => [...all]).length,
      }));
    await until('paint beside the editors', async () => {
      const { marks, highlights } = await outside();
      return painter === 'mark' ? marks === 1 : highlights === 1;
    });
    let turn = 0;
    /** What is written beside the editors is painted when the editors have been looked at too. */
    const settled = async () => {
      turn++;
      await page.evaluate((turn) => {
        const line = document.createElement('p');
        line.className = 'turn';
        line.textContent = `The Taliban spoke in turn ${turn}.`;
        document.querySelector('#outside')?.after(line);
      }, turn);
      await until('paint of what came last', async () => {
        const { marks, highlights } = await outside();
        const more = await page.evaluate(() => document.querySelectorAll('.turn mark').length);
        return marks + highlights + more === 1 + turn;
      });
    };
    for (const [name, expected] of bare) {
      const story = await write(page, name, settled);
      const passed = JSON.stringify(story) === JSON.stringify({ ...expected, painted: [0, 0] });
      rows.set(name, [...(rows.get(name) ?? []), passed ? 'passed' : 'FAILED']);
      expect.soft(story, name).toEqual({ ...expected, painted: [0, 0] });
    }
    expect(rows.size).toBe(7);
    await page.close();
  });

  test('fields of every kind are not read, whatever is typed', async () => {
    const kinds = [
      'password',
      'text',
      'search',
      'email',
      'url',
      'tel',
      'button',
      'submit',
      'reset',
      'hidden',
    ];
    const page = await reader().open(
      `<!doctype html><p>The Taliban spoke.</p>
       <form>${kinds.map((kind) => `<input type="${kind}" value="Zamir Kabulov" placeholder="Zamir Kabulov" title="Zamir Kabulov">`).join('')}
       <select><option>Zamir Kabulov</select><textarea>Zamir Kabulov</textarea></form>`,
    );
    for (const kind of ['password', 'text', 'search', 'url', 'tel']) {
      await page.focus(`input[type="${kind}"]`);
      await page.keyboard.press('End');
      await page.keyboard.type(' of the Taliban');
    }
    await page.focus('textarea');
    await page.keyboard.type(' Zamir Kabulov');
    await page.evaluate(() => document.querySelector('p')?.append(' The Taliban spoke again.'));
    const report = await reportOf(reader().session, page, { mentions: 2 });
    expect(report.subjects.map(({ subject }) => subject)).toEqual([
      'russia-taliban-recognition/taliban',
    ]);
    expect(countMentions(report)).toBe(2);
    const painted = await page.evaluate(
      () => [...CSS.highlights.values()].flatMap((all) => [...all]).length,
    );
    expect(painted).toBe(2);
    const password = await page.evaluate(() => document.querySelector('input')?.value);
    expect(password).toBe('Zamir Kabulov of the Taliban');
  });
});

import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { geometryOf, textOf } from '../../tools/browsers/shown.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, hover, nothingShown, readIn, shown } from './support/reader.ts';

const ARTICLE = await readFile(
  new URL('../../tools/start/sample/article.html', import.meta.url),
  'utf8',
);
const TOPIC = 'russia-taliban-recognition';

describe.each(BROWSERS)('a news article in %s', (browser) => {
  const reader = readIn(browser);
  let page: Page;
  const before = { html: '', errors: [] as string[] };

  beforeAll(async () => {
    page = await reader().visit('about:blank');
    page.on('console', (message) => before.errors.push(message.text()));
    page.on('pageerror', (error) => before.errors.push(String(error)));
    const address = reader().site.put('/article', ARTICLE);
    await page.goto(address);
    await reportOf(reader().session, page);
    before.html = await page.evaluate(() => document.documentElement.outerHTML);
  });

  test('finds the mentions of its subjects', async () => {
    const { subjects, top, state } = await reportOf(reader().session, page);
    expect({ top, state }).toEqual({ top: true, state: 'done' });
    expect(subjects.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(
        [
          'recognition',
          'taliban',
          'muttaqi',
          'kabulov',
          'zhirnov',
          'gul-hassan-hassan',
          'ruling-2003',
          'suspension-2025',
          'isis-k',
        ].map((id) => `${TOPIC}/${id}`),
      ),
    );
  });

  test('paints them without touching the document', async () => {
    const texts = (await paintedMentions(page)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Zamir Kabulov', 'Dmitry Zhirnov']));
    const pristine = await page.evaluate(async (address) => {
      const parsed = new DOMParser().parseFromString(
        await (await fetch(address)).text(),
        'text/html',
      );
      return parsed.documentElement.outerHTML;
    }, page.url());
    expect(before.html).toBe(pristine);
  });

  test('says in a line at rest who it is, and nothing while the pointer moves', async () => {
    await hover(page, 'Zamir Kabulov');
    const tooltip = await shown(page, 'tooltip');
    expect(tooltip).toContain('Zamir Kabulov');
    expect(tooltip).toMatch(/\d+ verified facts?/);

    await page.mouse.move(5, 5);
    await nothingShown(page);
    await page.mouse.move(600, 880, { steps: 40 });
    expect(await textOf(page, 'tooltip')).toBeUndefined();
  });

  test('a click opens the fact panel: a sentence, facts with their verification and sources, a timeline', async () => {
    await click(page, 'Zamir Kabulov');
    const panel = await shown(page, 'panel');
    expect(panel).toContain('Замир Кабулов');
    expect(panel).toContain('Verified facts');
    expect(panel).toMatch(/On record: |Confirmed by two sources/);
    expect(panel).toMatch(/\d+ sources?/);
    expect(panel).toContain('Timeline');
    expect(panel).toContain('1 July');
    expect(panel).toMatch(/Knowledge ends May 2026/);
  });

  test('the panel is on screen and does not cover its mention', async () => {
    const panel = await until('the panel', () => geometryOf(page, 'panel'));
    const mention = (await paintedMentions(page)).find(({ text }) => text === 'Zamir Kabulov');
    if (!mention) throw new Error('The mention is gone.');
    const covers =
      mention.x > panel.x &&
      mention.x < panel.x + panel.width &&
      mention.y > panel.y &&
      mention.y < panel.y + panel.height;
    expect(covers).toBe(false);
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.y).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(1280);
    expect(panel.y + panel.height).toBeLessThanOrEqual(900);
  });

  test('what the panel says is not taken for a part of the page', async () => {
    const texts = (await paintedMentions(page)).filter(({ visible }) => visible);
    const own = await page.evaluate(() => document.body.innerText);
    expect(texts.filter(({ text }) => !own.includes(text.slice(0, 4)))).toEqual([]);
    const painted = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((all) => Array.from(all))
        .every((range) => range.startContainer.getRootNode() === document),
    );
    expect(painted).toBe(true);
  });

  test('Esc closes it and nothing of ours stays behind', async () => {
    await page.keyboard.press('Escape');
    await nothingShown(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before.html);
  });

  test('a click outside closes it', async () => {
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    await page.mouse.click(4, 4);
    await nothingShown(page);
  });

  test('the page heard no error and nothing in its console', () => {
    expect(before.errors).toEqual([]);
  });
});

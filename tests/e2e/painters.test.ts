import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, hover, nothingShown, readIn, shown } from './support/reader.ts';

const ARTICLE = await readFile(
  new URL('../../tools/start/sample/article.html', import.meta.url),
  'utf8',
);

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const marks = (page: Page) => page.evaluate(() => document.querySelectorAll('mark').length);

describe.each(BROWSERS)('painters in %s', (browser) => {
  const reader = readIn(browser);
  afterAll(() => reader().change({ kind: 'reset' }));

  test('both draw the same mentions, on a page that is open when the setting changes', async () => {
    const page = await reader().open(ARTICLE);
    const before = await html(page);
    const highlights = (await paintedMentions(page)).map(({ text }) => text);
    expect(highlights.length).toBeGreaterThan(10);
    expect(await marks(page)).toBe(0);

    await reader().change({ kind: 'set', values: { painter: 'mark' } });
    await until('marks', async () => (await marks(page)) > 0);
    await reportOf(reader().session, page);
    const marked = async () => (await paintedMentions(page)).map(({ text }) => text);
    // A mention across elements is more than one mark; put together they say the same.
    await expect.poll(async () => (await marked()).join(' ')).toBe(highlights.join(' '));

    await reader().change({ kind: 'set', values: { painter: 'highlight' } });
    await until('highlights again', async () => (await marks(page)) === 0);
    expect(await html(page)).toBe(before);
  });

  test('a mark is reached with Tab and opened with Enter, and has the focus back after Esc', async () => {
    await reader().change({ kind: 'set', values: { painter: 'mark' } });
    const page = await reader().open('<!doctype html><p>In Doha Zamir Kabulov spoke.</p>');
    await until('the mark', async () => (await marks(page)) === 1);
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('mark');
    await page.keyboard.press('Enter');
    expect(await shown(page, 'panel')).toContain('Zamir Kabulov');
    await page.keyboard.press('Escape');
    await nothingShown(page);
    await expect.poll(focused).toBe('mark');
  });

  test.each(['highlight', 'mark'] as const)(
    '%s: tooltip and panel work, and switching the site off leaves nothing behind',
    async (painter) => {
      await reader().change({ kind: 'set', values: { painter } });
      const page = await reader().open(ARTICLE);
      await until('paint', async () => (await paintedMentions(page)).length > 10);
      const pristine = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
        ARTICLE,
      );
      await hover(page, 'Zamir Kabulov');
      await shown(page, 'tooltip');
      await click(page, 'Zamir Kabulov');
      await shown(page, 'panel');

      await reader().change({ kind: 'list', list: 'offSites', entry: '127.0.0.1', on: true });
      await nothingShown(page);
      await until('no paint', async () => (await paintedMentions(page)).length === 0);
      expect(await html(page)).toBe(pristine);
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
      expect(await reportOf(reader().session, page)).toMatchObject({ state: 'off', subjects: [] });

      await page.reload();
      expect(await reportOf(reader().session, page)).toMatchObject({ state: 'off', subjects: [] });
      expect(await paintedMentions(page)).toEqual([]);

      await reader().change({ kind: 'list', list: 'offSites', entry: '127.0.0.1', on: false });
      await until('paint again', async () => (await paintedMentions(page)).length > 10);
    },
  );
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { tabNumber } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { readIn } from './support/reader.ts';

declare const axe: { run(what: Document, options: RunOptions): Promise<AxeResults> };

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ARTICLE = '<!doctype html><p>Zamir Kabulov met Amir Khan Muttaqi.';

// What axe looks at is the same in both browsers.
describe('pages of ours in chromium', () => {
  const reader = readIn('chromium');
  afterEach(() => reader().change({ kind: 'reset' }));

  async function faults(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
      );
    });
  }
  const widthOf = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  const ink = () => {
    const main = document.querySelector('main');
    return main && getComputedStyle(main).color;
  };

  const PAGES = [
    'popup.html?tab=',
    'options.html',
    'sidepanel.html',
    'sidepanel.html#part=timeline',
    'sidepanel.html#part=facts',
    'sidepanel.html#search=recognition',
    'sidepanel.html#subject=russia-taliban-recognition%2Fkabulov',
    'first-run.html',
  ];

  test.each(PAGES)('%s: axe finds nothing, light and dark, and it fits 360 px', async (path) => {
    const article = await reader().open(ARTICLE, { mentions: 2 });
    const page = await openExtensionPage(
      reader().session,
      path.endsWith('=') ? `${path}${tabNumber(article)}` : path,
    );
    await page.setViewport({ width: 360, height: 800 });
    await until('the page', () => page.evaluate(() => document.querySelector('main') !== null));
    await until('its content', () =>
      page.evaluate(() => (document.querySelector('main')?.innerText.length ?? 0) > 40),
    );
    for (const theme of ['light', 'dark'] as const) {
      await reader().change({ kind: 'set', values: { theme } });
      await until(theme, () =>
        page.evaluate((theme) => document.documentElement.dataset['theme'] === theme, theme),
      );
      expect(await page.evaluate(ink)).toBe(
        theme === 'dark' ? 'rgb(237, 235, 229)' : 'rgb(27, 27, 26)',
      );
      expect({ theme, faults: await faults(page) }).toEqual({ theme, faults: [] });
    }
    expect(await widthOf(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

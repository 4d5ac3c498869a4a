import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionPage, openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { tabNumber } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { readIn } from './support/reader.ts';

declare const chrome: Browser;

const KABULOV = encodeURIComponent('russia-taliban-recognition/kabulov');

describe.each(BROWSERS)('the side panel’s page in %s', (browser) => {
  const reader = readIn(browser);
  afterEach(() => reader().change({ kind: 'reset' }));

  async function open(hash = ''): Promise<Page> {
    const page = await openExtensionPage(reader().session, `sidepanel.html${hash}`);
    await until('the dossier', () => page.evaluate(() => document.querySelector('h1') !== null));
    return page;
  }
  const main = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerText ?? '');
  const type = (page: Page, text: string) =>
    page.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('[type=search]');
      if (!field) throw new Error('There is no field.');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  const follow = (page: Page, link: string) =>
    page.evaluate((link) => {
      const found = Array.from(document.querySelectorAll('a')).find(
        ({ textContent }) => textContent === link,
      );
      if (!found) throw new Error(`There is no link '${link}'.`);
      found.click();
    }, link);

  test('leads straight to a subject, and back', async () => {
    const page = await open(`#subject=${KABULOV}`);
    await until('the subject', async () => (await main(page)).includes('Замир Кабулов'));
    expect(await main(page)).toMatch(/Verified facts|Also reported/);
    await follow(page, 'Sergey Lavrov');
    await until('another', async () => /^Person\s+Sergey Lavrov/.test(await main(page)));
    await page.evaluate(() => history.back());
    await until('the first again', async () => (await main(page)).includes('Замир Кабулов'));
  });

  test('finds as one types, in any language, and marks the hits', async () => {
    const page = await open();
    await type(page, 'supreme cour');
    await until('facts', async () => /\d+ facts/.test(await main(page)));
    const hits = () =>
      page.evaluate(() => [
        ...new Set(
          Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent?.toLowerCase()),
        ),
      ]);
    await expect.poll(hits).toEqual(expect.arrayContaining(['supreme', 'court']));
    await type(page, 'кабулов');
    await until('the envoy', async () => (await main(page)).includes('Zamir Kabulov'));
    await expect.poll(hits).toContain('кабулов');
    await type(page, ' ');
    await expect.poll(hits).toEqual([]);
    expect(await main(page)).not.toContain('Nothing found');
  });

  test('has all parts in sight in a panel of 340 px, and cuts no year short', async () => {
    const page = await open('#part=timeline');
    await page.setViewport({ width: 340, height: 800 });
    await until('the overview', () =>
      page.evaluate(() => document.querySelector('.strip') !== null && innerWidth === 340),
    );
    const cut = await page.evaluate(() => {
      const beyond = Array.from(document.querySelectorAll('.parts a')).filter((link) => {
        const { left, right } = link.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth;
      });
      const short = Array.from(document.querySelectorAll('.strip span')).filter(
        (year) => year.scrollWidth > year.clientWidth,
      );
      return [...beyond, ...short].map(({ textContent }) => textContent);
    });
    expect(cut).toEqual([]);
  });

  test('shows the whole timeline, that of a subject, and leads to a year', async () => {
    const page = await open();
    await follow(page, 'Timeline');
    const events = () => page.evaluate(() => document.querySelectorAll('.timeline-entry').length);
    await expect.poll(events).toBe(122);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.strip [aria-label^="2024:"]')?.click(),
    );
    await until('the year', () =>
      page.evaluate(() => document.activeElement?.textContent === '2024'),
    );
    await page.evaluate(() => {
      const filter = document.querySelector('select');
      if (!filter) throw new Error('There is no filter.');
      filter.value = 'russia-taliban-recognition/kabulov';
      filter.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(events).toBeLessThan(122);
  });

  test.each([
    ['Differences', 'Reported otherwise'],
    ['Who sees it how', 'Who sees it how'],
    ['Sources', 'All 235 sources'],
    ['About', 'Knowledge ends May 2026'],
  ])('has a part %s', async (part, says) => {
    const page = await open();
    await follow(page, part);
    await until(says, async () => (await main(page)).includes(says));
  });

  test('puts the mentions of the page that it was opened from first', async () => {
    const article = await reader().open('<!doctype html><p>Amir Khan Muttaqi met Zamir Kabulov.');
    const asking = await extensionPage(reader().session);
    const before = await reader().session.browser.pages();
    await asking.evaluate(async (openerTabId) => {
      const { windowId = 0 } = await chrome.tabs.get(openerTabId);
      await chrome.tabs.create({ url: 'sidepanel.html', openerTabId, windowId });
    }, tabNumber(article));
    const page = await until('the tab', async () =>
      (await reader().session.browser.pages()).find((one) => !before.includes(one)),
    );
    const here = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('.on-page')?.innerText ?? '');
    await until('the page’s own subjects', async () =>
      /Amir Khan Muttaqi\s+1 mention\s+Zamir Kabulov\s+1 mention/.test(await here()),
    );
    await page.close();
  });
});

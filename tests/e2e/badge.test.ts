import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionPage } from '../../tools/browsers/extension-page.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { tabNumber } from '../../tools/browsers/tabs.ts';
import { back, readIn } from './support/reader.ts';

declare const chrome: Browser;

const names = (count: number): string => `<!doctype html>${'<p>Zamir Kabulov</p>'.repeat(count)}`;

describe.each(BROWSERS)('the badge in %s', (browser) => {
  const reader = readIn(browser);
  afterEach(() => reader().change({ kind: 'reset' }));

  async function badge(page: Page): Promise<string> {
    const asking = await extensionPage(reader().session);
    return asking.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabNumber(page));
  }

  test('counts the mentions of each tab, in all its frames, as they come and go', async () => {
    const one = await reader().open(`${names(2)}<iframe srcdoc="<p>Dmitry Zhirnov</p>"></iframe>`);
    const other = await reader().open(names(4));
    const none = await reader().open('<!doctype html><p>Nothing.</p>');
    await expect.poll(() => badge(one)).toBe('3');
    await expect.poll(() => badge(other)).toBe('4');
    expect(await badge(none)).toBe('');
    await one.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => badge(one)).toBe('2');
    await other.bringToFront();
    await other.evaluate(() => document.querySelector('p')?.remove());
    await expect.poll(() => badge(other)).toBe('3');
    expect(await badge(one)).toBe('2');
  });

  test('is right after going to another page and back', async () => {
    const page = await reader().open(names(2));
    await expect.poll(() => badge(page)).toBe('2');
    await page.goto(reader().site.put('/three', names(3)));
    await expect.poll(() => badge(page)).toBe('3');
    await page.goto(reader().site.put('/none', '<!doctype html><p>Nothing.</p>'));
    await expect.poll(() => badge(page)).toBe('');
    await back(page);
    await expect.poll(() => badge(page)).toBe('3');
    await back(page);
    await expect.poll(() => badge(page)).toBe('2');
  });

  test('goes up to 999+', async () => {
    const page = await reader().open(names(1001));
    await expect.poll(() => badge(page)).toBe('999+');
  });

  test('goes when Sidelight is off here, and when the reader wants none', async () => {
    const page = await reader().open(names(2));
    await expect.poll(() => badge(page)).toBe('2');
    await reader().change({ kind: 'site', site: '127.0.0.1', on: false });
    await expect.poll(() => badge(page)).toBe('');
    await reader().change({ kind: 'site', site: '127.0.0.1', on: true });
    await expect.poll(() => badge(page)).toBe('2');
    await reader().change({ kind: 'set', values: { badge: false } });
    await expect.poll(() => badge(page)).toBe('');
    await reader().change({ kind: 'set', values: { badge: true } });
    await expect.poll(() => badge(page)).toBe('2');
  });
});

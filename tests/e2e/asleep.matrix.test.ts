import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionPage, openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { tabNumber } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { endBackground } from '../../tools/browsers/end-background.ts';
import { pressCommand } from './support/browser-ui.ts';
import { readIn, shown } from './support/reader.ts';

declare const chrome: Browser;

const PAGE = '<!doctype html><p>Zamir Kabulov met Amir Khan Muttaqi.</p>';

describe.each(BROWSERS)('with the background ended, in %s', (browser) => {
  const reader = readIn(browser);
  afterEach(() => reader().change({ kind: 'reset' }));

  const end = () => endBackground(reader().session);
  const addFrame = (page: Page) =>
    page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>Dmitry Zhirnov</p>';
      document.body.append(frame);
    });

  test('popup and badge follow the page, and the switch works', async () => {
    const page = await reader().open(PAGE, { mentions: 2 });
    const asking = await extensionPage(reader().session);
    const badge = () =>
      asking.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabNumber(page));
    const popup = await openExtensionPage(reader().session, `popup.html?tab=${tabNumber(page)}`);
    const says = (text: string) =>
      until(`the popup to say ${text}`, () =>
        popup.evaluate((text) => document.body.innerText.includes(text), text),
      );
    await says('Amir Khan Muttaqi');
    await expect.poll(badge).toBe('2');
    await end();
    expect(await badge()).toBe('2');
    await page.bringToFront();
    await addFrame(page);
    await says('Dmitry Zhirnov');
    await expect.poll(badge).toBe('3');
    await end();
    await popup.evaluate(() => document.querySelector('input')?.click());
    await until('no paint', async () => (await paintedMentions(page)).length === 0);
    await says('Sidelight is off here');
    await expect.poll(badge).toBe('');
    await end();
    await popup.evaluate(() => document.querySelector('input')?.click());
    await expect.poll(badge).toBe('3');
  });
});

// Chromium lets no test press a key while nothing of ours is awake.
describe('with the background ended, in firefox alone', () => {
  const reader = readIn('firefox');

  test('a key wakes it', async () => {
    const page = await reader().open(PAGE, { mentions: 2 });
    await endBackground(reader().session);
    await pressCommand(reader().session, page, 'next-mention');
    expect(await shown(page, 'panel')).toContain('Zamir Kabulov');
  });
});

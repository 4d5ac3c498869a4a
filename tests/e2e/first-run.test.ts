import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionPage, openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { until } from '../../tools/browsers/until.ts';
import { textOf } from '../../tools/browsers/shown.ts';
import { click, readIn } from './support/reader.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';

declare const chrome: Browser;

describe.each(BROWSERS)('the first-run page in %s', (browser) => {
  const reader = readIn(browser);

  test('shows the real thing, says that all is ready, and goes', async () => {
    const page = await openExtensionPage(reader().session, 'first-run.html');
    await until('three mentions', async () => (await paintedMentions(page)).length === 3);
    await click(page, 'Zamir Kabulov');
    const panel = await until('the panel', () => textOf(page, 'panel'));
    expect(panel).toContain('Zamir Kabulov');
    expect(await page.evaluate(() => document.body.innerText)).toContain('You are ready');
    const asking = await extensionPage(reader().session);
    const tabs = () => asking.evaluate(async () => (await chrome.tabs.query({})).length);
    const before = await tabs();
    await page.evaluate(() => {
      const [done] = Array.from(document.querySelectorAll('button')).slice(-1);
      setTimeout(() => done?.click());
    });
    await until('the page to go', async () => (await tabs()) === before - 1);
  });
});

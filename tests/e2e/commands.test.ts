import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Browser, Events } from 'webextension-polyfill';
import { extensionPage } from '../../tools/browsers/extension-page.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { textOf } from '../../tools/browsers/shown.ts';
import { tabNumber } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { readIn } from './support/reader.ts';

declare const chrome: Browser;

interface Dispatching extends Events.Event<() => void> {
  dispatch(...args: unknown[]): void;
}

const PAGE = `<!doctype html><p>Zamir Kabulov met Amir Khan Muttaqi.</p>
  <p style="margin-top: 3000px">Later Zamir Kabulov left.</p>`;

// Only Chromium lets a test press a command's keys or a menu's entry.
describe('commands and menus in chromium', () => {
  const reader = readIn('chromium');
  afterEach(() => reader().change({ kind: 'reset' }));

  async function background() {
    const target = await reader().session.browser.waitForTarget(
      (target) => target.type() === 'service_worker',
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The background does not run.');
    return worker;
  }
  async function command(name: string, page: Page): Promise<void> {
    const worker = await background();
    await worker.evaluate(
      async (name, id) => {
        const { onCommand } = chrome.commands as unknown as { onCommand: Dispatching };
        onCommand.dispatch(name, await chrome.tabs.get(id));
      },
      name,
      tabNumber(page),
    );
  }
  const panel = (page: Page, says: string) =>
    until(`the panel to say ${says}`, async () => (await textOf(page, 'panel'))?.includes(says));

  test('next and previous go from mention to mention, round and round', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    await command('next-mention', page);
    await panel(page, 'Zamir Kabulov');
    await command('next-mention', page);
    await panel(page, 'Amir Khan Muttaqi');
    await command('next-mention', page);
    await panel(page, 'mention 2 of 2');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    await command('next-mention', page);
    await panel(page, 'mention 1 of 2');
    await command('previous-mention', page);
    await panel(page, 'mention 2 of 2');
  });

  test('open opens the facts about the first mention in sight', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    await page.evaluate(() => scrollTo(0, 10_000));
    await command('open-facts', page);
    expect(await panel(page, 'mention 2 of 2')).toBe(true);
  });

  test('toggle switches the site off and on, as the menu does', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    await command('toggle-site', page);
    await until('no paint', async () => (await paintedMentions(page)).length === 0);
    const worker = await background();
    await worker.evaluate((pageUrl) => {
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatching };
      onClicked.dispatch({ menuItemId: 'switch-site', pageUrl }, undefined);
    }, page.url());
    await until('paint', async () => (await paintedMentions(page)).length > 0);
  });

  test('a command in a tab that Sidelight is not in does nothing', async () => {
    const asking = await extensionPage(reader().session);
    const worker = await background();
    const own = await asking.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
    await worker.evaluate(async (id) => {
      const { onCommand } = chrome.commands as unknown as { onCommand: Dispatching };
      onCommand.dispatch('next-mention', await chrome.tabs.get(id ?? 0));
    }, own);
    expect(await reader().stored('errors')).toBeUndefined();
  });
});

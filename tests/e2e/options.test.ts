import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionPage, openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { until } from '../../tools/browsers/until.ts';
import { readIn } from './support/reader.ts';

declare const chrome: Browser;

const PAGE = '<!doctype html><p>Zamir Kabulov met Amir Khan Muttaqi.</p>';

describe.each(BROWSERS)('the options page in %s', (browser) => {
  const reader = readIn(browser);
  afterEach(() => reader().change({ kind: 'reset' }));

  async function options(): Promise<Page> {
    const page = await openExtensionPage(reader().session, 'options.html');
    await until('the options', () => page.evaluate(() => document.querySelector('h1') !== null));
    return page;
  }
  const settings = () => reader().stored('settings');
  const text = (page: Page, selector = 'main') =>
    page.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '',
      selector,
    );
  const select = (page: Page, from: string, to: string) =>
    page.evaluate(
      (from, to) => {
        const option = document.querySelector<HTMLOptionElement>(`${from} option[value="${to}"]`);
        const select = option?.closest('select');
        if (!option || !select) throw new Error(`There is no ${to} in ${from}.`);
        select.value = to;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      from,
      to,
    );
  const press = (page: Page, button: string) =>
    page.evaluate((button) => {
      const found = Array.from(document.querySelectorAll('button')).find(
        ({ textContent }) => textContent?.trim() === button,
      );
      if (!found) throw new Error(`There is no button '${button}'.`);
      found.click();
    }, button);

  test('stores what is chosen', async () => {
    const page = await options();
    await select(page, '#looks', 'dotted');
    await select(page, '#behaviour', 'alt');
    await select(page, '#interface', 'dark');
    await expect.poll(settings).toMatchObject({ style: 'dotted', modifier: 'alt', theme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  test('takes a site by its address, refuses what is none, and lets it go', async () => {
    const page = await options();
    const add = (typed: string) =>
      page.evaluate((typed) => {
        const [field] = document.querySelectorAll<HTMLInputElement>('.sites input');
        if (!field) throw new Error('There is no field.');
        field.value = typed;
        field.form?.requestSubmit();
      }, typed);
    await add('https://News.Example/today');
    await expect.poll(settings).toMatchObject({ offSites: ['news.example'] });
    await add('no such thing');
    await until('the refusal', async () =>
      (await text(page, '.sites')).includes('“no such thing” is not a host name'),
    );
    expect(await settings()).toMatchObject({ offSites: ['news.example'] });
    await press(page, 'Remove');
    await expect.poll(settings).toMatchObject({ offSites: [] });
  });

  test('switches a dossier off, and pages with it, and on again', async () => {
    const page = await reader().open(PAGE, { mentions: 2 });
    const choosing = await options();
    expect(await text(choosing, '#dossiers')).toMatch(/178 facts.*Knowledge ends May 2026/s);
    const toggle = () =>
      choosing.evaluate(() => document.querySelector<HTMLElement>('#dossiers input')?.click());
    await toggle();
    await until('no paint', async () => (await paintedMentions(page)).length === 0);
    await toggle();
    await page.bringToFront();
    await until('paint', async () => (await paintedMentions(page)).length === 2);
  });

  test('takes back what was dismissed', async () => {
    const dismissal = { subject: 'russia-taliban-recognition/kabulov', name: 'Kabulov' };
    await reader().change({ kind: 'dismiss', dismissal, on: true });
    const page = await options();
    await until('the name', async () =>
      (await text(page, '#dismissed')).includes('Kabulov, taken for Zamir Kabulov'),
    );
    await press(page, 'Mark again');
    await expect.poll(settings).toMatchObject({ dismissed: [] });
  });

  test('shows the keys that the browser has assigned', async () => {
    const page = await options();
    const asking = await extensionPage(reader().session);
    const assigned = await asking.evaluate(async () =>
      (await chrome.commands.getAll()).filter(({ name }) => !name?.startsWith('_')),
    );
    expect(assigned).toHaveLength(5);
    const shown = await text(page, '#keys');
    for (const { description = '', shortcut } of assigned) {
      expect(shown).toContain(description);
      expect(shown).toContain(shortcut || 'none');
    }
  });

  test('takes settings from a file, says what is wrong with another, and undoes', async () => {
    const page = await options();
    const take = (content: string | number) =>
      page.evaluate((content) => {
        const field = document.querySelector<HTMLInputElement>('#along input');
        // A number is that many bytes, which need not be sent here.
        const parts = typeof content === 'number' ? [new Uint8Array(content)] : [content];
        if (!field) throw new Error('There is no field.');
        const files = new DataTransfer();
        files.items.add(new File(parts, 'settings.json'));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, content);
    await take('{"sidelight":"settings","version":1,"settings":{"offSites":["a.example","b c"]}}');
    await expect.poll(settings).toMatchObject({ offSites: ['a.example'] });
    await until('what was left out', async () => (await text(page, '#along')).includes('b c'));
    for (const [content, said] of [
      ['{"sidelight":"settings","version":1,"sett', 'is cut off'],
      ['{"other":"settings"}', 'not settings of Sidelight'],
      ['{"sidelight":"settings","version":99,"settings":{}}', 'A later version'],
      [50_000_000, 'too large'],
    ] as const) {
      await take(content);
      await until(said, async () => (await text(page, '#along')).includes(said));
    }
    expect(await settings()).toMatchObject({ offSites: ['a.example'] });
    await press(page, 'Back to how it came');
    await expect.poll(settings).toMatchObject({ offSites: [] });
    await press(page, 'Undo');
    await expect.poll(settings).toMatchObject({ offSites: ['a.example'] });
  });

  test('says that stored settings were spoilt, and uses the last good ones', async () => {
    await reader().change({ kind: 'set', values: { theme: 'dark' } });
    const asking = await extensionPage(reader().session);
    await asking.evaluate(() => chrome.storage.local.set({ settings: 'scrambled' }));
    await reader().change({ kind: 'set', values: { badge: false } });
    expect(await settings()).toMatchObject({ theme: 'dark', badge: false });
    const page = await options();
    await until('what happened', async () => (await text(page)).includes('could not be read'));
    await press(page, 'Forget it');
    await until('it is forgotten', async () => !(await text(page)).includes('could not be read'));
  });
});

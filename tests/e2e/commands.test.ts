import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { goToOwn } from '../../tools/browsers/extension-page.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { textOf } from '../../tools/browsers/shown.ts';
import { openTab } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { shownView } from '../../tools/browsers/views.ts';
import { chooseInMenu, pressCommand } from './support/browser-ui.ts';
import { mentionOf, readIn } from './support/reader.ts';

const PAGE = `<!doctype html><p>Zamir Kabulov met Amir Khan Muttaqi.</p>
  <p style="margin-top: 3000px">Later Zamir Kabulov left.</p>`;

describe.each(BROWSERS)('commands and menus in %s', (browser) => {
  const reader = readIn(browser);
  afterEach(() => reader().change({ kind: 'reset' }));

  const command = (name: string, page: Page) => pressCommand(reader().session, page, name);
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

  test('toggle switches the site off and on, as the menu does, and so it stays', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const { x, y } = await mentionOf(page, 'Zamir Kabulov');
    const beside = { x, y: y + 60 };
    await command('toggle-site', page);
    await until('no paint', async () => (await paintedMentions(page)).length === 0);
    expect(await reader().stored('settings')).toMatchObject({ offSites: ['127.0.0.1'] });
    await chooseInMenu(reader().session, page, 'switch-site', beside);
    await until('paint', async () => (await paintedMentions(page)).length > 0);
    await chooseInMenu(reader().session, page, 'switch-site', beside);
    await until('no paint', async () => (await paintedMentions(page)).length === 0);
    await page.reload();
    const other = await reader().open(PAGE);
    expect(await paintedMentions(page)).toEqual([]);
    expect(await paintedMentions(other)).toEqual([]);
  });

  test('look up leads the side panel to what is selected', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const at = await mentionOf(page, 'Amir Khan Muttaqi');
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      if (!text) throw new Error('There is no text.');
      getSelection()?.setBaseAndExtent(text, 18, text, 35);
    });
    await chooseInMenu(reader().session, page, 'look-up', at);
    const side = await shownView(reader().session, 'sidepanel.html');
    const search = () =>
      side.evaluate(
        ({ view }) => view.document.querySelector<HTMLInputElement>('[type=search]')?.value,
      );
    await until('the search', async () => (await search()) === 'Amir Khan Muttaqi');
    await until('what was found', () =>
      side.evaluate(({ view }) => /[1-9]\d* subjects?/.test(view.document.body.innerText)),
    );
  });

  test('in a tab that Sidelight is not in they do nothing', async () => {
    const page = await openTab(reader().session);
    await goToOwn(reader().session, page, `${reader().session.origin}/options.html`);
    await command('next-mention', page);
    await command('open-facts', page);
    await command('toggle-site', page);
    expect(await reader().stored('settings')).toMatchObject({ offSites: [], off: false });
    expect(await reader().stored('errors')).toBeUndefined();
  });
});

import type { Page } from 'puppeteer-core';
import { describe, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionPage } from '../../tools/browsers/extension-page.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { openTab, tabNumber } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { shownView } from '../../tools/browsers/views.ts';
import { pressCommand } from './support/browser-ui.ts';
import { press } from './support/panel.ts';
import { click, readIn, type Reader, shown } from './support/reader.ts';

declare const chrome: Browser;

/** A page in a window of its own. */
async function inWindow({ session, site }: Reader, path: string, html: string): Promise<Page> {
  const page = await openTab(session, 'window');
  await page.goto(site.put(path, html), { waitUntil: 'load' });
  await reportOf(session, page, { mentions: 1 });
  return page;
}

describe.each(BROWSERS)('the side panel of %s itself', (browser) => {
  const reader = readIn(browser);

  test('opens by its key, and follows the page in front of its own window', async () => {
    const { session, site } = reader();
    const one = await inWindow(reader(), '/one', '<!doctype html><p>Amir Khan Muttaqi came.');
    await pressCommand(session, one, 'side-panel');
    const side = await shownView(session, 'sidepanel.html');
    const here = (name: string) =>
      until(`${name} to be first`, () =>
        side.evaluate(
          ({ view }, name) =>
            view.document.querySelector<HTMLElement>('.on-page')?.innerText.includes(name) ?? false,
          name,
        ),
      );
    await here('Amir Khan Muttaqi');

    await one.goto(site.put('/two', '<!doctype html><p>Zamir Kabulov came.'));
    await here('Zamir Kabulov');
    const asking = await extensionPage(session);
    const third = site.put('/three', '<!doctype html><p>Dmitry Zhirnov came.');
    const added = await asking.evaluate(
      async (id, url) => {
        const { windowId = 0 } = await chrome.tabs.get(id);
        return (await chrome.tabs.create({ windowId, url, active: true })).id ?? 0;
      },
      tabNumber(one),
      third,
    );
    await here('Dmitry Zhirnov');
    // Another window has a page in front of its own.
    await inWindow(reader(), '/four', '<!doctype html><p>Amir Khan Muttaqi came.');
    await here('Dmitry Zhirnov');
    await asking.evaluate((id) => chrome.tabs.remove(id), added);
    await here('Zamir Kabulov');
  });
});

describe.each(BROWSERS)('a fact panel in %s', (browser) => {
  const reader = readIn(browser);

  test('leads into the side panel, or where a page may not open it, into a tab', async () => {
    const { session } = reader();
    const page = await inWindow(reader(), '/five', '<!doctype html><p>Zamir Kabulov came.');
    const before = await session.browser.pages();
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    await press(page, 'Read more in the dossier');
    await until('the subject, and those of the page', async () => {
      const text = await where(before);
      return text.includes('On this page') && text.includes('Замир Кабулов');
    });
  });

  /** What is said where the fact panel has led: in the side panel, or in a tab that was not there before. */
  async function where(before: readonly Page[]): Promise<string> {
    const { session } = reader();
    if (browser === 'chromium') {
      const side = await shownView(session, 'sidepanel.html');
      return side.evaluate(({ view }) => view.document.body.textContent);
    }
    const tab = (await session.browser.pages()).find((one) => !before.includes(one));
    return (await tab?.evaluate(() => document.body.textContent).catch(() => '')) ?? '';
  }
});

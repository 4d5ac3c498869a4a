import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { tabNumber } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { readIn } from './support/reader.ts';

const PAGE = `<!doctype html><p>Zamir Kabulov met Amir Khan Muttaqi. Later Zamir Kabulov left.</p>
  <iframe srcdoc="<p>A frame names Dmitry Zhirnov and Zamir Kabulov.</p>"></iframe>`;

describe.each(BROWSERS)('the toolbar popup in %s', (browser) => {
  const reader = readIn(browser);
  afterEach(() => reader().change({ kind: 'reset' }));

  /** The popup as the toolbar opens it, but in a window of its own and told which tab it is about. */
  async function popupFor(page: Page): Promise<Page> {
    return openExtensionPage(reader().session, `popup.html?tab=${tabNumber(page)}`);
  }
  const text = (popup: Page) => popup.evaluate(() => document.body.innerText);
  const toggle = (popup: Page, at: number) =>
    popup.evaluate((at) => document.querySelectorAll('input')[at]?.click(), at);

  test('lists the subjects of the page and its frames with their counts', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const popup = await popupFor(page);
    await expect
      .poll(() =>
        popup.evaluate(() =>
          Array.from(document.querySelectorAll('.counts li'), (item) =>
            (item as HTMLElement).innerText.replaceAll(/\s+/g, ' '),
          ),
        ),
      )
      .toEqual([
        'Zamir Kabulov 3 mentions',
        'Amir Khan Muttaqi 1 mention',
        'Dmitry Zhirnov 1 mention',
      ]);
  });

  test('switches the site off and on, at once', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const popup = await popupFor(page);
    await until('the switches', async () => (await text(popup)).includes('127.0.0.1'));
    await toggle(popup, 1);
    await until('no paint', async () => (await paintedMentions(page)).length === 0);
    await until('the popup to say so', async () =>
      (await text(popup)).includes('Sidelight is off here'),
    );
    await toggle(popup, 1);
    await until('paint', async () => (await paintedMentions(page)).length === 3);
  });

  test('switches everything off and on', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const popup = await popupFor(page);
    await until('the switches', async () => (await text(popup)).includes('127.0.0.1'));
    await toggle(popup, 0);
    await until('no paint', async () => (await paintedMentions(page)).length === 0);
    expect(await reader().stored('settings')).toMatchObject({ off: true });
    await toggle(popup, 0);
    await until('paint', async () => (await paintedMentions(page)).length === 3);
  });

  test('says where it cannot work', async () => {
    // Opened without a tab to be about, it is about itself: a page of the browser's own kind.
    const popup = await openExtensionPage(reader().session, 'popup.html');
    await until('the reason', async () =>
      (await text(popup)).includes('does not work on this page'),
    );
  });

  test('speaks another language as soon as one is chosen', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const popup = await popupFor(page);
    await until('English', async () => (await text(popup)).includes('On this page'));
    await reader().change({ kind: 'set', values: { language: 'x-pseudo' } });
    await until('the pseudo-language', async () => (await text(popup)).includes('[Öñ '));
  });
});

import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { textOf } from '../../tools/browsers/shown.ts';
import { tabNumber } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { back, readIn } from './support/reader.ts';

const PAGE = `<!doctype html><p>Zamir Kabulov met Amir Khan Muttaqi. Later Zamir Kabulov left.</p>
  <iframe srcdoc="<p>A frame names Dmitry Zhirnov and Zamir Kabulov.</p>"></iframe>`;

/** Firefox lets an extension into an empty page, Chromium does not. */
const NOTHING = /Nothing on this page|does not work on this page/;

/** The switches in their order. */
const [HERE, EVERYWHERE] = [0, 1];

describe.each(BROWSERS)('the toolbar popup in %s', (browser) => {
  const reader = readIn(browser);
  afterEach(() => reader().change({ kind: 'reset' }));

  /** The popup as the toolbar opens it, but in a window of its own and told which tab it is about. */
  async function popupFor(page: Page): Promise<Page> {
    return openExtensionPage(reader().session, `popup.html?tab=${tabNumber(page)}`);
  }
  const text = (popup: Page) => popup.evaluate(() => document.body.innerText);
  const counts = (popup: Page) =>
    popup.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('.counts li'), ({ innerText }) =>
        innerText.replaceAll(/\s+/g, ' '),
      ),
    );
  const toggle = (popup: Page, at: number) =>
    popup.evaluate((at) => document.querySelectorAll('input')[at]?.click(), at);

  test('lists the subjects of the page and its frames with their counts', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const popup = await popupFor(page);
    await expect
      .poll(() => counts(popup))
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
    await toggle(popup, HERE);
    await until('no paint', async () => (await paintedMentions(page)).length === 0);
    await until('the popup to say so', async () =>
      (await text(popup)).includes('Sidelight is off here'),
    );
    await toggle(popup, HERE);
    await until('paint', async () => (await paintedMentions(page)).length === 3);
  });

  test('switches everything off and on', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const popup = await popupFor(page);
    await until('the switches', async () => (await text(popup)).includes('127.0.0.1'));
    await toggle(popup, EVERYWHERE);
    await until('no paint', async () => (await paintedMentions(page)).length === 0);
    expect(await reader().stored('settings')).toMatchObject({ off: true });
    await toggle(popup, EVERYWHERE);
    await until('paint', async () => (await paintedMentions(page)).length === 3);
  });

  test('goes from mention to mention of a subject, through all frames', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const popup = await popupFor(page);
    await until('the subjects', async () => (await counts(popup)).length === 3);
    const press = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.counts button')?.click());
    const at = async (where: Page | Frame, position: string) =>
      until(`the panel to say ${position}`, async () =>
        (await textOf(where, 'panel'))?.includes(position),
      );
    await press();
    await at(page, 'mention 1 of 2');
    await press();
    await at(page, 'mention 2 of 2');
    await press();
    const [frame] = page.mainFrame().childFrames();
    if (!frame) throw new Error('The page has no frame.');
    await at(frame, 'mention 1 of 1');
    await press();
    await at(page, 'mention 1 of 2');
  });

  test('counts frames as they come and go', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const popup = await popupFor(page);
    await expect.poll(() => counts(popup)).toContain('Zamir Kabulov 3 mentions');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect
      .poll(() => counts(popup))
      .toEqual(['Zamir Kabulov 2 mentions', 'Amir Khan Muttaqi 1 mention']);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>Dmitry Zhirnov</p>';
      document.body.append(frame);
    });
    await expect.poll(() => counts(popup)).toContain('Dmitry Zhirnov 1 mention');
  });

  test('follows its tab to another page, to none, and back', async () => {
    const page = await reader().open(PAGE, { mentions: 3 });
    const popup = await popupFor(page);
    await expect.poll(() => counts(popup)).toHaveLength(3);
    await page.goto(reader().site.put('/other', '<!doctype html><p>Dmitry Zhirnov'));
    await expect.poll(() => counts(popup)).toEqual(['Dmitry Zhirnov 1 mention']);
    await page.goto('about:blank');
    await until('nothing', async () => NOTHING.test(await text(popup)));
    // An empty page belongs to no site: there is only the switch for all.
    expect(await popup.evaluate(() => document.querySelectorAll('input').length)).toBe(1);
    await back(page);
    await expect.poll(() => counts(popup)).toEqual(['Dmitry Zhirnov 1 mention']);
    await back(page);
    await expect.poll(() => counts(popup)).toHaveLength(3);
  });

  test('says where it cannot work', async () => {
    // Opened without a tab to be about, it is about itself: a page of the browser's own kind.
    const popup = await openExtensionPage(reader().session, 'popup.html');
    await until('the reason', async () =>
      (await text(popup)).includes('let no extension into this page'),
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

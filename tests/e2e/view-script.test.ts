import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Runtime } from 'webextension-polyfill';
import { endBackground } from '../../tools/browsers/end-background.ts';
import { extensionPage } from '../../tools/browsers/extension-page.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { textOf } from '../../tools/browsers/shown.ts';
import { ownErrors } from '../../tools/browsers/storage.ts';
import { tabNumber } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { mentionsInFrames } from './support/frames.ts';
import { back, click, hover, mentionOf, nothingShown, readIn, shown } from './support/reader.ts';

declare const chrome: Browser;

/** What a page of the extension has heard: a frame, by its number, has asked for the script that draws. */
interface Heard {
  asked?: { tab: number | undefined; frame: number | undefined }[];
}

const NAME = 'Zamir Kabulov';
const PAGE = `<!doctype html><p>In Doha ${NAME} spoke.</p>`;
const NOTHING = '<!doctype html><p>In Doha somebody spoke.</p><input>';

describe.each(BROWSERS)('the script that draws, in %s', (browser) => {
  const reader = readIn(browser);
  beforeAll(async () => {
    const page = await extensionPage(reader().session);
    await page.evaluate(() => {
      const asked: NonNullable<Heard['asked']> = [];
      (globalThis as Heard).asked = asked;
      chrome.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
        const { type } = message as { type: string };
        if (type === 'bringView') asked.push({ tab: sender.tab?.id, frame: sender.frameId });
        return undefined;
      });
    });
  });

  /** The frames of a tab that have asked for it, in order. */
  async function framesThatAsked(page: Page): Promise<number[]> {
    const asking = await extensionPage(reader().session);
    // The way there and back is the one that the messages go.
    await reportOf(reader().session, page);
    const asked = await asking.evaluate(() => (globalThis as Heard).asked ?? []);
    const here = asked.filter(({ tab }) => tab === tabNumber(page));
    return here.flatMap(({ frame }) => frame ?? []);
  }

  test('never comes to a page without mentions, whatever its reader does', async () => {
    const page = await reader().open(NOTHING);
    await page.mouse.move(40, 40, { steps: 5 });
    await page.mouse.click(40, 20);
    await page.click('input');
    await page.keyboard.type('somebody');
    expect(await framesThatAsked(page)).toEqual([]);
    // It is asked for once there is something to come to.
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), PAGE);
    await hover(page, NAME);
    await shown(page, 'tooltip');
    expect(await framesThatAsked(page)).toEqual([0]);
  });

  test('comes with the first move of a reader, once, and the page sees nothing of it', async () => {
    const page = await reader().open(PAGE);
    await mentionOf(page, NAME);
    const look = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        names: Reflect.ownKeys(globalThis).map(String).toSorted(),
        symbols: Reflect.has(globalThis, Symbol.for('sidelight.drawing')),
        files: performance.getEntriesByType('resource').map(({ name }) => name),
      }));
    const before = await look();
    expect(before.symbols).toBe(false);
    await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointermove')));
    expect(await framesThatAsked(page)).toEqual([]);
    await page.mouse.move(300, 300);
    await until('the asking', async () => (await framesThatAsked(page)).length > 0);
    expect(await look()).toEqual(before);
    await hover(page, NAME);
    await shown(page, 'tooltip');
    await click(page, NAME);
    await shown(page, 'panel');
    expect(await framesThatAsked(page)).toEqual([0]);
  });

  test('comes to the frames that their reader comes to, and to no other', async () => {
    const { site, session } = reader();
    site.put('/inner', PAGE);
    const page = await reader().open(
      `${PAGE}<iframe src="/inner" style="width:700px;height:300px"></iframe>`,
    );
    await mentionsInFrames(session, page, 2);
    await click(page, NAME);
    await shown(page, 'panel');
    expect(await framesThatAsked(page)).toEqual([0]);
    await page.keyboard.press('Escape');
    await nothingShown(page);
    const frame = await until('the frame', async () =>
      page.frames().find((one) => one.url().endsWith('/inner')),
    );
    const { x, y } = await until('its mention', async () => (await paintedMentions(frame))[0]);
    const box = await (await page.$('iframe'))?.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 2 + x, (box?.y ?? 0) + 2 + y);
    await until('the panel in the frame', () => textOf(frame, 'panel'));
    const asked = await framesThatAsked(page);
    expect(asked).toHaveLength(2);
    expect(new Set(asked).size).toBe(2);
  });

  test('comes to a page that is still loading', async () => {
    const { site } = reader();
    const slow = Promise.withResolvers<string>();
    site.put('/slow.js', slow.promise);
    const address = site.put('/slow', `${PAGE}<script src="/slow.js"></script>`);
    const page = await reader().open(NOTHING);
    await page.evaluate((address) => void location.assign(address), address);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await hover(page, NAME);
    await shown(page, 'tooltip');
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    slow.resolve('');
  });

  test('comes after the first click, when the background has ended before it or ends during it', async () => {
    const { session } = reader();
    for (const isDuring of [false, true]) {
      const page = await reader().open(PAGE);
      const { x, y } = await mentionOf(page, NAME);
      const ended = endBackground(session);
      if (!isDuring) await ended;
      await page.mouse.click(x, y);
      expect(await shown(page, 'panel')).toContain(NAME);
      await ended;
    }
    expect(await ownErrors(session)).toEqual([]);
  });

  test('is not asked for again by a page that comes back, or opens its document anew', async () => {
    const page = await reader().open(PAGE);
    await click(page, NAME);
    await shown(page, 'panel');
    await page.goto(reader().site.put('/away', NOTHING));
    await back(page);
    await page.waitForFunction(() => location.pathname !== '/away');
    await click(page, NAME);
    await shown(page, 'panel');
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, PAGE);
    await click(page, NAME);
    await shown(page, 'panel');
    expect(await framesThatAsked(page)).toEqual([0]);
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inClosedRoot } from '../../tools/browsers/closed-root.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, hover, nothingShown, readIn, shown } from './support/reader.ts';

const SAID = '<p>In Doha Zamir Kabulov spoke.</p>';

/** The middles of the buttons that can be seen in the open panel, and how many links can. */
const controls = (page: Page) =>
  inClosedRoot(page.mainFrame(), '.panel[data-placed]', (panel) => {
    const seen = (one: Element) => one.checkVisibility() && one.getClientRects().length > 0;
    const outer = panel.getBoundingClientRect();
    return {
      links: [...panel.querySelectorAll('a[href]')].filter(seen).length,
      buttons: [...panel.querySelectorAll('button, summary')].filter(seen).flatMap((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const inside = y > outer.top && y + height < outer.bottom;
        return inside ? { x: x + width / 2, y: y + height / 2 } : [];
      }),
    };
  });

describe.each(BROWSERS)('a page that would have us act, in %s', (browser) => {
  const reader = readIn(browser);

  test('events of the framework that it forges do nothing', async () => {
    const page = await reader().open(`<!doctype html>${SAID}`);
    const id = browser === 'firefox' ? 'sidelight@sidelight.example' : reader().session.origin;
    await page.evaluate((id) => {
      for (const owner of [id, new URL(id, 'https://x').host]) {
        for (const entry of ['page', 'content', 'view', 'sidelight']) {
          for (const name of ['content-script-started', 'locationchange', 'invalidated']) {
            const type = `${owner}:${entry}:wxt:${name}`;
            const detail = {
              type,
              contentScriptName: entry,
              messageId: 'x',
              noScriptStarted: true,
            };
            for (const target of [document, window]) {
              target.dispatchEvent(new CustomEvent(type, { detail }));
            }
            postMessage(detail, '*');
          }
        }
      }
    }, id ?? '');
    // A message that comes after all of those has been heard after them.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', ({ data }) => data === 'last' && resolve(0));
          postMessage('last', '*');
        }),
    );
    expect(await paintedMentions(page)).toHaveLength(1);
    await hover(page, 'Zamir Kabulov');
    await shown(page, 'tooltip');
  });

  test('one click in the panel, wherever it is lured, does nothing beyond the page', async () => {
    const page = await reader().open(`<!doctype html>${SAID}`);
    await click(page, 'Zamir Kabulov');
    const { links, buttons } = await until('the panel', () => controls(page));
    expect(links).toBe(0);
    expect(buttons.length).toBeGreaterThan(3);
    const before = await reader().stored('settings');
    const address = page.url();
    const tabs = async () => (await reader().session.browser.pages()).map((one) => one.url());
    const open = await tabs();
    for (const { x, y } of buttons) {
      await page.keyboard.press('Escape');
      await nothingShown(page);
      await click(page, 'Zamir Kabulov');
      await until('the panel', () => controls(page));
      await page.mouse.click(x, y);
      expect(page.url()).toBe(address);
    }
    expect(await reader().stored('settings')).toEqual(before);
    expect(await tabs()).toEqual(open);
  });

  test('a registry that it clears while nobody looks is filled when somebody does', async () => {
    const page = await reader().open(`<!doctype html>${SAID}`);
    const other = await reader().session.newPage();
    await other.bringToFront();
    await page.evaluate(() => CSS.highlights.clear());
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await until('the paint', async () => (await paintedMentions(page)).length === 1);
  });

  test('nothing is written to a page before its reader points', async () => {
    const page = await reader().open(`<!doctype html><html><head><script>
      globalThis.written = [];
      const observer = new MutationObserver((records) => {
        // What the parser adds is the page's own.
        if (document.readyState === 'complete') for (const { type } of records) written.push(type);
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const name of ['attachShadow', 'setAttribute', 'append', 'animate']) {
        const own = Element.prototype[name];
        Element.prototype[name] = function (...args) { written.push(name); return own.apply(this, args) };
      }
    </script></head><body>${SAID.repeat(20)}</body></html>`);
    expect(await paintedMentions(page)).toHaveLength(20);
    expect(
      await page.evaluate(() => (globalThis as unknown as { written: string[] }).written),
    ).toEqual([]);
  });
});

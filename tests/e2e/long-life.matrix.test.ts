import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { endBackground } from '../../tools/browsers/end-background.ts';
import { openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { textOf } from '../../tools/browsers/shown.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, readIn, shown } from './support/reader.ts';

declare const chrome: Browser;

const PAGE = '<!doctype html><p>In Doha Zamir Kabulov spoke.</p>';
const styles = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()]);

describe.each(BROWSERS)('a long life in %s', (browser) => {
  const reader = readIn(browser);
  afterAll(() => reader().change({ kind: 'reset' }));

  test('a page is kept in the back/forward cache, and comes back as things are now', async () => {
    const { site } = reader();
    const page = await reader().open(`${PAGE}<script>
      addEventListener('pageshow', ({ persisted }) => { globalThis.persisted = persisted });
    </script>`);
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    await page.goto(site.put('/away', '<!doctype html><p>Nothing here.</p>'));
    await reader().change({ kind: 'set', values: { colour: 'violet' } });
    // Firefox tells its driver of no navigation when a page comes out of the cache.
    await page.goBack({ waitUntil: 'domcontentloaded', timeout: 5000 }).catch(() => undefined);
    await page.waitForFunction(() => 'persisted' in globalThis);
    expect(await page.evaluate(() => (globalThis as { persisted?: boolean }).persisted)).toBe(true);
    await until('the new look', async () => (await styles(page)).join().includes('violet'));
    expect(await textOf(page, 'panel')).toBeUndefined();
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
  });

  test('settings changed from 8 pages at once are all kept', async () => {
    const pages = await Promise.all(
      Array.from({ length: 8 }, () => openExtensionPage(reader().session, 'popup.html')),
    );
    await Promise.all(
      pages.map((page, at) =>
        page.evaluate(async (at) => {
          const change = (entry: string) =>
            chrome.runtime.sendMessage({
              type: 'changeSettings',
              data: { kind: 'list', list: 'offSites', entry, on: true },
            });
          await Promise.all(Array.from({ length: 5 }, (_, i) => change(`site-${at}-${i}.example`)));
        }, at),
      ),
    );
    const { offSites } = (await reader().stored('settings')) as { offSites: string[] };
    expect(new Set(offSites).size).toBe(40);
    await Promise.all(pages.map((page) => page.close()));
  });

  test('with the background ended, no click is lost', async () => {
    const page = await reader().open(PAGE);
    await endBackground(reader().session);
    await click(page, 'Zamir Kabulov');
    expect(await shown(page, 'panel')).toContain('Zamir Kabulov');
    for (let round = 0; round < 5; round++) {
      const changed = reader().change({
        kind: 'list',
        list: 'offSites',
        entry: `round-${round}.example`,
        on: true,
      });
      await changed;
      await endBackground(reader().session);
    }
    const { offSites } = (await reader().stored('settings')) as { offSites: string[] };
    expect(offSites.filter((site) => site.startsWith('round-'))).toHaveLength(5);
  });
});

// Only Chromium's protocol tells how many nodes there are.
describe('a long life in chromium alone', () => {
  const reader = readIn('chromium');
  afterAll(() => reader().change({ kind: 'reset' }));

  test('500 routes later nothing is held', async () => {
    const page = await reader().open('<!doctype html><main></main>');
    const cdp = await page.createCDPSession();
    const walk = (routes: number) =>
      page.evaluate(async (routes) => {
        const main = document.querySelector('main');
        for (let i = 0; i < routes; i++) {
          history.pushState(0, '', `?${i}`);
          if (main)
            main.innerHTML = `<h1>Route ${i}</h1>${'<p>In Doha <b>Zamir</b> Kabulov met the Taliban.</p>'.repeat(20)}`;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        main?.replaceChildren();
      }, routes);
    const heap = async () => {
      await until('the last route to be gone', async () => (await styles(page)).length === 0);
      await reportOf(reader().session, page);
      for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
      return { bytes: value('JSHeapUsedSize'), nodes: value('Nodes') };
    };
    await cdp.send('Performance.enable');
    await walk(50);
    const before = await heap();
    await walk(500);
    // What is taken away from a page that never rests is let go of when it does.
    const after = await until('the nodes of all routes to go', async () => {
      const now = await heap();
      return now.nodes - before.nodes < 200 && now;
    });
    console.log('500 routes:', { before, after });
    expect(after.bytes - before.bytes).toBeLessThan(2_000_000);
  });
});

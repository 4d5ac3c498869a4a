import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { launch, type Session } from '../../tools/browsers/launch.ts';
import { BROWSERS, type BrowserName } from '../../tools/browsers/names.ts';
import { ready } from '../../tools/browsers/ready.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { changeSettings } from '../../tools/browsers/settings.ts';
import { openTab } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { openPopup } from '../../tools/browsers/views.ts';
import { endBackground } from '../../tools/browsers/end-background.ts';
import { extensionFolder } from '../../tools/build/extension.ts';
import { click, shown } from './support/reader.ts';
import { openSite, type Site } from './support/site.ts';

declare const chrome: Browser;

/** The other side of a browser's extension manager. */
async function disable(session: Session): Promise<void> {
  if (session.name === 'firefox') {
    await session.browser.uninstallExtension('sidelight@sidelight.example');
    return;
  }
  const id = new URL(session.origin ?? '').host;
  const manager = await session.browser.newPage({ type: 'window' });
  await manager.goto('chrome://extensions');
  await manager.evaluate(
    (id) =>
      (
        chrome as unknown as { management: { setEnabled(id: string, on: boolean): Promise<void> } }
      ).management.setEnabled(id, false),
    id,
  );
}

/** Text in the page itself and in a shadow root, so long that marks at the scroll bar have a place. */
const LONG = `<!doctype html><title>Long</title><p>In Doha Zamir Kabulov spoke.</p><x-s></x-s>
  <div style="height:3000px"></div><script>
    document.querySelector('x-s').attachShadow({ mode: 'open' }).innerHTML = '<p>The Taliban heard it.</p>';
  </script>`;

/** What can be seen of us in a page, or stands in it. */
const ofOurs = (page: Page) =>
  page.evaluate(() => {
    const shadow = document.querySelector('x-s')?.shadowRoot;
    const roots = [document, ...(shadow ? [shadow] : [])];
    const all = <E extends Element>(selector: string) =>
      roots.flatMap((root) => [...root.querySelectorAll<E>(selector)]);
    const isPlain = ({ textDecorationLine, backgroundColor }: CSSStyleDeclaration) =>
      textDecorationLine === 'none' && backgroundColor === 'rgba(0, 0, 0, 0)';
    const marks = all('mark');
    const hosts = all('div[data-reading]');
    return {
      highlighted: [...CSS.highlights.keys()].filter((name) =>
        all('p').some((text) => !isPlain(getComputedStyle(text, `::highlight(${name})`))),
      ).length,
      marked: marks.filter((mark) => !isPlain(getComputedStyle(mark))).length,
      shown: hosts.filter((host) => host.checkVisibility({ visibilityProperty: true })).length,
      marks: marks.map(({ textContent }) => textContent),
      hosts: hosts.length,
      text: roots.map((root) => (root.querySelector('p') ?? document.body).textContent),
    };
  });

describe.each(BROWSERS)('an extension that goes or comes in %s', (browser: BrowserName) => {
  describe.each(['highlight', 'mark'] as const)('painted by %s', (painter) => {
    let session: Session;
    let site: Site;
    // A new one each time: whoever goes takes the pages along that the tests ask.
    beforeEach(async () => {
      [session, site] = await Promise.all([
        launch(browser, { extension: extensionFolder(browser) }),
        openSite(),
      ]);
      await ready(session);
      await changeSettings(session, { kind: 'set', values: { painter, scrollMarks: true } });
    });
    afterEach(async () => {
      await session?.close();
      await site?.close();
    });

    /** A page with all that we put into one: paint, marks at the scroll bar and the panel. */
    const openPage = async (): Promise<{ page: Page; said: string[] }> => {
      const page = await openTab(session, 'window');
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(site.put('/long', LONG), { waitUntil: 'load' });
      await reportOf(session, page, { mentions: 2 });
      await until('paint and marks at the scroll bar', async () => {
        const { highlighted, marks, hosts } = await ofOurs(page);
        const painted = painter === 'mark' ? marks.length === 2 : highlighted > 0;
        return painted && hosts === 1;
      });
      await click(page, 'Zamir Kabulov');
      await shown(page, 'panel');
      expect(await ofOurs(page)).toMatchObject({ shown: 2, hosts: 2 });
      return { page, said };
    };

    // Firefox ends the old script without a word, and starts the new one in the same page.
    test.each([browser].filter((name) => name === 'firefox'))(
      'in %s a new instance takes away what the old one left',
      async () => {
        const { page, said } = await openPage();
        const { text } = await ofOurs(page);
        await session.browser.installExtension(extensionFolder(browser));
        await until('the old panel to go', async () => (await ofOurs(page)).hosts === 1);
        await until('all to be painted again', async () => {
          const { highlighted, marked } = await ofOurs(page);
          return painter === 'mark' ? marked === 2 : highlighted > 0;
        });
        expect(await ofOurs(page)).toMatchObject({
          marks: painter === 'mark' ? ['Zamir Kabulov', 'Taliban'] : [],
          hosts: 1,
          text,
        });
        await click(page, 'Zamir Kabulov');
        expect(await shown(page, 'panel')).toContain('Zamir Kabulov');
        expect(await ofOurs(page)).toMatchObject({ hosts: 2 });
        expect(said).toEqual([]);
      },
    );

    test('leaves an open page within a second, without an error', async () => {
      const { page, said } = await openPage();
      const { text } = await ofOurs(page);
      if (browser === 'chromium') await endBackground(session);
      await disable(session);
      await until(
        'nothing to be seen',
        async () => {
          const { highlighted, marked, shown } = await ofOurs(page);
          return highlighted + marked + shown === 0;
        },
        1200,
      );
      const left = await ofOurs(page);
      expect(left.text).toEqual(text);
      // Firefox leaves nobody to take things away: what is left is not seen.
      const leavesAll = browser === 'firefox';
      expect(left.marks).toHaveLength(leavesAll && painter === 'mark' ? 2 : 0);
      expect(left.hosts).toBe(leavesAll ? 2 : 0);
      expect(said).toEqual([]);
    });
  });
});

describe.each(BROWSERS)('a page that was open before the extension came to %s', (browser) => {
  test('is taken on, or the popup says to load it again', async () => {
    await using bare = await launch(browser);
    await using site = await openSite();
    const page = await bare.newPage();
    await page.goto(site.put('/before', LONG), { waitUntil: 'load' });
    const id = await bare.browser.installExtension(extensionFolder(browser));
    const taken = async () => {
      await until('the paint', async () => (await ofOurs(page)).highlighted > 0);
      return true;
    };
    const told = async () => {
      const session: Session = { ...bare, origin: `chrome-extension://${id}` };
      await ready(session);
      const popup = await openPopup(session, page);
      await until('the advice', () =>
        popup.evaluate(({ view }) =>
          view.document.body.innerText.includes('This page was open before Sidelight came.'),
        ),
      );
      return true;
    };
    expect(await (browser === 'firefox' ? taken() : told())).toBe(true);
  });
});

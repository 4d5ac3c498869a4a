import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionPage, openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { stored } from '../../tools/browsers/storage.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, readIn, shown } from './support/reader.ts';

declare const chrome: Browser;

const SECRET = `<!doctype html><title>Hush</title><p>Zamir Kabulov met Amir Khan Muttaqi in private.</p>
  <iframe srcdoc="<p>A frame names Dmitry Zhirnov.</p>"></iframe>`;

describe.each(BROWSERS)('private windows in %s', (browser) => {
  const reader = readIn(browser, { inPrivate: true });

  test('are counted as others, and nothing of them is kept', async () => {
    const { session, site } = reader();
    const asking = await extensionPage(session);
    await reader().open('<!doctype html><p>Zamir Kabulov.</p>', { mentions: 1 });
    const before = await stored(session);

    const address = site.put('/hushed-address', SECRET);
    const tab = await asking.evaluate(async (url) => {
      const window = await chrome.windows.create({ incognito: true, url });
      const [first] = await chrome.tabs.query({ windowId: window.id ?? 0 });
      return { id: first?.id ?? 0, windowId: window.id ?? 0, incognito: window.incognito };
    }, address);
    expect(tab.incognito).toBe(true);
    const badge = () => asking.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tab.id);
    await expect.poll(badge).toBe('3');
    const popup = await openExtensionPage(session, `popup.html?tab=${tab.id}`);
    await until('the counts', () =>
      popup.evaluate(() =>
        ['Zamir Kabulov', 'Amir Khan Muttaqi', 'Dmitry Zhirnov'].every((name) =>
          document.body.innerText.includes(name),
        ),
      ),
    );
    await popup.close();

    const pages = await session.browser.pages();
    const page = pages.find((one) => one.url() === address);
    if (!page) throw new Error('The private page is not to be seen.');
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    await asking.evaluate((id) => chrome.windows.remove(id), tab.windowId);
    await until('the window to be gone', () =>
      asking.evaluate(
        async (id) => (await chrome.tabs.query({})).every((one) => one.id !== id),
        tab.id,
      ),
    );

    expect(await stored(session)).toEqual(before);
    const inMemory = await asking.evaluate(() => chrome.storage.session.get(null));
    expect(inMemory).toEqual({});
  });
});

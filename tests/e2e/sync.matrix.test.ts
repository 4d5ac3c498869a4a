import { afterEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionPage, openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { read } from '../../settings/read.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { until } from '../../tools/browsers/until.ts';
import { readIn } from './support/reader.ts';

declare const chrome: Browser;

// No test has two devices with one account: the other one is played by whoever writes into the sync.
describe.each(BROWSERS)('the sync of %s, another device played', (browser) => {
  const reader = readIn(browser);
  afterEach(() => reader().change({ kind: 'reset' }));

  test('has what is decided here, and brings what is decided elsewhere', async () => {
    const asking = await extensionPage(reader().session);
    const synced = () => asking.evaluate(() => chrome.storage.sync.get(null));
    await reader().change({ kind: 'set', values: { theme: 'dark' } });
    await expect.poll(synced).toMatchObject({ 'settings.theme': 'dark' });

    const page = await reader().open('<!doctype html><p>Zamir Kabulov.', { mentions: 1 });
    await asking.evaluate(() => chrome.storage.sync.set({ 'settings.offSites': ['127.0.0.1'] }));
    await until('the site to be off', async () => (await paintedMentions(page)).length === 0);
    expect(await reader().stored('settings')).toMatchObject({
      theme: 'dark',
      offSites: ['127.0.0.1'],
    });
  });

  test('a list too long for it stays here, and the options page says so', async () => {
    const asking = await extensionPage(reader().session);
    const offSites = Array.from({ length: 600 }, (_, at) => `site-${at}.news.example`);
    await reader().change({ kind: 'list', list: 'onlySites', entry: '127.0.0.1', on: true });
    const { settings } = read(await reader().stored('settings'));
    await reader().change({ kind: 'replace', settings: { ...settings, offSites } });
    await until('the note', async () =>
      String(await reader().stored('settings-unsynced')).includes('offSites'),
    );
    expect(await reader().stored('settings')).toMatchObject({ offSites, onlySites: ['127.0.0.1'] });
    expect(
      await asking.evaluate(() =>
        chrome.storage.sync.get(['settings.offSites', 'settings.onlySites']),
      ),
    ).toMatchObject({ 'settings.onlySites': ['127.0.0.1'] });
    const options = await openExtensionPage(reader().session, 'options.html');
    await until('the options to say so', () =>
      options.evaluate(() => document.body.innerText.includes('too long for your browser’s sync')),
    );
  });
});

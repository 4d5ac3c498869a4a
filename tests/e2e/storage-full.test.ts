import { afterEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionPage, openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { tabNumber } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, readIn, shown } from './support/reader.ts';

declare const chrome: Browser;

// Firefox has no small limit for one extension alone: how it says that the disk is full is tried without it.
describe('with no room left to store anything, in chromium', () => {
  const reader = readIn('chromium');
  afterEach(async () => {
    const asking = await extensionPage(reader().session);
    await asking.evaluate(async () => {
      const all = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(all.filter((key) => key.startsWith('fill')));
    });
    await reader().change({ kind: 'reset' });
  });

  /** Stores until nothing more fits, however small. */
  async function fill(): Promise<void> {
    const asking = await extensionPage(reader().session);
    await asking.evaluate(async () => {
      let at = 0;
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        for (let fits = true; fits; at += 1) {
          if (at > 200) throw new Error('There is no end of room.');
          const letters = Array.from({ length: size }, () =>
            String.fromCharCode(97 + Math.random() * 26),
          );
          fits = await chrome.storage.local.set({ [`fill${at}`]: letters.join('') }).then(
            () => true,
            () => false,
          );
        }
      }
    });
  }

  test('that is said where a choice is made, nothing is lost, and it can be made later', async () => {
    const { session } = reader();
    await reader().change({ kind: 'list', list: 'offSites', entry: 'a.example', on: true });
    const page = await reader().open('<!doctype html><p>Zamir Kabulov came.', { mentions: 1 });
    const settings = await reader().stored('settings');
    await fill();

    const popup = await openExtensionPage(session, `popup.html?tab=${tabNumber(page)}`);
    const says = (text: string) =>
      until(text, () => popup.evaluate((text) => document.body.innerText.includes(text), text));
    await says('127.0.0.1');
    const isOn = () => popup.evaluate(() => document.querySelector('input')?.checked);
    const press = () => popup.evaluate(() => document.querySelector('input')?.click());
    await press();
    await says('There is no room left to store your choice.');
    await until('the switch to show what is stored', isOn);
    expect(await reader().stored('settings')).toEqual(settings);
    // What is read is read on.
    await click(page, 'Zamir Kabulov');
    expect(await shown(page, 'panel')).toContain('special envoy');

    const asking = await extensionPage(session);
    await asking.evaluate(() => chrome.storage.local.remove(['fill0', 'fill1']));
    await press();
    await until('no paint', async () => (await paintedMentions(page)).length === 0);
    expect(await reader().stored('settings')).toMatchObject({
      offSites: ['a.example', '127.0.0.1'],
    });
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('no room left');
  });
});

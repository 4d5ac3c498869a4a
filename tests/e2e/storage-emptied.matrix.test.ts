import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { extensionPage } from '../../tools/browsers/extension-page.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { until } from '../../tools/browsers/until.ts';
import { readIn } from './support/reader.ts';

declare const chrome: Browser;

describe.each(BROWSERS)('a store that somebody has emptied, in %s', (browser) => {
  const reader = readIn(browser);

  test('is filled again at once, and open pages go on', async () => {
    const page = await reader().open('<!doctype html><p>Zamir Kabulov.', { mentions: 1 });
    const asking = await extensionPage(reader().session);
    await asking.evaluate(() => chrome.storage.local.clear());
    await until(
      'the names to lie there again',
      async () => (await reader().stored('lexicon')) !== undefined,
    );
    await until('the page to have its mention again', async () => {
      return (await paintedMentions(page)).length === 1;
    });
    const other = await reader().open('<!doctype html><p>Amir Khan Muttaqi.', { mentions: 1 });
    expect(await paintedMentions(other)).toHaveLength(1);
  });
});

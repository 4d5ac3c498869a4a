import { expect, test } from 'vitest';
import { whyBlocked } from '../../../entrypoints/popup/blocked.ts';

const TOLD = { hasAccess: true, readsFiles: true };

test.each([
  ['a page of the browser', 'chrome://settings/', {}, 'closed'],
  ['an extension’s page', 'moz-extension://1/options.html', {}, 'closed'],
  ['a store', 'https://addons.mozilla.org/en-GB/firefox/', {}, 'closed'],
  ['a page from before', 'https://news.example/a', {}, 'reload'],
  ['a page without access', 'https://news.example/a', { hasAccess: false }, 'access'],
  ['a file that may be read', 'file:///home/reader/a.html', {}, 'reload'],
  ['a file that may not', 'file:///home/reader/a.html', { readsFiles: false }, 'files'],
  ['a page of which nothing is told', undefined, {}, 'unreachable'],
] as const)('%s', (_, url, told, why) => {
  expect(whyBlocked({ ...TOLD, ...told, url })).toBe(why);
});

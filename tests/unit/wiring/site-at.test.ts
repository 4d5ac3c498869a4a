import { expect, test } from 'vitest';
import { siteAt } from '../../../entrypoints/wiring/site-at.ts';

test.each([
  ['https://News.Example:8080/a?b#c', 'news.example'],
  ['http://192.168.0.1/', '192.168.0.1'],
  ['file:///home/reader/a.html', 'file'],
  ['about:blank', ''],
  ['about:newtab', ''],
  ['data:text/html,a', ''],
  ['chrome://settings/', ''],
  ['moz-extension://1/options.html', ''],
  ['null', ''],
  ['', ''],
])('%s belongs to the site %j', (address, site) => {
  expect(siteAt(address)).toBe(site);
});

import { describe, expect, test } from 'vitest';
import { fromFile, LARGEST_FILE, toFile } from '../../../settings/file.ts';
import { siteFromText } from '../../../settings/site-rule.ts';
import { DEFAULTS, VERSION } from '../../../settings/settings.ts';

const MINE = { ...DEFAULTS, off: true, offSites: ['a.example'], theme: 'dark' as const };

describe('settings as a file', () => {
  test('come back as they went', () => {
    expect(fromFile(toFile(MINE))).toEqual({
      values: expect.objectContaining({ off: true, offSites: ['a.example'], theme: 'dark' }),
      leftOut: [],
    });
  });

  test('may be some fields only, and then decide nothing else', () => {
    expect(fromFile(toFile(MINE, ['offSites', 'onlySites']))).toEqual({
      values: { offSites: ['a.example'], onlySites: [] },
      leftOut: [],
    });
  });

  const file = (settings: unknown, version: unknown = VERSION) =>
    JSON.stringify({ sidelight: 'settings', version, settings });

  test.each([
    ['cut off', toFile(MINE).slice(0, 90), 'not-json'],
    ['no JSON', 'off=1', 'not-json'],
    ['somebody else’s', '{"version":1,"settings":{"off":true}}', 'not-ours'],
    ['a list', '[1]', 'not-ours'],
    ['without settings', file(7), 'not-ours'],
    ['without a version', file({}, 'one'), 'not-ours'],
    ['of a later version', file({}, VERSION + 1), 'newer'],
    ['of 50 MB', ' '.repeat(50_000_000), 'too-large'],
    ['just too large', ' '.repeat(LARGEST_FILE + 1), 'too-large'],
  ])('%s: refused with a reason', (_, text, fault) => {
    expect(fromFile(text)).toEqual({ fault });
  });

  test('what cannot be read is named and costs nothing else', () => {
    const spoilt = file({
      offSites: ['A.example', 'no site', 7],
      theme: 'pink',
      off: true,
      unknown: 1,
    });
    const read = fromFile(spoilt);
    expect(read).toEqual({
      values: expect.objectContaining({ offSites: ['a.example'], theme: 'auto', off: true }),
      leftOut: ['no site', '7', 'theme: pink'],
    });
  });
});

test.each([
  ['www.news.example', 'www.news.example'],
  [' HTTPS://News.Example/a?b#c ', 'news.example'],
  ['news.example:8080', 'news.example'],
  ['файл.рф', 'xn--80asg7a.xn--p1ai'],
  ['192.168.0.1', '192.168.0.1'],
  ['file:///home/a.html', 'file'],
  ['file', 'file'],
  ['*.news.example', undefined],
  ['two words', undefined],
  ['a.example, b.example', undefined],
  ['chrome://settings', undefined],
  ['/path', undefined],
  ['', undefined],
])('%j names the site %j', (typed, site) => {
  expect(siteFromText(typed)).toBe(site);
});

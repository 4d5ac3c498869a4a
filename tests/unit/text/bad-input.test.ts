import { describe, expect, test } from 'vitest';
import { file, matcherOf, mentionsIn, name, phrase } from './support.ts';

const matcher = matcherOf(
  'Taliban',
  'Zamir Kabulov',
  'طالبان',
  'امیر خان متقی',
  'به\u200cرسمیت شناختن',
  '塔利班',
  file({ phrases: [phrase(['recognise'], ['Taliban'], { negations: ['not'] })] }),
  name('Mottaki', { needs: [{ within: 'sentence', any: ['Kabul'] }] }),
);
const LENGTH = 200_000;

/** Texts that make a careless matcher slow: each must be read in time that grows with its length. */
const LONG: [string, string, string[]][] = [
  ['combining marks', `Tali${'\u0301'.repeat(LENGTH)}ban`, ['Tali']],
  ['marks after every letter', `${`T\u0301`.repeat(LENGTH / 2)} Taliban`, ['Taliban']],
  ['spaces inside a name', `Zamir${' '.repeat(LENGTH)}Kabulov`, ['Zamir']],
  ['non-joiners', `امیر${'\u200c'.repeat(LENGTH)}خان متقی`, ['امیر']],
  ['spaces between Arabic letters', `طا${' '.repeat(LENGTH)}لبان طالبان`, ['طالبان']],
  ['beginnings of a name', `${'Zamir '.repeat(LENGTH / 6)}Kabulov`, ['Zamir']],
  ['one word', `${'taliban'.repeat(LENGTH / 7)} Taliban`, ['Taliban']],
  ['one Arabic word', `${'طالبان'.repeat(LENGTH / 6)} طالبان`, ['طالبان']],
  ['full stops', `${'.'.repeat(LENGTH)} Taliban recognise`, ['Taliban', 'recognise']],
  ['full stops apart', `${'. '.repeat(LENGTH / 2)} Taliban recognise`, ['Taliban', 'recognise']],
  ['a sentence without end', `${'x '.repeat(LENGTH / 2)} Mottaki`, []],
  [
    'an address without end',
    `https://${'x/'.repeat(LENGTH / 2)}taliban Taliban`,
    ['taliban', 'Taliban'],
  ],
];

describe('a long run of', () => {
  test.each(LONG)('%s', (_, text, expected) => {
    const found = mentionsIn(matcher, text).map(({ start, end }) => text.slice(start, end));
    expect(found.map((surface, index) => surface.slice(0, expected[index]?.length))).toEqual(
      expected,
    );
    expect(matcher.sieve().take(text)).toBe(true);
  });
});

test('three million characters in one line', () => {
  const filler = 'The minister spoke of the weather in the region and went on. ';
  const text = `${filler.repeat(3_000_000 / filler.length)}Taliban`;
  const [mention] = mentionsIn(matcher, text);
  expect(mention).toMatchObject({ start: text.length - 7, end: text.length });
});

test('as many mentions as words, with rules to ask for each', () => {
  const text = 'Kabul Mottaki recognise Taliban '.repeat(5_000);
  expect(mentionsIn(matcher, text)).toHaveLength(15_000);
  expect(mentionsIn(matcher, text.replaceAll('Kabul', 'x'))).toHaveLength(10_000);
});

test.each([
  '\ud800',
  '\udc00',
  '\ud835',
  '\udc00\ud800',
  '\0',
  '\ufffd',
  '\ufffc',
  '\u0301',
  '\u200c',
])('stray code units around and inside a name', (stray) => {
  const text = `${stray}Taliban${stray} ${stray}`;
  expect(mentionsIn(matcher, text)).toMatchObject([{ start: stray.length }]);
  expect(matcher.sieve().take(text)).toBe(true);
  expect(() => mentionsIn(matcher, `Tali${stray}ban ${stray.repeat(50)}`)).not.toThrow();
});

test('an empty text', () => {
  expect(mentionsIn(matcher, '')).toEqual([]);
  expect(matcher.sieve().take('')).toBe(false);
});

test('forms full of optional spaces do not multiply the ways to read them', () => {
  const form = Array.from({ length: 40 }, () => 'در').join('\u200c');
  for (const between of ['', ' ', '\u200c', '\u200c\u200c']) {
    const text = Array.from({ length: 40 }, () => 'در').join(between);
    expect(mentionsIn(matcherOf(form), text)).toMatchObject([{ start: 0, end: text.length }]);
    expect(mentionsIn(matcherOf(form.replaceAll('\u200c', ' ')), text)).toHaveLength(1);
  }
});

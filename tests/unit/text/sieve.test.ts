import { describe, expect, test } from 'vitest';
import { matcherOf, name } from './support.ts';

const matcher = matcherOf(
  'Zamir Kabulov',
  'International Court',
  'Islamic Emirate of Afghanistan',
  'Shaikh Hasan Akhund Rahmani',
  'طالبان',
  'زن',
  '塔利班',
  '탈레반',
);

/** What the sieve says of texts that come one after another. */
function passed(...texts: string[]): boolean[] {
  const sieve = matcher.sieve();
  return texts.map((text) => sieve.take(text));
}

describe('held back', () => {
  test.each([
    ['the beginning of a name at the end of a text', 'International'],
    ['the end of a name at the beginning of a text', 'Kabulov'],
    ['the end of a name as a word of something else', 'Kabulov spoke, Rahmani nodded'],
    ['the letters of a short name inside words', 'زندگی وزنه بازی'],
    ['pictures before letters of scripts that are read in runs', '🎥 دبیر 📝 国际'],
    ['nothing but zero-width spaces', ' \u200b \u200b'],
    ['letters that fold to several', '스포츠 인터내셔널'],
  ])('%s', (_, text) => {
    expect(passed(text)).toEqual([false]);
    expect(passed('. ', text, ' ', text)).toEqual([false, false, false, false]);
  });

  test('a row of beginnings, each followed by something else', () => {
    const menu = ['International', '\n  ', 'Zamir', '\n  ', 'Islamic Emirate', '\n  ', 'Sport'];
    expect(passed(...menu)).not.toContain(true);
  });
});

describe('let through where its last part stands', () => {
  test.each([
    ['in two texts', ['said Zamir ', 'Kabulov today']],
    ['with white space between', ['said Zamir', '\n   ', 'Kabulov today']],
    ['with something hidden between', ['said Zamir ', 'advertisement', 'Kabulov today']],
    ['in many texts', ['Islamic ', 'Emirate', ' of ', 'Afghanistan']],
    ['found by a word that is not its first', ['Shaikh', ' ', 'Hasan', ' ', 'Akhund', ' Rahmani']],
    ['cut inside a word', ['said Zamir Kab', 'ulov today']],
    ['cut inside a run', ['هو طا', 'لبان اليوم']],
    ['cut between signs without spaces', ['他说塔', '利班的']],
  ])('%s', (_, texts) => {
    expect(passed(...texts).slice(1)).toContain(true);
  });
});

test('a name of two letters', () => {
  expect(passed('این زن گفت')).toEqual([true]);
  expect(passed('وزن')).toEqual([true]);
});

test('a word that only a rule within its block asks for', () => {
  const ruled = matcherOf(name('Mottaki', { needs: [{ within: 'sentence', any: ['Kabul'] }] }));
  expect(ruled.sieve().take('in Kabul today')).toBe(false);
});

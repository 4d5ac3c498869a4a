import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../annotation/text/compile.ts';
import type { Lexicon } from '../../../annotation/text/lexicon.ts';
import { openMatcher, openWhole, type Stock } from '../../../annotation/text/open.ts';
import { library } from '../../../data/library/library.ts';
import { file, mentionsIn, name } from './support.ts';

/** A lexicon's parts as storage would hand them out, and how much of it was asked for. */
function stockOf({ rules, parts }: Lexicon): Stock & { handedOut: number } {
  const stock = {
    handedOut: 0,
    rules: async () => {
      stock.handedOut += JSON.stringify(rules).length;
      return rules;
    },
    parts: async (numbers: readonly number[]) => {
      const asked = numbers.flatMap((number) => parts[number] ?? []);
      stock.handedOut += JSON.stringify(asked).length;
      return asked;
    },
  };
  return stock;
}

const lexicon = compileLexicon(library().map(({ about, names }) => ({ id: about.id, names })));
const whole = openWhole(lexicon);

describe('read in parts, as far as a text needs it, the lexicon finds what it finds as a whole', () => {
  test.each(
    [
      'Zamir Kabulov spoke of the Taliban, and of the Islamic Emirate.',
      'Замир Кабулов о признании «Талибана»*',
      'قال متحدث باسم طالبان إن روسيا اعترفت بحكومة الطالبان',
      '俄罗斯承认塔利班政府',
      'Tali\u200bban and Ta\u00adliban, 𝐓𝐚𝐥𝐢𝐛𝐚𝐧',
      'ط.البان in Kabul',
    ].map((text) => [text]),
  )('%s', async (text) => {
    const matcher = openMatcher(lexicon.keys, stockOf(lexicon));
    expect(matcher.sieve().take(text)).toBe(true);
    expect(matcher.isReady(text)).toBe(false);
    expect(await matcher.load()).toBe(true);
    expect(matcher.isReady(text)).toBe(true);
    expect(matcher.sieve().take(text)).toBe(true);
    expect(mentionsIn(matcher, text)).toEqual(mentionsIn(whole, text));
    expect(mentionsIn(matcher, text)).not.toEqual([]);
  });
});

test('before anything is read, letters that fold to several are no obstacle', () => {
  const sieve = openMatcher(lexicon.keys, stockOf(lexicon)).sieve();
  const texts = ['스포츠 인터내셔널 탈레반', '코리아', 'Straße große', 'ﷺ ﷲ', 'کابل'];
  expect(() => texts.map((text) => sieve.take(text))).not.toThrow();
});

test('parts that come one after the other join', async () => {
  const matcher = openMatcher(lexicon.keys, stockOf(lexicon));
  const texts = ['The Taliban said', 'Zamir Kabulov said', 'The Taliban and Zamir Kabulov'];
  for (const text of texts) {
    matcher.isReady(text);
    await matcher.load();
    expect(mentionsIn(matcher, text)).toEqual(mentionsIn(whole, text));
  }
});

test('a page reads the keys and little more of a hundred thousand names', async () => {
  const names = Array.from({ length: 100_000 }, (_, index) =>
    name(`${((index + 7919) * 2654435761).toString(36)} Kabulov${index % 977}`, {
      subject: `s${index}`,
    }),
  );
  const large = compileLexicon([{ id: 'large', names: [file({ names })] }]);
  const stock = stockOf(large);
  const matcher = openMatcher(large.keys, stock);
  const forms = names.slice(0, 20).map(({ forms: [form] }) => form);
  const text = forms.map((form) => `The minister met ${form} on Tuesday.`).join(' ');
  expect(matcher.isReady(text)).toBe(false);
  await matcher.load();
  expect(mentionsIn(matcher, text)).toHaveLength(20);
  expect(JSON.stringify(large.keys).length + stock.handedOut).toBeLessThan(300_000);
}, 30_000);

test('names that have changed meanwhile cannot be read, and nothing is thrown', async () => {
  const gone: Stock = { rules: async () => undefined, parts: async () => undefined };
  const matcher = openMatcher(lexicon.keys, gone);
  expect(matcher.isReady('The Taliban said')).toBe(false);
  expect(await matcher.load()).toBe(false);
  expect(matcher.sieve().take('The Taliban said')).toBe(true);
});

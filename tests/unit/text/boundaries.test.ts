import { describe, expect, test } from 'vitest';
import { marked, matcherOf, unmarked } from './support.ts';

const TABLE: [string, string | string[], string][] = [
  ['letters after a Latin name', 'Kabul', 'Kabulov, kabulian, ⟦Kabul⟧'],
  ['letters before a Latin name', 'Taliban', 'designateTaliban-controlled, ⟦Taliban⟧-controlled'],
  ['digits around a name', 'ISK', 'ISK2, 4ISK, ⟦ISK⟧ 4'],
  ['accented letters around a name', 'Taliban', 'Talibané, éTaliban, Taliban\u0301e'],
  ['letters of another script', 'Kabul', 'Kabulом, вKabul'],
  ['Cyrillic', 'Кабул', 'Кабулов, ⟦Кабул⟧, в-⟦Кабул⟧'],
  ['code', ['Mottaki', 'Taliban'], 'mottakId(sykmelding.mottakId) convertToMottakid TalibanCount'],
  ['a name across a word', 'ISIS K', 'crisis kicked off'],
  ['English possessive', 'Taliban', "⟦Taliban⟧'s, ⟦Taliban⟧’s, the ⟦Taliban⟧'"],
  ['compounds', 'Taliban', '⟦Taliban⟧-led, US-⟦Taliban⟧ deal, ⟦Taliban⟧/ISIS, (⟦Taliban⟧)'],
  ['quotes and notes', 'Талибан', '«⟦Талибан⟧»*, „⟦Талибан⟧“, ⟦Талибан⟧[1], ⟦Талибан⟧¹'],
  ['French elision', 'Émirat islamique', 'l’⟦Émirat islamique⟧, d’⟦Émirat islamique⟧'],
  ['at either end of the text', 'Taliban', '⟦Taliban⟧'],
  ['pictures', 'Taliban', '🔥⟦Taliban⟧🔥'],
  ['trade marks', 'Taliban', '⟦Taliban⟧™'],
  ['Arabic punctuation', 'طالبان', '⟦طالبان⟧، ⟦طالبان⟧؛ ⟦طالبان⟧؟ ⟦طالبان⟧۔'],
  ['Arabic suffixes make other words', 'طالبان', 'طالباني الطالبانيين طالبانو طالبانی'],
  ['Arabic prefixes', 'طالبان', '⟦وطالبان⟧ ⟦بطالبان⟧ ⟦لطالبان⟧ ⟦الطالبان⟧ ⟦وبالطالبان⟧ ⟦للطالبان⟧'],
  ['other letters before make other words', 'طالبان', 'مطالبان، نطالبان'],
  [
    'prefix before the article',
    'الإمارة الإسلامية',
    '⟦بالإمارة الإسلامية⟧ ⟦للإمارة الإسلامية⟧ ⟦والإمارة الإسلامية⟧',
  ],
  ['the article on the second word only', 'إمارة أفغانستان الإسلامية', '⟦بإمارة أفغانستان الإسلامية⟧'],
  ['Persian suffix after a non-joiner', 'طالبان', '⟦طالبان⟧\u200cها و ضد\u200c⟦طالبان⟧'],
  ['Persian comma glued to a name', 'لاوروف', 'سرگئی ⟦لاوروف⟧، وزیر'],
  ['Chinese needs none', '塔利班', '被⟦塔利班⟧二次綁架，⟦塔利班⟧唐纳德'],
  ['Latin among Chinese', 'Taliban', '神学士(⟦Taliban⟧,另译) 被⟦Taliban⟧攻击'],
  ['Thai needs none', 'ตาลีบัน', 'รัฐบาล⟦ตาลีบัน⟧ประกาศ'],
  ['Korean particles', '탈레반', '⟦탈레반⟧은 ⟦탈레반⟧이, 친탈레반'],
  ['Hindi vowel signs', 'तालिबान', 'तालिबानी, ⟦तालिबान⟧ सरकार।'],
  [
    'addresses',
    'Taliban',
    'https://x.example/taliban-news x.example/taliban www.taliban.example info@taliban.example taliban@x.example ⟦Taliban⟧: https://x.example',
  ],
  ['an address runs into Chinese', '塔利班', '详见https://x.example/⟦塔利班⟧'],
];

test.each(TABLE)('%s', (_, forms, text) => {
  expect(marked(matcherOf(...[forms].flat()), unmarked(text))).toBe(text);
});

describe('where names compete', () => {
  test.each<[string, string[], string]>([
    ['the longest wins', ['Kabulov', 'Zamir Kabulov', 'Zamir'], '⟦Zamir Kabulov⟧, ⟦Kabulov⟧'],
    [
      'the leftmost wins',
      ['Russian Supreme', 'Supreme Court of Russia'],
      'the ⟦Russian Supreme⟧ Court of Russia',
    ],
    [
      'a longer one that breaks off gives way',
      ['Islamic Emirate of Afghanistan', 'Islamic Emirate'],
      'the ⟦Islamic Emirate⟧ of Afghan traders',
    ],
    ['neighbours both count', ['塔利班', '政府'], '⟦塔利班⟧⟦政府⟧'],
  ])('%s', (_, names, text) => {
    expect(marked(matcherOf(...names), unmarked(text))).toBe(text);
  });
});

import { describe, expect, test } from 'vitest';
import { file, marked, matcherOf, mentionsIn, name, phrase, unmarked } from './support.ts';

const recognise = ['recognise', 'recognised', 'formally recognised', 'recognition'];
const taliban = ['Taliban', 'Taliban government', 'Islamic Emirate'];
const english = (rules: Parameters<typeof phrase>[2] = {}) =>
  matcherOf(file({ phrases: [phrase(recognise, taliban, rules)] }));

describe('a phrase', () => {
  test.each<[string, string]>([
    ['in one order', 'Russia ⟦recognised⟧ the Taliban government.'],
    ['in the other', 'The Taliban have sought international ⟦recognition⟧ since.'],
    ['as far apart as allowed', '⟦recognition⟧ of one two three four Taliban'],
    ['further apart', 'recognition of one two three four five Taliban'],
    ['over a sentence end', 'They sought recognition. The Taliban left.'],
    ['with the longer words', 'Russia has ⟦formally recognised⟧ the Islamic Emirate'],
    ['twice', 'to ⟦recognise⟧ the Taliban and the ⟦recognition⟧'],
    ['with an abbreviation between', 'The U.S. ⟦recognised⟧ the Mr. Taliban'],
    ['with one group only', 'facial recognition in Kabul'],
  ])('%s', (_, text) => {
    expect(marked(english(), unmarked(text))).toBe(text);
  });

  test('marks the words that carry the sense and leaves the name beside them its mention', () => {
    const matcher = matcherOf(
      file({ names: [name('Taliban')], phrases: [phrase(recognise, taliban)] }),
    );
    expect(marked(matcher, 'Russia recognised the Taliban-led government')).toBe(
      'Russia ⟦recognised⟧ the ⟦Taliban⟧-led government',
    );
  });

  test('counts two letters as a word where there are no spaces', () => {
    const chinese = (apart: number) =>
      matcherOf(file({ language: 'zh', phrases: [phrase(['承认'], ['塔利班'], { apart })] }));
    expect(marked(chinese(1), '俄罗斯承认了塔利班政府')).toBe('俄罗斯⟦承认⟧了塔利班政府');
    expect(marked(chinese(1), '俄罗斯承认阿富汗的塔利班')).not.toContain('⟦');
    expect(marked(chinese(2), '俄罗斯承认阿富汗的塔利班')).toContain('⟦承认⟧');
    expect(marked(chinese(9), '俄罗斯承认。塔利班')).not.toContain('⟦');
  });

  test('takes Arabic proclitics on either word', () => {
    const matcher = matcherOf(
      file({ language: 'ar', phrases: [phrase(['اعتراف', 'تعترف'], ['طالبان', 'حكومة طالبان'])] }),
    );
    expect(marked(matcher, 'لعدم الاعتراف بحكومة طالبان')).toBe('لعدم ⟦الاعتراف⟧ بحكومة طالبان');
    expect(marked(matcher, 'روسيا ستعترف بطالبان')).toBe('روسيا ⟦ستعترف⟧ بطالبان');
  });

  test('obeys bars that overlap it', () => {
    const matcher = english({ never: [{ within: 'sentence', any: ['facial recognition'] }] });
    expect(marked(matcher, 'Taliban police use facial recognition')).not.toContain('⟦');
  });

  test('finds no word inside the name of somebody else', () => {
    const matcher = matcherOf(
      file({
        phrases: [phrase(recognise, taliban)],
        others: [{ forms: ['Pakistani Taliban'], note: 'Another organisation.' }],
      }),
    );
    expect(marked(matcher, 'to recognise the Pakistani Taliban')).not.toContain('⟦');
    expect(marked(matcher, 'to recognise the Pakistani Taliban and the Taliban')).toContain('⟦');
  });

  test('of words side by side is not parted by a comma or the like', () => {
    const matcher = matcherOf(file({ phrases: [phrase(['ministry'], ['Taliban'], { apart: 0 })] }));
    expect(marked(matcher, 'the Taliban ministry')).toContain('⟦');
    expect(marked(matcher, 'the “Taliban” ministry')).toContain('⟦');
    expect(marked(matcher, 'the ministry: Taliban')).not.toContain('⟦');
  });

  test('says why', () => {
    const matcher = english({ needs: [{ within: 'block', any: ['Russia'] }] });
    expect(mentionsIn(matcher, 'RUSSIA formally recognised the TALIBAN')).toEqual([
      {
        start: 7,
        end: 26,
        subject: 'dossier/recognition',
        reason: {
          name: 'formally recognised … Taliban',
          language: 'en',
          rule: 'phrase',
          words: ['TALIBAN', 'RUSSIA'],
        },
      },
    ]);
  });
});

describe('a negation', () => {
  const negations = ['no', 'not', 'never', 'yet to', 'unrecognised'];
  test.each<[string, boolean]>([
    ['No other country has so far recognised the Taliban', true],
    ['Russia has not recognised the Taliban', true],
    ['The Taliban have never been recognised', true],
    ['countries yet to recognise the Taliban', true],
    ['recognition of the Taliban? Not now', false],
    ['the recognition of the Taliban is not near', true],
    ['No. Russia recognised the Taliban', false],
    ['No country, except Russia, has recognised the Taliban', false],
    ['There is no news of what the ministers who recognised the Taliban said', false],
    ['Notably, Russia recognised the Taliban', false],
    ['Russia recognised the Taliban but China did not', false],
    ['recognition of the Taliban is as of this day not near', true],
    ['does not say whether it will recognise the Taliban', false],
    ['recognition of the Taliban may win many a vote but not this one', false],
  ])('%s: %s', (text, negated) => {
    const [mention] = mentionsIn(english({ negations }), text);
    expect(mention?.negated ?? false).toBe(negated);
    expect(mention).toBeDefined();
  });

  test.each<[string, boolean]>([
    ['The recognition of the Taliban did not change much', false],
    ['The recognition of the Taliban is not on the table', true],
    ['They did not want recognition of the Taliban', true],
    ['The recognition was not for the Taliban', true],
  ])('may be another after the phrase: %s: %s', (text, negated) => {
    const matcher = english({ negations, negationsAfter: ['not on the table'] });
    expect(mentionsIn(matcher, text)[0]?.negated ?? false).toBe(negated);
  });

  test('is among the words that decided', () => {
    const [mention] = mentionsIn(english({ negations }), 'did Not recognise the Taliban');
    expect(mention?.reason.words).toEqual(['Taliban', 'Not']);
  });

  test('is found glued to the word in Chinese and after it in Urdu', () => {
    const matcher = matcherOf(
      file({ language: 'zh', phrases: [phrase(['承认'], ['塔利班'], { negations: ['不'] })] }),
      file({ language: 'ur', phrases: [phrase(['تسلیم'], ['طالبان'], { negations: ['نہیں'] })] }),
    );
    expect(mentionsIn(matcher, '美国不承认塔利班')[0]?.negated).toBe(true);
    expect(mentionsIn(matcher, '美国承认塔利班')[0]?.negated).toBeUndefined();
    expect(mentionsIn(matcher, 'طالبان کو تسلیم نہیں کیا')[0]?.negated).toBe(true);
  });
});

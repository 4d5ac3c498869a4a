import { describe, expect, test } from 'vitest';
import { fold } from '../../../annotation/text/fold.ts';
import { marked, matcherOf, unmarked } from './support.ts';

/** What folds, the name of the dossier, the page's text with its mentions in brackets. */
const TABLE: [string, string, string][] = [
  ['lower case', 'Zamir Kabulov', 'said ⟦zamir kabulov⟧.'],
  ['capitals', 'Zamir Kabulov', '⟦ZAMIR KABULOV⟧ SPEAKS'],
  ['Turkish dotted capital', 'Afganistan İslam Emirliği', '⟦AFGANİSTAN İSLAM EMİRLİĞİ⟧'],
  ['Turkish dotless letter', 'Taliban', '⟦TALıBAN⟧'],
  ['composed page, decomposed name', 'Emirato Isla\u0301mico', 'el ⟦Emirato Isl\u00e1mico⟧ de'],
  ['decomposed page, composed name', 'Emirato Isl\u00e1mico', 'el ⟦Emirato Isla\u0301mico⟧ de'],
  ['accents left out', 'Émirat islamique', 'l’⟦Emirat islamique⟧'],
  ['accent on the last letter stays with it', 'talibán', 'el ⟦taliba\u0301n⟧; ⟦talibán\u0301⟧'],
  ['Russian stress marks', 'Исламский Эмират', '⟦Исла\u0301мский Эмира\u0301т⟧ Афганистан'],
  ['Russian ё', 'Артём', '⟦Артем⟧, ⟦Арте\u0308м⟧, ⟦Артём⟧'],
  ['Uzbek turned commas', 'Afg‘oniston', "⟦Afgʻoniston⟧ ⟦Afg'oniston⟧ ⟦Afg’oniston⟧ ⟦Afg`oniston⟧"],
  ['hyphens and dashes', 'ISIS-K', '⟦ISIS–K⟧, ⟦ISIS‑K⟧, ⟦ISIS−K⟧, ⟦ISIS‐K⟧'],
  ['no-break space', 'Zamir Kabulov', '⟦Zamir\u00a0Kabulov⟧'],
  ['thin and narrow spaces', 'Zamir Kabulov', '⟦Zamir\u2009Kabulov⟧ ⟦Zamir\u202fKabulov⟧'],
  ['line break and indentation', 'Zamir Kabulov', '⟦Zamir\n      Kabulov⟧'],
  ['ideographic space', '阿富汗 塔利班', '⟦阿富汗\u3000塔利班⟧'],
  ['underscores of a hashtag', 'حركة طالبان', '#⟦حركة_طالبان⟧'],
  ['soft hyphen', 'Taliban', 'the ⟦Tali\u00adban⟧'],
  ['zero-width space', 'Taliban', 'the ⟦Tali\u200bban⟧'],
  ['zero-width space between words', 'Zamir Kabulov', '⟦Zamir\u200bKabulov⟧'],
  [
    'word joiner and byte order mark',
    'Taliban',
    '⟦Tali\u2060ban⟧ ⟦\ufeffTaliban⟧'.replace('⟦\ufeff', '\ufeff⟦'),
  ],
  ['marks of direction', 'Taliban', '\u200e⟦Tali\u200fban⟧\u200e \u2067⟦Taliban⟧\u2069'],
  ['full width', 'Taliban 2', '⟦Ｔａｌｉｂａｎ　２⟧'],
  ['mathematical letters', 'Taliban', '𝐓 ⟦𝐓𝐚𝐥𝐢𝐛𝐚𝐧⟧.'],
  ['ligatures', 'Konflikt', 'der ⟦Konﬂikt⟧'],
  ['German ß', 'Großmufti', '⟦Grossmufti⟧, ⟦GROẞMUFTI⟧'],
  ['Arabic and Persian yeh and kaf', 'ضمیر کابلوف', '⟦ضمير كابلوف⟧ ⟦ضمیر کابلوف⟧ ⟦ضمىر ڪابلوف⟧'],
  [
    'hamza carried by a letter',
    'أمير خان متقي',
    '⟦امير خان متقي⟧ ⟦أمير خان متقى⟧ ⟦\u0627\u0654مير خان متقي⟧',
  ],
  ['heh with hamza, heh of Urdu and ta marbuta', 'امارة', '⟦امارۀ⟧ ⟦اماره⟧ ⟦امارہ⟧ ⟦امارة⟧'],
  ['Pashto yeh and gaf', 'ګل حسن', '⟦گل حسن⟧'],
  ['Arabic vowel marks, ezafe', 'امارت اسلامیہ', '⟦امارتِ اسلامیہ⟧ ⟦اِمَارَت اسلامیہ⟧'],
  ['tatweel', 'طالبان', 'حركة ⟦طـــالبـان⟧'],
  ['Arabic presentation forms', 'طالبان', '⟦ﻃﺎﻟﺒﺎﻥ⟧'],
  ['filters slipped past', 'طالبان', '⟦ط.البان⟧ ⟦ط.ا.ل.بان⟧ ⟦طا*لبان⟧ ⟦طـ.ـالبان⟧'],
  ['a space too many after a letter that does not join', 'دمتری ژرنوف', '⟦دمتری ژر نوف⟧'],
  ['a space missing after a letter that does not join', 'امیر خان متقی', '⟦امیرخان متقی⟧'],
  ['a non-joiner instead of a space', 'امیر خان متقی', '⟦امیر\u200cخان\u200cمتقی⟧'],
  [
    'a non-joiner in the name',
    'به\u200cرسمیت شناختن',
    '⟦به رسمیت شناختن⟧ ⟦به\u200cرسمیت\u200cشناختن⟧ ⟦بهرسمیت شناختن⟧',
  ],
  ['a space elsewhere parts words', 'طالبان', 'طال بان, طالب ان'],
  ['middle dots', '古尔·哈桑', '⟦古尔•哈桑⟧ ⟦古尔・哈桑⟧ ⟦古尔‧哈桑⟧'],
  ['digits of other scripts', '1988 committee', '⟦۱۹۸۸ committee⟧ ⟦١٩٨٨ committee⟧'],
  ['quotes inside a name', 'движение «Талибан»', '⟦движение "Талибан⟧" ⟦движение „Талибан⟧“'],
  ['Hindi dots below', 'ज़िरनोव', '⟦जिरनोव⟧ ⟦\u091c\u093c\u093f\u0930\u0928\u094b\u0935⟧'],
  ['Malayalam chillu letters', 'താലിബാൻ', '⟦താലിബാൻ⟧ ⟦താലിബാന്\u200d⟧'.replace('\u200d⟧', '⟧\u200d')],
  ['Korean syllables taken apart', '탈레반', `⟦${'탈레반'.normalize('NFD')}⟧은`],
  ['Japanese voiced sounds taken apart', 'ターリバーン', `⟦${'ターリバーン'.normalize('NFD')}⟧は`],
];

describe('a name is found however a page writes', () => {
  test.each(TABLE)('%s', (_, form, text) => {
    expect(marked(matcherOf(form), unmarked(text))).toBe(text);
  });

  test.each(TABLE.filter(([, , text]) => text.includes('⟦')))(
    '%s: the sieve lets it through',
    (_, form, text) => {
      expect(matcherOf(form).sieve().take(unmarked(text))).toBe(true);
    },
  );
});

describe('a name of a dossier folds to', () => {
  test.each([
    ['«Талибан»*', 'талибан', 7],
    ['  Zamir   Kabulov ', 'zamir kabulov', 12],
    ['U.S.', 'u.s', 2],
    ['۱۲', '12', 2],
    ['—', '', 0],
    ['\ud800', '', 0],
    ['طـالبان', 'طالبان', 6],
    ['به\u200cرسمیت', 'به\u200cرسمیت', 7],
    ['به\u200c-رسمیت', 'به-رسمیت', 7],
  ])('%s', (form, text, letters) => {
    expect(fold(form)).toEqual({ text, letters });
  });
});

import { describe, expect, test } from 'vitest';
import english from '../../../components/i18n/languages/en.ts';
import { loadCatalogue } from '../../../components/i18n/languages.ts';
import { directionOf, pick } from '../../../components/i18n/localized.ts';
import { pseudo } from '../../../components/i18n/pseudo.ts';
import { wordsOf } from '../../../components/i18n/words.ts';

const words = wordsOf(english);

describe('texts', () => {
  test.each([
    [1, '1 verified fact'],
    [2, '2 verified facts'],
    [0, '0 verified facts'],
    [1200, '1,200 verified facts'],
  ])('counted %i', (count, text) => {
    expect(words.text('tooltip.verified', { count })).toBe(text);
  });

  test('an exact count wins over its plural form', () => {
    const rich = (count: number): string =>
      words
        .rich('verification.corroborated', { label: 'Confirmed', count, who: 'A and B' })
        .join('');
    expect(rich(2)).toBe('Confirmed by two sources that do not depend on each other: A and B.');
    expect(rich(3)).toBe('Confirmed by 3 sources that do not depend on each other: A and B.');
  });

  test('rich texts keep their elements whole', () => {
    const who = { element: true };
    expect(words.rich('voices.opinion', { who })).toEqual(['Opinion of ', who]);
    expect(words.list([who, who, who])).toEqual([who, ', ', who, ' and ', who]);
    expect(words.list([who])).toEqual([who]);
    expect(words.list([])).toEqual([]);
  });

  test('a stored catalogue without a key shows the key', () => {
    const { 'header.close': _, ...texts } = english.texts;
    const old = wordsOf(JSON.parse(JSON.stringify({ ...english, texts })));
    expect(old.text('header.close')).toBe('header.close');
  });

  test('languages have names', () => {
    expect(words.languageName('fa')).toBe('Persian');
    expect(words.languageName('uz-Cyrl')).toContain('Uzbek');
  });
});

describe('languages with rules of their own', () => {
  test.each([
    ['ru', 1, '1 проверенный факт'],
    ['ru', 3, '3 проверенных факта'],
    ['ru', 11, '11 проверенных фактов'],
    ['ru', 21, '21 проверенный факт'],
    ['fa', 3, '۳ واقعیت موثق'],
    ['ar', 1, 'معلومة موثّقة واحدة'],
    ['ar', 2, 'معلومتان موثّقتان'],
    ['ar', 3, '3 معلومات موثّقة'],
    ['ar', 11, '11 معلومة موثّقة'],
    ['ar', 103, '103 معلومات موثّقة'],
  ])('count in %s: %i', async (language, count, text) => {
    expect(wordsOf(await loadCatalogue(language)).text('tooltip.verified', { count })).toBe(text);
  });

  test.each([
    ['ru', '2025-07-03/2025-07-06', '3 – 6 июля 2025 г.'],
    ['ru', '../2025-07', 'по июль 2025 г.'],
    ['ru', '2024~', 'примерно 2024'],
    ['fa', '2025-07-03', '۳ جولای ۲۰۲۵'],
    ['fa', '2024-08~', 'حدود اگست ۲۰۲۴'],
    ['fa', '2003-02-14/2003-03-24', '۱۴ فبروری ۲۰۰۳ تا ۲۴ مارچ ۲۰۰۳'],
    ['fa', '[2023-12-29,2023-12-30]', '۲۹ یا ۳۰ دسمبر ۲۰۲۳'],
    ['ar', '2025-07-03', '3 يوليو 2025'],
    ['ar', '2024~', 'نحو 2024'],
    ['ar', '2025-06-30/2025-07-02', '30 يونيو إلى 2 يوليو 2025'],
  ])('dates in %s: %s', async (language, edtf, text) => {
    const date = wordsOf(await loadCatalogue(language)).date(edtf);
    expect(date.replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s/g, ' ')).toBe(text);
  });

  test.each([
    ['ru', 'ltr'],
    ['fa', 'rtl'],
    ['ar', 'rtl'],
  ])('%s runs %s, and so does its script', async (language, direction) => {
    expect((await loadCatalogue(language)).direction).toBe(direction);
    expect(directionOf(language)).toBe(direction);
  });

  test('in a right-to-left text, what runs the other way keeps to itself', async () => {
    const arabic = wordsOf(await loadCatalogue('ar'));
    expect(arabic.text('about.licence', { licence: 'CC BY 4.0' })).toBe(
      'ترخيص النص: \u2068CC BY 4.0\u2069.',
    );
    const element = {};
    expect(arabic.rich('voices.opinion', { who: element })).toEqual(['رأي ', element]);
    expect(arabic.rich('voices.opinion', { who: '' })).toEqual(['رأي ']);
  });
});

describe('dates, exactly as exact as they are known', () => {
  test.each([
    ['2025-07-03', '3 July 2025'],
    ['2025-07', 'July 2025'],
    ['2025', '2025'],
    ['2024~', 'about 2024'],
    ['2024?', '2024, uncertain'],
    ['2024-06%', 'about June 2024, uncertain'],
    ['[2023-12-29,2023-12-30]', '29 or 30 December 2023'],
    ['[2023-12-31,2024-01-01]', '31 December 2023 or 1 January 2024'],
    ['[2021,2022,2024]', '2021, 2022 or 2024'],
    ['2025-07-03/2025-07-06', '3 to 6 July 2025'],
    ['2025-06-30/2025-07-02', '30 June to 2 July 2025'],
    ['2025-12-30/2026-01-02', '30 December 2025 to 2 January 2026'],
    ['2025-07/2025-09', 'July to September 2025'],
    ['1996/2001', '1996 to 2001'],
    ['2021-08~/2025-07-03', 'about August 2021 to 3 July 2025'],
    ['2025-07-03/2025-07-03', '3 July 2025'],
    ['2025-07/..', 'since July 2025'],
    ['../2025-07-02', 'until 2 July 2025'],
    ['0099-01-02', '2 January 99'],
    ['soon', 'soon'],
    ['2025-02-30', '2025-02-30'],
  ])('%s', (edtf, text) => {
    expect(words.date(edtf)).toBe(text);
  });

  test.each([
    ['2025-07-03', '3 July'],
    ['2025-07', 'July'],
    ['2025', '2025'],
    ['2024-07-03', '3 July 2024'],
    ['2025-07-03/2025-07-06', '3 to 6 July'],
    ['2025-12-30/2026-01-02', '30 December 2025 to 2 January 2026'],
    ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
  ])('%s beside the year 2025', (edtf, text) => {
    expect(words.date(edtf, 2025)).toBe(text);
  });

  test.each([
    ['ru', '2025-07-03', '3 июля 2025 г.'],
    ['fa', '2025-07-03', '۳ ژوئیهٔ ۲۰۲۵'],
  ])('in the calendar of the dossier, in %s', (locale, edtf, text) => {
    expect(wordsOf({ ...english, locale }).date(edtf)).toBe(text);
  });
});

describe('texts of a dossier', () => {
  const texts = { en: 'Kabul', pt: 'Cabul', ru: { text: 'Кабул', machine: true as const } };

  test.each([
    ['en', 'Kabul', 'en', false],
    ['pt-BR', 'Cabul', 'pt', false],
    ['ru', 'Кабул', 'ru', true],
    ['fa', 'Kabul', 'en', false],
    ['x-pseudo', 'Kabul', 'en', false],
    ['constructor', 'Kabul', 'en', false],
  ])('for a reader of %s', (language, text, shown, machine) => {
    expect(pick(texts, language)).toMatchObject({ text, language: shown, machine });
  });

  test.each([
    ['fa', 'rtl'],
    ['ps', 'rtl'],
    ['uz', 'ltr'],
    ['uz-Arab', 'rtl'],
    ['zh-Hant', 'ltr'],
    ['x-pseudo', 'ltr'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

test('the pseudo-language is accented, longer, bracketed, and fills its placeholders', () => {
  const disguised = wordsOf(pseudo(english));
  const text = disguised.text('header.mention', { index: 3, count: 12 });
  expect(text).toMatch(/^\[.* 3 .* 12 ~+\]$/);
  expect(text).not.toContain('mention');
  expect(text.length).toBeGreaterThan('mention 3 of 12'.length * 1.3);
  expect(disguised.text('tooltip.events', { count: 1 })).toMatch(/^\[1 /);
  expect(disguised.language).toBe('x-pseudo');
  expect(disguised.date('2025-07-03')).toBe('3 July 2025');
});

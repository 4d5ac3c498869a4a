import { readFile } from 'node:fs/promises';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { translation, type Catalogue } from '../../../components/i18n/catalogue.ts';
import { chooseLanguage, LANGUAGES, loadCatalogue } from '../../../components/i18n/languages.ts';
import english from '../../../components/i18n/languages/en.ts';
import { pieces, type Message } from '../../../components/i18n/message.ts';
import { wordsOf } from '../../../components/i18n/words.ts';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values({ ...message });
const placeholders = (text: string): string[] => pieces(text).filter((_, at) => at % 2 === 1);
const needs = (message: Message): Set<string> => new Set(forms(message).flatMap(placeholders));

describe.each([...LANGUAGES, 'x-pseudo'])('%s', async (language) => {
  const catalogue = await loadCatalogue(language);

  test('is what it says it is, with a locale that Intl knows', () => {
    expect(catalogue.language).toBe(language);
    expect(Intl.DateTimeFormat.supportedLocalesOf(catalogue.locale)).toHaveLength(1);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });

  test.each(Object.entries<Message>(english.texts))(
    '%s: same kind, same placeholders',
    (key, message) => {
      const texts: Record<string, Message> = catalogue.texts;
      const translated = texts[key];
      expect(typeof translated).toBe(typeof message);
      for (const form of forms(translated ?? '')) {
        expect(form.trim()).toBe(form);
        expect(form).not.toBe('');
        for (const name of placeholders(form)) expect([...needs(message), 'count']).toContain(name);
      }
      expect(needs(translated ?? '')).toEqual(needs(message));
    },
  );

  test('has a form for every count', () => {
    const rules = new Intl.PluralRules(catalogue.locale).resolvedOptions().pluralCategories;
    for (const message of Object.values<Message>(catalogue.texts)) {
      if (typeof message === 'string' || !('one' in message)) continue;
      expect(Object.keys(message)).toEqual(expect.arrayContaining(rules));
    }
  });
});

test('the browser is told everything about the extension in each of them', async () => {
  const told = async (language: string) =>
    Object.keys(
      JSON.parse(
        await readFile(
          new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url),
          'utf8',
        ),
      ),
    );
  const english = await told('en');
  expect(english).toContain('description');
  for (const language of LANGUAGES) expect(await told(language)).toEqual(english);
});

test('an unknown language is English', async () => {
  expect((await loadCatalogue('tlh')).language).toBe('en');
});

test.each([
  ['auto', ['en-US', 'ru'], 'en'],
  ['auto', ['fa-AF', 'en'], 'fa'],
  ['auto', ['ps', 'ar-EG'], 'ar'],
  ['auto', ['tlh', 'en'], 'en'],
  ['auto', [], 'en'],
  ['x-pseudo', ['en'], 'x-pseudo'],
])('%s among %j is %s', (choice, preferred, language) => {
  expect(chooseLanguage(choice, preferred)).toBe(language);
});

test('the compiler holds keys and placeholders', () => {
  const words = wordsOf(english);
  // @ts-expect-error: no such text
  expect(words.text('no.such.text')).toBe('no.such.text');
  // @ts-expect-error: a placeholder is missing
  expect(words.text('header.mention', { index: 1 })).toContain('1');
  // @ts-expect-error: a count is a number
  expect(words.text('tooltip.events', { count: 'two' })).toContain('events');
  expectTypeOf(words.text('header.mention', { index: 1, count: 2 })).toBeString();

  const base: Catalogue['texts'] = english.texts;
  // @ts-expect-error: English has no {who} there
  translation({ ...english, texts: { ...base, 'now.article': 'Von {who}.' } as const });
});

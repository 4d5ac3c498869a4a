import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../annotation/text/compile.ts';
import { findForms } from '../../../annotation/text/find.ts';
import { fold } from '../../../annotation/text/fold.ts';
import { Forms } from '../../../annotation/text/forms.ts';
import { openMatcher, openWhole } from '../../../annotation/text/open.ts';
import { everyPlace } from './reference.ts';
import { file, mentionsIn, name } from './support.ts';

/** Characters of every kind, few enough that names and texts meet often. */
const LETTERS = [...'abAéßﬁиИйёطاالرولبككک탈가塔利ガカ1٣', '𝐚', '𞤀', 'e\u0301', 'ﻻ'];
const SIGNS = [
  ...' -–.·*_’«\u00a0\u00ad\u0301\u0640\u064e\u200b\u200c\u200f',
  '  ',
  '\n ',
  '😀',
  '\ud800',
  '\udc00',
  '\ud835',
];
const letter = fc.constantFrom(...LETTERS);
const sign = fc.constantFrom(...SIGNS);
const string = (least: number, most: number, signs: number) =>
  fc
    .array(fc.oneof({ weight: 10, arbitrary: letter }, { weight: signs, arbitrary: sign }), {
      minLength: least,
      maxLength: most,
    })
    .map((parts) => parts.join(''));

const names = fc.uniqueArray(
  string(1, 6, 2).filter((form) => fold(form).letters > 1),
  {
    minLength: 1,
    maxLength: 6,
    selector: (form) => fold(form).text,
  },
);
/** Texts in which the names themselves are likely to stand. */
const namesAndText = names.chain((forms) =>
  fc.tuple(
    fc.constant(forms),
    fc
      .array(fc.oneof(fc.constantFrom(...forms), string(0, 4, 6), sign), { maxLength: 8 })
      .map((parts) => parts.join('')),
  ),
);
const cutsOf = (text: string, places: readonly number[]): string[] => {
  const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...cuts, text.length].map((end, index) => text.slice(cuts[index - 1] ?? 0, end));
};

const RUNS = { numRuns: 1_000 };

test('names are found where the slow and obvious matcher finds them', () => {
  fc.assert(
    fc.property(namesAndText, ([forms, text]) => {
      const sorted = forms
        .map((form) => [fold(form).text, form] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const found = findForms(
        [
          new Forms(
            sorted.map(([folded]) => folded),
            0,
          ),
        ],
        text,
      );
      const places = found.map(({ form, begin, end }) => `${begin}-${end} ${sorted[form]?.[1]}`);
      expect([...new Set(places)].sort()).toEqual(everyPlace(forms, text));
    }),
    { numRuns: 600 },
  );
});

test('no place is found twice', () => {
  fc.assert(
    fc.property(namesAndText, ([forms, text]) => {
      const folded = forms.map((form) => fold(form).text).sort();
      const found = findForms([new Forms(folded, 0)], text).map((place) => JSON.stringify(place));
      expect(new Set(found).size).toBe(found.length);
    }),
    RUNS,
  );
});

test('a text that the sieve holds back has no mention in it, however it is cut and whatever came before', () => {
  fc.assert(
    fc.property(
      namesAndText,
      string(0, 12, 3),
      fc.array(fc.nat(), { maxLength: 6 }),
      ([forms, text], before, places) => {
        const matcher = openWhole(
          compileLexicon([{ id: 'd', names: [file({ names: [name(forms)] })] }]),
        );
        const sieve = matcher.sieve();
        sieve.take(before);
        const passed = cutsOf(text, places).map((node) => sieve.take(node));
        expect(passed.includes(true) ? [] : mentionsIn(matcher, text)).toEqual([]);
      },
    ),
    RUNS,
  );
});

test('read in parts as its blocks ask for them, a lexicon misses nothing', async () => {
  const long = fc.uniqueArray(
    string(4, 14, 2).filter((form) => form.isWellFormed() && fold(form).letters > 3),
    { minLength: 1, maxLength: 12, selector: (form) => fold(form).text },
  );
  const text = (forms: readonly string[]) =>
    fc
      .array(fc.oneof(fc.constantFrom(...forms), string(0, 6, 6)), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join(' '));
  const page = long.chain((forms) =>
    fc.tuple(
      fc.constant(forms),
      fc.array(fc.tuple(text(forms), fc.array(fc.nat(), { maxLength: 6 })), {
        minLength: 1,
        maxLength: 4,
      }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(page, async ([forms, blocks]) => {
      const { keys, rules, parts } = compileLexicon([
        { id: 'd', names: [file({ names: forms.map((form) => name(form)) })] },
      ]);
      const matcher = openMatcher(keys, {
        rules: async () => rules,
        parts: async (numbers) => numbers.flatMap((number) => parts[number] ?? []),
      });
      const whole = openWhole({ keys, rules, parts });
      const wanted = blocks.map(([block]) => mentionsIn(whole, block));
      /** Blocks with mentions that the sieve holds back. */
      const heldBack = () => {
        const sieve = matcher.sieve();
        return blocks.filter(([block, places], index) => {
          const passed = cutsOf(block, places).map((node) => sieve.take(node));
          return !passed.includes(true) && wanted[index]?.length !== 0;
        });
      };
      expect(heldBack()).toEqual([]);
      for (const [index, [block]] of blocks.entries()) {
        if (!matcher.isReady(block)) await matcher.load();
        expect(matcher.isReady(block)).toBe(true);
        expect(mentionsIn(matcher, block)).toEqual(wanted[index]);
      }
      expect(heldBack()).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a mention is a stretch of the text that folds to its name', () => {
  const letters = (text: string) => fold(text).text.replace(/[\s\u200c.·*/]/g, '');
  fc.assert(
    fc.property(namesAndText, ([forms, text]) => {
      const matcher = openWhole(
        compileLexicon([{ id: 'd', names: [file({ names: [name(forms)] })] }]),
      );
      let free = 0;
      for (const { start, end, reason } of mentionsIn(matcher, text)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(letters(text.slice(start, end)).endsWith(letters(reason.name))).toBe(true);
        free = end;
      }
    }),
    RUNS,
  );
});

import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../annotation/text/compile.ts';
import { LexiconError } from '../../../annotation/text/lexicon.ts';
import { openWhole } from '../../../annotation/text/open.ts';
import type { NamesFile } from '../../../data/schema/names.ts';
import { file, marked, matcherOf, mentionsIn, name, phrase } from './support.ts';

function problemsOf(...names: NamesFile[]): readonly string[] {
  try {
    compileLexicon([{ id: 'dossier', names }]);
  } catch (error) {
    if (error instanceof LexiconError) return error.problems;
    throw error;
  }
  return [];
}

describe('what cannot be matched is refused by name', () => {
  test.each([
    ['a name without letters', file({ names: [name('—')] }), "'—' is no letter at all"],
    ['a single letter', file({ names: [name('K.')] }), "'K.' is a single letter"],
    ['a lone surrogate', file({ names: [name('\ud800')] }), 'is no letter at all'],
    ['an empty word', file({ phrases: [phrase(['…'], ['x'])] }), "'…' is no letter at all"],
    ['somebody else', file({ others: [{ forms: ['?'], note: 'x' }] }), "'?' is no letter at all"],
    [
      'a group that is not there',
      file({ phrases: [phrase(['@no'], ['x'])] }),
      '@no, which is no group',
    ],
    [
      'a group that holds itself',
      file({ groups: { a: ['@b'], b: ['@a'] }, phrases: [phrase(['@a'], ['x'])] }),
      'contains itself',
    ],
  ])('%s', (_, names, problem) => {
    expect(problemsOf(names)).toEqual([expect.stringContaining(problem)]);
  });

  test('all problems are told at once, with dossier and subject', () => {
    const problems = problemsOf(file({ names: [name(['—', 'K'], { subject: 'kabulov' })] }));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('dossier: a name of kabulov');
  });
});

test('a single letter can be a word of a rule', () => {
  const matcher = matcherOf(name('塔利班', { never: [{ within: 'before', any: ['巴'] }] }));
  expect(marked(matcher, '巴塔利班和塔利班')).toBe('巴塔利班和⟦塔利班⟧');
});

test('a name that nobody has seen is matched only with what it needs', () => {
  expect(marked(matcherOf(name('Mottaki', { attested: false })), 'Mottaki')).toBe('Mottaki');
  const needs = [{ within: 'block' as const, any: ['Kabul'] }];
  const matcher = matcherOf(name('Mottaki', { attested: false, needs }));
  expect(marked(matcher, 'Mottaki, Kabul')).toBe('⟦Mottaki⟧, Kabul');
});

test('of two subjects with one name the first is meant, unless its rules say no', () => {
  const lexicon = compileLexicon([
    {
      id: 'a',
      names: [file({ names: [name('Zamir', { never: [{ within: 'block', any: ['x9'] }] })] })],
    },
    { id: 'b', names: [file({ names: [name('ZAMIR')] })] },
  ]);
  const matcher = openWhole(lexicon);
  const subjects = (text: string) => mentionsIn(matcher, text).map(({ subject }) => subject);
  expect(subjects('Zamir')).toEqual(['a/it']);
  expect(subjects('Zamir x9')).toEqual(['b/it']);
});

test('a mention names its name as the dossier writes it, and its language', () => {
  const matcher = matcherOf(file({ language: 'ru', names: [name('Кабулов')] }));
  expect(mentionsIn(matcher, 'КАБУЛОВ')).toEqual([
    {
      start: 0,
      end: 7,
      subject: 'dossier/it',
      reason: { name: 'Кабулов', language: 'ru', rule: 'name', words: [] },
    },
  ]);
});

test('a lexicon without names opens and finds nothing', () => {
  for (const matcher of [openWhole(compileLexicon([])), matcherOf(file({}))]) {
    expect(marked(matcher, 'Taliban')).toBe('Taliban');
    expect(matcher.sieve().take('Taliban')).toBe(false);
  }
});

test('a lexicon stays the same by way of JSON and small', () => {
  const forms = Array.from({ length: 1500 }, (_, index) => `Zamir Kabulov ${index}`);
  const names = forms.map((form, index) => name(form, { subject: `s${index % 300}` }));
  const lexicon = compileLexicon([{ id: 'dossier', names: [file({ names })] }]);
  const stored = JSON.stringify(lexicon);
  expect(JSON.parse(stored)).toEqual(lexicon);
  expect(stored.length).toBeLessThan(150_000);
});

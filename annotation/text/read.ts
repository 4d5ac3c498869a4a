import { isInAddress } from './address.ts';
import { keepsCapitals } from './capitals.ts';
import type { Contents } from './contents.ts';
import type { Found } from './find.ts';
import { findForms } from './find.ts';
import type { CompiledName, CompiledPhrase } from './lexicon.ts';
import { isName, isWord, OTHERS, targetOf } from './lexicon.ts';
import type { OpenMention, Reading } from './matcher.ts';
import type { Mention } from './mention.ts';
import type { FoundWord } from './near.ts';
import { Surroundings } from './near.ts';
import { shadowOf } from './others.ts';
import { findPhrase } from './phrases.ts';
import type { Place } from './rules.ts';
import { judge } from './rules.ts';

/** What a text holds of a lexicon: names, and words of rules, none inside the name of somebody else. */
function look(contents: Contents, text: string): { named: Named[]; words: FoundWord[] } {
  const { cased, forms, uses } = contents;
  const found = findForms(forms, text).filter(
    ({ form, at, end }) =>
      !cased.has(form) || keepsCapitals(text.slice(at, end), contents.written(form)),
  );
  const inOther = shadowOf(found.filter(({ form }) => uses[form]?.includes(OTHERS)));
  const named: Named[] = [];
  const words: FoundWord[] = [];
  for (const place of found) {
    if (inOther(place)) continue;
    for (const use of uses[place.form] ?? []) {
      if (isName(use)) named.push({ ...place, name: targetOf(use) });
      else if (isWord(use)) words.push({ ...place, word: targetOf(use) });
    }
  }
  return { named, words };
}

interface Named extends Found {
  name: number;
}

/** Reads the whole text of one block. */
export function readText(contents: Contents, text: string): Reading {
  const { named, words } = look(contents, text);
  const around = new Surroundings(text, words, contents);
  const settled: Mention[] = [];
  const open: OpenMention[] = [];
  const propose = (
    place: Place,
    [subject, language, rules]: CompiledName | CompiledPhrase,
    reason: Pick<Mention['reason'], 'name' | 'rule' | 'words'>,
    negated: boolean,
  ) => {
    if (isInAddress(text, place.begin, place.end)) return;
    const verdict = judge(around, place, contents.rules[rules] ?? [], contents);
    if (!verdict) return;
    const mention: Mention = {
      start: place.begin,
      end: place.end,
      subject: contents.subjects[subject] ?? '',
      ...(negated && { negated }),
      reason: {
        ...reason,
        language: contents.languages[language] ?? '',
        words: [...reason.words, ...verdict.words],
      },
    };
    if (verdict.open.length === 0) settled.push(mention);
    else open.push({ mention, rules: verdict.open });
  };

  for (const place of named) {
    const name = contents.names[place.name];
    const written = contents.written(place.form);
    if (name) propose(place, name, { name: written, rule: 'name', words: [] }, false);
  }
  for (const phrase of contents.phrasesWith(around.sets)) {
    for (const { first, second, negation } of findPhrase(around, phrase)) {
      const name = `${contents.written(first.form)} … ${contents.written(second.form)}`;
      const decided = negation ? [second, negation] : [second];
      const seen = decided.map((word) => around.read(word));
      propose(first, phrase, { name, rule: 'phrase', words: seen }, negation !== undefined);
    }
  }
  const far = words.map(({ word }) => word).filter((word) => contents.far.has(word));
  return { settled, open, words: new Set(far) };
}

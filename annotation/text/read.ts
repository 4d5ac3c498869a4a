import { isInAddress } from './address.ts';
import { keepsCapitals } from './capitals.ts';
import type { Contents, Meaning } from './contents.ts';
import type { Found } from './find.ts';
import { findForms } from './find.ts';
import { isName, isSet, OTHERS, targetOf } from './lexicon.ts';
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
  const found = findForms(contents.forms, text).filter(
    ({ form, at, end }) =>
      !contents.isCased(form) || keepsCapitals(text.slice(at, end), contents.written(form)),
  );
  const used = found.map((place) => ({ ...place, uses: contents.uses(place.form) }));
  const inOther = shadowOf(used.filter(({ uses }) => uses.includes(OTHERS)));
  const named: Named[] = [];
  const words: FoundWord[] = [];
  for (const { uses, ...place } of used) {
    if (inOther(place)) continue;
    for (const use of uses) if (isName(use)) named.push({ ...place, name: targetOf(use) });
    const sets = uses.filter(isSet).map(targetOf);
    if (sets.length > 0) words.push({ ...place, sets });
  }
  return { named, words };
}

interface Named extends Found {
  name: number;
}

/** Reads the whole text of one block. */
export function readText(contents: Contents, text: string): Reading {
  const { named, words } = look(contents, text);
  const around = new Surroundings(text, words);
  const settled: Mention[] = [];
  const open: OpenMention[] = [];
  const propose = (
    place: Place,
    { subject, language, rules }: Meaning,
    reason: Pick<Mention['reason'], 'name' | 'rule' | 'words'>,
    negated: boolean,
  ) => {
    if (isInAddress(text, place.begin, place.end)) return;
    const verdict = judge(around, place, contents.rules(rules), contents);
    if (!verdict) return;
    const mention: Mention = {
      start: place.begin,
      end: place.end,
      subject,
      ...(negated && { negated }),
      reason: {
        ...reason,
        language,
        words: [...reason.words, ...verdict.words],
      },
    };
    if (verdict.open.length === 0) settled.push(mention);
    else open.push({ mention, rules: verdict.open });
  };

  for (const place of named) {
    const name = contents.written(place.form);
    propose(place, contents.name(place.name), { name, rule: 'name', words: [] }, false);
  }
  for (const phrase of [...around.sets].flatMap((set) => contents.phrasesWith(set))) {
    for (const { first, second, negation } of findPhrase(around, phrase)) {
      const name = `${contents.written(first.form)} … ${contents.written(second.form)}`;
      const decided = negation ? [second, negation] : [second];
      const seen = decided.map((word) => around.read(word));
      propose(first, phrase, { name, rule: 'phrase', words: seen }, negation !== undefined);
    }
  }
  const far = words.filter(({ sets }) => sets.some((set) => contents.isFar(set)));
  return { settled, open, words: new Set(far.map(({ form }) => form)) };
}

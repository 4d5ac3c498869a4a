import type { KnownPhrase } from './contents.ts';
import { wordsBetween } from './layout.ts';
import type { FoundWord, Span, Surroundings } from './near.ts';

/** The two parts of a phrase, and the word that turns it round, if one does. */
export interface FoundPhrase {
  first: FoundWord;
  second: FoundWord;
  negation?: FoundWord;
}

/** How many words a negation may stand before or after a phrase: where the verb comes last, so does what denies it. */
const NEAR = 6;
/** Between a negation and its phrase these begin something else: 'no country, except Russia, has recognised'. */
const CLAUSE = new RegExp(
  '[,;:()،؛，；：、（）—–]|\\s(?:-|but|whether|ob|while|although|aber|während|mais|tandis|pero|mientras|ma|mentre|mas|' +
    'enquanto|но|а|але|ама|اما|ولی|ولي|لكن|بينما|لیکن|مگر|جبکہ|خو|लेकिन|मगर|जबकि|ama|fakat|ancak|' +
    'amma|lekin|ammo|вале|аммо|бирок)\\s',
);

/** The nearest word of the second group in the sentence, on either side. */
function partner(
  around: Surroundings,
  first: Span,
  second: number,
  apart: number,
): FoundWord | undefined {
  const near = [around.after(second, first), around.before(second, first)]
    .filter((word) => word !== undefined)
    .map((word) => ({ word, apart: around.apart(word, first) }))
    .filter(({ word, apart: words }) => words <= apart && around.inOneSentence(word, first))
    .filter(({ word }) => apart > 0 || !around.parted(word, first));
  return near.sort((a, b) => a.apart - b.apart)[0]?.word;
}

/** The word that turns a phrase round. Sets are numbered from 1; 0 is none. */
function negationOf(
  around: Surroundings,
  phrase: Span,
  negations: number,
  negationsAfter: number,
): FoundWord | undefined {
  const find = <T>(set: number, search: (set: number) => T) =>
    set === 0 ? undefined : search(set - 1);
  const inside = find(negations, (set) => around.within(set, phrase));
  if (inside) return inside;
  const reaches = (word: FoundWord | undefined, from: number, to: number) =>
    word !== undefined &&
    wordsBetween(around.layout, from, to) < NEAR &&
    around.inOneSentence(word, phrase) &&
    !CLAUSE.test(around.text.slice(from, to));
  const before = find(negations, (set) => around.before(set, phrase));
  if (before && reaches(before, before.end, phrase.begin)) return before;
  const after = find(negationsAfter, (set) => around.after(set, phrase));
  return after && reaches(after, phrase.end, after.begin) ? after : undefined;
}

/** All places of a phrase in a text, one for each word of its first group that has its second near. */
export function findPhrase(around: Surroundings, phrase: KnownPhrase): FoundPhrase[] {
  const { apart, negations, negationsAfter } = phrase;
  const found: FoundPhrase[] = [];
  for (const first of around.of(phrase.first).words) {
    const second = partner(around, first, phrase.second, apart);
    if (!second) continue;
    const whole = {
      begin: Math.min(first.begin, second.begin),
      end: Math.max(first.end, second.end),
    };
    const negation = negationOf(around, whole, negations, negationsAfter);
    found.push(negation ? { first, second, negation } : { first, second });
  }
  return found;
}

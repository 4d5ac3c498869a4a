import { proclitic } from './boundaries.ts';
import type { Contents } from './contents.ts';
import type { CompiledRule } from './lexicon.ts';
import type { OpenMention } from './matcher.ts';
import type { FoundWord, Span, Surroundings } from './near.ts';

/** What the rules of a name come to in one text. */
export interface Verdict {
  /** The words that met a need, as the page has them. */
  words: string[];
  /** What only the section or page can tell. */
  open: OpenMention['rules'][number][];
}

/** A name or phrase in a text. */
export interface Place extends Span {
  /** Where it begins without what Arabic joins to it. */
  at: number;
}

/** The word that a rule finds near a place, within the reach it asks for and in this text. */
function witness(
  around: Surroundings,
  place: Place,
  within: CompiledRule[1],
  set: number,
): FoundWord | undefined {
  const left = within === 'after' ? undefined : around.before(set, place);
  const right = within === 'before' ? undefined : around.after(set, place);
  const sides = [left, right].filter((side) => side !== undefined);
  if (within === 'beside') return sides.find((side) => around.beside(side, place));
  if (within === 'before' || within === 'after') {
    return sides.find((side) => around.beside(side, place) && !around.parted(side, place));
  }
  const over = around.over(set, place);
  if (over) return over;
  return within === 'sentence' ? sides.find((side) => around.inOneSentence(side, place)) : sides[0];
}

/** Whether the end of what Arabic joins before a name is a word of a set: وال ends in ال. */
function isIn(contents: Contents, joined: string, set: number): boolean {
  return [...joined].some((_, from) => contents.isWordOf(set, joined.slice(from)));
}

/**
 * Judges a name by its rules. What lies inside the name proves nothing about
 * it: a word counts only if it stands, or reaches, outside.
 *
 * @returns `undefined` if a rule forbids the mention
 */
export function judge(
  around: Surroundings,
  place: Place,
  rules: readonly CompiledRule[],
  contents: Contents,
): Verdict | undefined {
  const verdict: Verdict = { words: [], open: [] };
  for (const [need, within, set] of rules) {
    const found = witness(around, place, within, set);
    if (!need) {
      if (found) return undefined;
      if (within === 'before' && place.at > place.begin) {
        const joined = proclitic(around.text, place.begin, place.at);
        if (isIn(contents, joined, set)) return undefined;
      }
      if (within === 'page') verdict.open.push({ within, need: false, set });
    } else if (found) {
      const words = around.read(found);
      if (!verdict.words.includes(words)) verdict.words.push(words);
    } else if (within === 'section' || within === 'page') {
      verdict.open.push({ within, need: true, set });
    } else return undefined;
  }
  return verdict;
}

/** Whether the rules left open hold, given the words of section and page. Words that meet a need are added to `met`. */
export function holds(
  contents: Contents,
  rules: OpenMention['rules'],
  section: ReadonlySet<number>,
  page: ReadonlySet<number>,
  met: number[],
): boolean {
  return rules.every(({ within, need, set }) => {
    const words = within === 'section' ? section : page;
    const found = [...words].find((word) => contents.isInSet(word, set));
    if (need && found !== undefined) met.push(found);
    return need === (found !== undefined);
  });
}

import { LONGEST as PROCLITIC } from './boundaries.ts';
import { character, isPair, Kind, kindAt, kindOf } from './characters.ts';
import { LONGEST, stepWord } from './hashes.ts';
import { Action, actionOf, isOfRun, isOfWord } from './tables.ts';

/* Looking back from a place of a text at which the sieve has stopped. */

const NON_JOINER = 0x200c;

/** Where the word that goes on at `end` begins. */
export function wordFrom(text: string, end: number): number {
  let from = end;
  while (from > 0 && isOfWord(text.charCodeAt(from - 1))) from--;
  return from;
}

/** Where the last word that ends before a place begins, or `EARLIER`. */
export function wordBefore(text: string, at: number): number {
  for (let end = at; end > 0; end--) {
    const unit = text.charCodeAt(end - 1);
    if (isOfWord(unit) && actionOf(unit) !== Action.skip) return wordFrom(text, end);
  }
  return EARLIER;
}

/** What the word that begins at a place is hashed by. */
export function wordHash(text: string, from: number): number {
  let hash = 0;
  let letters = 0;
  for (let at = from; at < text.length && letters < LONGEST; at++) {
    const unit = text.charCodeAt(at);
    if (!isOfWord(unit)) break;
    const action = actionOf(unit);
    if (action === Action.skip) continue;
    const { folded } = character(unit);
    for (let index = 0; index < folded.length && letters < LONGEST; index++, letters++) {
      hash = stepWord(hash, actionOf(folded.charCodeAt(index)));
    }
  }
  return hash;
}

/** The kind of the character that a place of a text belongs to. */
function kindUpTo(text: string, at: number): Kind {
  return kindAt(text, at > 0 && isPair(text, at - 1) ? at - 1 : at);
}

/** Whether no more letters stand joined before a place than Arabic joins to a name. */
export function mayStart(text: string, from: number): boolean {
  if (kindOf(text.charCodeAt(from)) !== Kind.arabic) return true;
  let letters = 0;
  for (let at = from - 1; at >= 0; at--) {
    const kind = kindOf(text.charCodeAt(at));
    if (text.charCodeAt(at) === NON_JOINER) return true;
    if (kind === Kind.nothing || kind === Kind.accent) continue;
    if (kind !== Kind.arabic) return true;
    if (++letters > PROCLITIC) return false;
  }
  return true;
}

export const EARLIER = -1;
export const UNCLEAR = -2;

/** So many letters of runs back from a place: `EARLIER` if that is in an earlier text, `UNCLEAR` if past what is no single letter. */
export function runFrom(text: string, at: number, letters: number): number {
  let from = at;
  for (let left = letters; left > 0; left--) {
    do from--;
    while (from >= 0 && !isOfRun(text.charCodeAt(from)));
    if (from < 0) return EARLIER;
    if (isLetterOfRun(text.charCodeAt(from))) continue;
    if (kindUpTo(text, from) >= Kind.letter) return UNCLEAR;
    left++;
  }
  return from;
}

/** Whether a unit of a run is a single letter. */
function isLetterOfRun(unit: number): boolean {
  const action = actionOf(unit);
  return (action & Action.rare) === 0 || (action === Action.pass && kindOf(unit) > Kind.nothing);
}

/** Where the word up to `at` begins, if a key may end there: a short word must be whole, if it is not Korean and has a particle. Otherwise -1. */
export function keyFrom(text: string, at: number): number {
  const next = at + 1 < text.length ? actionOf(text.charCodeAt(at + 1)) : Action.break;
  const mustBeLong = next < 0 && kindOf(text.charCodeAt(at)) === Kind.letter;
  let from = at;
  let letters = 1;
  let isCounted = true;
  for (; from > 0 && isOfWord(text.charCodeAt(from - 1)); from--) {
    const action = actionOf(text.charCodeAt(from - 1));
    if (action !== Action.skip && ++letters > LONGEST) return -1;
    // Several letters in one.
    if (action === Action.ask) isCounted = false;
  }
  return mustBeLong && isCounted && letters < LONGEST ? -1 : from;
}

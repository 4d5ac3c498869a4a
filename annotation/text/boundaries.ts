import { character, isPair, Kind, kindAt, kindOf, letterOf } from './characters.ts';

/** What Arabic writes in front of a word and joined to it: and, so, in, to, like, will, the. */
const PROCLITICS = ['', 'و', 'ف'].flatMap((and) =>
  ['', 'ب', 'ل', 'ك', 'س', 'ال', 'بال', 'كال', 'لل'].map((rest) =>
    [...(and + rest)].map((letter) => character(letter.charCodeAt(0)).folded).join(''),
  ),
);
/** Letters of the longest of them. */
export const LONGEST = Math.max(...PROCLITICS.map(({ length }) => length));

/** No proclitic begins with the letters read. */
const NONE = -1;
/** By what was read so far, a state, and the next letter: the state then. */
const steps = new Map<number, number>();
/** The states in which what was read is a proclitic. */
const proclitics = new Set<number>();
const stepOf = (state: number, unit: number): number => (state << 16) | unit;

for (const letters of PROCLITICS) {
  let state = 0;
  for (let at = 0; at < letters.length; at++) {
    const step = stepOf(state, letters.charCodeAt(at));
    const next = steps.get(step) ?? steps.size + 1;
    steps.set(step, next);
    state = next;
  }
  proclitics.add(state);
}

function afterLetters(state: number, letters: string): number {
  let next = state;
  for (let at = 0; at < letters.length && next !== NONE; at++) {
    next = steps.get(stepOf(next, letters.charCodeAt(at))) ?? NONE;
  }
  return next;
}

const NON_JOINER = 0x200c;

/**
 * Where words begin, told from left to right. Feed it every character in order;
 * before each, ask whether a name may begin there.
 */
export class Starts {
  #last: Kind = Kind.other;
  /** What the Arabic letters of this word come to so far. */
  #joined = 0;
  /** Where the word that goes on here began. */
  #begin = 0;

  /**
   * Takes the character at `at`, of this kind. If a name may begin with it, gives the place
   * from which a mention would be marked: that of the whole written word, so
   * that the article and what else Arabic joins to a name is marked with it and
   * no joined letters are cut. Otherwise -1.
   */
  take(text: string, at: number, kind: Kind): number {
    // Most characters of most texts: a word goes on.
    if (kind === Kind.letter && this.#last === Kind.letter) return -1;
    if (kind === Kind.nothing || kind === Kind.accent) {
      if (this.#last === Kind.arabic && text.charCodeAt(at) === NON_JOINER) this.#last = Kind.other;
      return -1;
    }
    const last = this.#last;
    this.#last = kind;
    if (kind < Kind.letter) return -1;
    const fresh = last < Kind.letter || last === Kind.free;
    if (fresh) {
      this.#begin = at;
      this.#joined = 0;
    }
    if (kind === Kind.free) return at;
    if (kind !== Kind.arabic) {
      // A letter of another script inside a word: no proclitic stands before it.
      this.#joined = NONE;
      return fresh ? at : -1;
    }
    const joined = this.#joined;
    if (joined === NONE) return -1;
    const unit = letterOf(text.charCodeAt(at));
    this.#joined =
      unit === 0
        ? afterLetters(joined, character(text.codePointAt(at) ?? 0).folded)
        : (steps.get(stepOf(joined, unit)) ?? NONE);
    return proclitics.has(joined) ? this.#begin : -1;
  }
}

/** The Arabic proclitics between the begin of a mention and of the name in it, folded. */
export function proclitic(text: string, begin: number, at: number): string {
  let joined = '';
  for (const char of text.slice(begin, at)) joined += character(char.codePointAt(0) ?? 0).folded;
  return joined;
}

/**
 * Whether a name may end at `end`: whether what follows is not the same word
 * going on. A non-joiner ends an Arabic word, so Persian suffixes written with
 * one do not stop a match. Korean particles follow without a space; scripts without
 * spaces have no ends to look for.
 */
export function mayEnd(text: string, end: number, last: Kind): boolean {
  if (last === Kind.free || last === Kind.hangul) return true;
  let at = end;
  for (; at < text.length; at += isPair(text, at) ? 2 : 1) {
    const kind = kindAt(text, at);
    if (kind !== Kind.nothing && kind !== Kind.accent)
      return kind < Kind.letter || kind === Kind.free;
    if (last === Kind.arabic && text.charCodeAt(at) === NON_JOINER) return true;
  }
  return true;
}

/** The kind of the character that ends at `end`. */
export function kindBefore(text: string, end: number): Kind {
  return kindAt(text, end - (end > 1 && isPair(text, end - 2) ? 2 : 1));
}

/** The end of a mention together with the accents that belong to its last letter. */
export function withAccents(text: string, end: number): number {
  let at = end;
  while (at < text.length && kindOf(text.charCodeAt(at)) === Kind.accent) at++;
  return at;
}

import { character, Kind, kindAt } from './characters.ts';
import {
  ARABIC_LETTERS,
  ARABIC_LONG,
  ARABIC_STEP,
  beforeShort,
  FREE_LETTERS,
  FREE_LONG,
  FREE_STEP,
  KEY_BIT,
  LONGEST,
  longStep,
  pairOf,
  runValue,
  shortOf,
  stepRun,
  stepWord,
  wordValue,
} from './hashes.ts';

/** So far into a form its token may stand: places are kept as the bits of a number. */
const MOST_BEFORE = 30;
/** Nobody has to look back over more words than this for the begin of a name. */
export const MOST_WORDS = 3;
/** The words of a folded form, or all its letters as one. Of a form of several kinds only what it opens with. */
function wordsOf(form: string): { kind: Kind; words: string[] } {
  const words: string[] = [];
  let kind: Kind = Kind.unseen;
  let word = '';
  for (const char of form) {
    const found = character(char.codePointAt(0) ?? 0).kind;
    const one = found === Kind.hangul ? Kind.letter : found;
    if (one < Kind.letter) {
      if (kind === Kind.letter && word !== '') words.push(word);
      if (kind === Kind.letter) word = '';
      continue;
    }
    if (kind === Kind.unseen) kind = one;
    if (one !== kind) return { kind, words: [words[0] ?? word] };
    word += char;
  }
  if (word !== '') words.push(word);
  return { kind, words };
}

function hashOfWord(word: string, seed: number): number {
  let hash = 0;
  for (let at = 0; at < word.length && at < LONGEST; at++) {
    hash = stepWord(hash, wordValue(word.charCodeAt(at), seed));
  }
  return hash;
}

/** The hash of so many letters of a run, or of those that there are. */
function hashOfRun(letters: string, from: number, many: number, step: number, seed: number) {
  const end = Math.min(from + many, letters.length);
  let hash = 0;
  for (let at = from; at < end; at++) {
    hash = stepRun(hash, step, runValue(letters.charCodeAt(at), seed));
  }
  return hash;
}

/** By what a form is noticed. */
export interface Key {
  /**
   * A word or a few letters of a run, a word together with the one before it,
   * more letters of a run, three of an Arabic one that has no more, or one code
   * unit that no hash can tell.
   */
  readonly by: 'hash' | 'pair' | 'long' | 'short' | 'unit';
  readonly code: number;
  /** The hash of the word or run itself. */
  readonly anchor: number;
  /** How far into the form it stands. */
  readonly before: number;
}

/**
 * A word is enough to notice a form by, together with the one before it, so
 * that a page which holds the one and not the other reads nothing more. No need
 * for that where a word of it is a form of its own and so looked for anyway ('of
 * the Taliban').
 */
function keyOfWords(words: readonly string[], seed: number, alone: ReadonlySet<number>): Key {
  const hashes = words.slice(0, MOST_WORDS + 1).map((word) => hashOfWord(word, seed));
  const known = hashes.findIndex((hash) => alone.has(hash));
  let before = Math.max(known, 0);
  if (known < 0) {
    const length = (at: number) => words[at]?.length ?? 0;
    for (let at = 1; at < hashes.length; at++) {
      if (before === 0 || length(at) > length(before)) before = at;
    }
  }
  const anchor = hashes[before] ?? 0;
  if (known >= 0 || before === 0) return { by: 'hash', code: anchor, anchor, before };
  return { by: 'pair', code: pairOf(hashes[before - 1] ?? 0, anchor), anchor, before };
}

/**
 * The same of a form written without spaces, or as if: the more letters tell
 * the better, and best those in the middle, which reach from one word into the next.
 */
function keyOfRun(letters: string, kind: Kind, seed: number, alone: ReadonlySet<number>): Key {
  const [few, many, step] =
    kind === Kind.free
      ? [FREE_LETTERS, FREE_LONG, FREE_STEP]
      : [ARABIC_LETTERS, ARABIC_LONG, ARABIC_STEP];
  const left = letters.length - few;
  for (let before = 0; before <= Math.min(left, MOST_BEFORE); before++) {
    const anchor = hashOfRun(letters, before, few, step, seed);
    if (alone.has(anchor)) return { by: 'hash', code: anchor, anchor, before };
  }
  const middle = (wanted: number) => Math.min((letters.length - wanted) >> 1, MOST_BEFORE);
  if (letters.length >= many) {
    const before = middle(many);
    const anchor = hashOfRun(letters, before, many, longStep(step), seed);
    return { by: 'long', code: anchor, anchor, before };
  }
  const before = Math.max(middle(few), 0);
  const anchor = hashOfRun(letters, before, few, step, seed);
  if (left >= 0) return { by: 'hash', code: anchor, anchor, before };
  return left < -1 || kind === Kind.free
    ? { by: 'unit', code: letters.charCodeAt(0), anchor, before }
    : { by: 'short', code: shortOf(anchor), anchor, before };
}

/** Letters that are pairs of code units are in no hash: the first half of one tells. */
function keyOfHalves(form: string): Key | undefined {
  for (const char of form) {
    if (char.length === 1 || kindAt(char, 0) < Kind.letter) continue;
    const code = char.charCodeAt(0);
    return { by: 'unit', code, anchor: code, before: 0 };
  }
  return undefined;
}

/** Chooses a key for each form, the shortest first, since they may tell of others. */
function choose(forms: readonly string[], seed: number): Map<string, Key> {
  const chosen = new Map<string, Key>();
  const alone = new Set<number>();
  const parted = forms.map((form) => {
    const { kind, words } = wordsOf(form);
    return { form, kind, words, size: words.length * 100 + (words[0]?.length ?? 0) };
  });
  for (const { form, kind, words } of parted.sort((a, b) => a.size - b.size)) {
    const [letters] = words;
    if (letters === undefined) continue;
    const isOfWords = kind === Kind.letter;
    const key =
      keyOfHalves(form) ??
      (isOfWords ? keyOfWords(words, seed, alone) : keyOfRun(letters, kind, seed, alone));
    chosen.set(form, key);
    const least = kind === Kind.free ? FREE_LETTERS : ARABIC_LETTERS;
    const isAll = words.length === 1 && (isOfWords || letters.length === least);
    if (isAll && key.by === 'hash') alone.add(key.anchor);
  }
  return chosen;
}

/** What the sieve would look twice at. */
export function hashesOf(keys: Iterable<Key>): number[] {
  return [...keys].flatMap(({ by, code, anchor }) => {
    if (by === 'unit') return [];
    return by === 'short' ? beforeShort(code) : [anchor];
  });
}

/** Chooses a key for each of several folded forms, and the seed that the hashes are made with. */
export function keysOf(forms: readonly string[]): { seed: number; keys: Map<string, Key> } {
  for (let seed = 1; ; seed++) {
    const keys = choose(forms, seed);
    // No key may share the bit of the empty hash, which every space would hit.
    if (!hashesOf(keys.values()).some((hash) => hash >>> KEY_BIT === 0)) return { seed, keys };
  }
}

/** The part of a lexicon that has what a key is for. */
export const partOf = (code: number, parts: number): number => (code >>> 0) % parts;

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

/** A word or run of a form. */
interface Token {
  readonly hash: number;
  /** How many letters of a run are missing. */
  readonly missing: number;
  /** Words before it in the form, or letters where runs are counted. */
  readonly before: number;
  /** How seldom other texts may be expected to have it; of the same kind only. */
  readonly worth: number;
}

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

const wordTokens = (words: readonly string[], seed: number): Token[] =>
  words.slice(0, MOST_WORDS + 1).map((word, before) => ({
    hash: hashOfWord(word, seed),
    missing: 0,
    before,
    worth: word.length,
  }));

/** The runs of so many letters in a form. Those in its middle are worth most: they reach over from one word into the next. */
function runTokens(letters: string, wanted: number, step: number, seed: number): Token[] {
  const count = Math.min(Math.max(letters.length - wanted + 1, 1), MOST_BEFORE + 1);
  return Array.from({ length: count }, (_, before) => {
    const end = Math.min(before + wanted, letters.length);
    let hash = 0;
    for (let at = before; at < end; at++) {
      hash = stepRun(hash, step, runValue(letters.charCodeAt(at), seed));
    }
    const missing = wanted - (end - before);
    return { hash, missing, before, worth: -Math.abs(before + end - letters.length) };
  });
}

function hashOfWord(word: string, seed: number): number {
  let hash = 0;
  for (let at = 0; at < word.length && at < LONGEST; at++) {
    hash = stepWord(hash, wordValue(word.charCodeAt(at), seed));
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

const best = (tokens: readonly Token[]): Token | undefined =>
  tokens.toSorted((a, b) => b.worth - a.worth)[0];

/**
 * A word is enough to notice a form by, together with the one before it, so
 * that a page which holds the one and not the other reads nothing more. No need
 * for that where a word of it is a form of its own and so looked for anyway ('of
 * the Taliban').
 */
function keyOfWords(
  words: readonly string[],
  seed: number,
  alone: ReadonlySet<number>,
): Key | undefined {
  const tokens = wordTokens(words, seed);
  const told =
    tokens.find(({ hash }) => alone.has(hash)) ??
    best(tokens.filter(({ before }) => before > 0)) ??
    tokens[0];
  if (!told) return undefined;
  const { hash: anchor, before } = told;
  if (before === 0 || alone.has(anchor)) return { by: 'hash', code: anchor, anchor, before };
  const lead = hashOfWord(words[before - 1] ?? '', seed);
  return { by: 'pair', code: pairOf(lead, anchor), anchor, before };
}

/** The same of a form written without spaces, or as if: the more letters tell the better. */
function keyOfRun(
  letters: string,
  kind: Kind,
  seed: number,
  alone: ReadonlySet<number>,
): Key | undefined {
  const [few, many, step] =
    kind === Kind.free
      ? [FREE_LETTERS, FREE_LONG, FREE_STEP]
      : [ARABIC_LETTERS, ARABIC_LONG, ARABIC_STEP];
  const tokens = runTokens(letters, few, step, seed);
  const known = tokens.find(({ hash }) => alone.has(hash));
  const isLong = !known && letters.length >= many;
  const told = known ?? best(isLong ? runTokens(letters, many, longStep(step), seed) : tokens);
  if (!told) return undefined;
  const { hash: anchor, missing, before } = told;
  if (isLong) return { by: 'long', code: anchor, anchor, before };
  if (missing === 0) return { by: 'hash', code: anchor, anchor, before };
  return missing > 1 || kind === Kind.free
    ? { by: 'unit', code: letters.charCodeAt(0), anchor, before: 0 }
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
    const [letters = ''] = words;
    const isOfWords = kind === Kind.letter;
    const key =
      keyOfHalves(form) ??
      (isOfWords ? keyOfWords(words, seed, alone) : keyOfRun(letters, kind, seed, alone));
    if (!key) continue;
    chosen.set(form, key);
    const least = isOfWords ? 0 : kind === Kind.free ? FREE_LETTERS : ARABIC_LETTERS;
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

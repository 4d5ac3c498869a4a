import { character, Kind } from './characters.ts';
import type { Keys } from './lexicon.ts';

/** So many letters of a name's first word are hashed. */
export const LONGEST = 8;
/** So many letters of an Arabic name are hashed, whatever stands between them. */
export const ARABIC_LETTERS = 4;
/** So many letters of a name in a script without spaces. */
export const FREE_LETTERS = 2;

/** How far the hash of a run moves for each letter: its 32 bits keep no trace of those before the last four or two. */
export const ARABIC_STEP = 8;
export const FREE_STEP = 16;

function mix(unit: number, seed: number): number {
  let hash = Math.imul(unit ^ seed, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** What a letter of a word is hashed by: always negative. */
export const wordValue = (unit: number, seed: number): number => mix(unit, seed) | 0x80000000;
export const stepWord = (hash: number, value: number): number =>
  ((hash << 5) | (hash >>> 27)) ^ value;

/** What a letter of a run is hashed by: 25 bits. */
export const runValue = (unit: number, seed: number): number => mix(unit, seed) >>> 7;
export const stepRun = (run: number, step: number, value: number): number => (run << step) ^ value;

/** What a form may be told by. */
interface Token {
  units: number[];
  /** Words before it in the form, or letters where runs are counted. */
  before: number;
}

/** So far into a form its token may stand: places are kept as the bits of a number. */
const MOST_BEFORE = 30;
/** Nobody has to look back over more words than this for the begin of a name. */
export const MOST_WORDS = 3;
/** The letters of Arabic script in use, the most frequent first. */
const FREQUENT = 'ایرندهموتبلسکشزفعخپگجقحصطغثضذظچئءژ';

/** The words of a folded form, or all its letters as one. Of a form of several kinds only what it opens with. */
function wordsOf(form: string): { kind: Kind; words: number[][] } {
  const words: number[][] = [];
  let kind: Kind = Kind.unseen;
  let isOver = true;
  for (const char of form) {
    const found = character(char.codePointAt(0) ?? 0).kind;
    const one = found === Kind.hangul ? Kind.letter : found;
    if (kind === Kind.unseen) kind = one;
    if (one < Kind.letter) isOver = kind === Kind.letter;
    else if (one !== kind) return { kind, words: words.slice(0, 1) };
    else {
      if (isOver) words.push([]);
      isOver = false;
      for (let index = 0; index < char.length; index++) words.at(-1)?.push(char.charCodeAt(index));
    }
  }
  return { kind, words };
}

/** All that a form may be told by, the best first: long words, runs of seldom letters. */
function tokensOf(kind: Kind, words: number[][]): Token[] {
  if (kind === Kind.letter) {
    return words
      .slice(0, MOST_WORDS + 1)
      .map((units, before) => ({ units, before }))
      .sort((a, b) => b.units.length - a.units.length);
  }
  const letters = words[0] ?? [];
  const wanted = kind === Kind.arabic ? ARABIC_LETTERS : FREE_LETTERS;
  const count = Math.min(Math.max(letters.length - wanted + 1, 1), MOST_BEFORE + 1);
  const tokens = Array.from({ length: count }, (_, before) => ({
    units: letters.slice(before, before + wanted),
    before,
  }));
  const rarity = ({ units }: Token) =>
    units.reduce((sum, unit) => {
      const rank = FREQUENT.indexOf(String.fromCharCode(unit));
      return sum + (rank < 0 ? FREQUENT.length : rank);
    }, 0);
  return kind === Kind.arabic ? tokens.sort((a, b) => rarity(b) - rarity(a)) : tokens;
}

function hashOf(kind: Kind, units: readonly number[], seed: number): number {
  if (kind === Kind.letter) {
    const values = units.slice(0, LONGEST).map((unit) => wordValue(unit, seed));
    return values.reduce(stepWord, 0);
  }
  const step = kind === Kind.arabic ? ARABIC_STEP : FREE_STEP;
  return units.reduce((run, unit) => stepRun(run, step, runValue(unit, seed)), 0);
}

/** The sieve's filter has a bit for each key: its bits from this one up tell which. */
export const KEY_BIT = 12;

interface Chosen {
  /** Hashes, and as the bits of a number how far into a form the hashed word stands. */
  places: Map<number, number>;
  /** The same of three Arabic letters. */
  short: Map<number, number>;
  /** Code units that begin a form which no hash can tell. */
  passes: Set<number>;
}

/**
 * One token is enough to notice a form by: one that tells another form already,
 * or else the best. So 'of the Taliban' is not looked for at every 'of'.
 */
function choose(forms: readonly string[], seed: number): Chosen {
  const chosen: Chosen = { places: new Map(), short: new Map(), passes: new Set() };
  const parted = forms.map((form) => ({ form, ...wordsOf(form) }));
  const size = ({ words }: { words: number[][] }) => words.length * 100 + (words[0]?.length ?? 0);
  for (const { form, kind, words } of parted.sort((a, b) => size(a) - size(b))) {
    const tokens = tokensOf(kind, words).map(({ units, before }) => ({
      before,
      letters: units.length,
      hash: hashOf(kind, units, seed),
    }));
    const [best] = tokens;
    if (!best) continue;
    const { before, letters, hash } = tokens.find((token) => chosen.places.has(token.hash)) ?? best;
    const wanted = kind === Kind.letter ? 1 : kind === Kind.arabic ? ARABIC_LETTERS : FREE_LETTERS;
    const missing = wanted - letters;
    if (missing > 1 || (missing === 1 && kind === Kind.free)) {
      chosen.passes.add(form.charCodeAt(0));
      continue;
    }
    const into = missing === 1 ? chosen.short : chosen.places;
    into.set(hash, (into.get(hash) ?? 0) | (1 << before));
  }
  return chosen;
}

/** Chooses keys for folded forms, as the lexicon stores them. */
export function keysOf(forms: readonly string[]): Keys {
  for (let seed = 1; ; seed++) {
    const chosen = choose(forms, seed);
    const keys: Keys = {
      seed,
      first: [...chosen.places].filter(([, places]) => places === 1).map(([hash]) => hash),
      later: [...chosen.places].filter(([, places]) => places !== 1).flat(),
      short: [...chosen.short].flat(),
      passes: [...chosen.passes],
    };
    // No key may share the bit of the empty hash, which every space would hit.
    const hashes = [...chosen.places.keys(), ...[...chosen.short.keys()].flatMap(beforeShort)];
    if (!hashes.some((hash) => hash >>> KEY_BIT === 0)) return keys;
  }
}

/** What three Arabic letters may hash to: the one before them, whatever it was, has left its trace in the upper bits. */
export function beforeShort(hash: number): number[] {
  return Array.from({ length: 256 }, (_, before) => hash ^ (before << 24));
}

/** What is the same in all of these. */
export const shortOf = (hash: number): number => hash & 0xffffff;

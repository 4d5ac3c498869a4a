import { character, Kind } from './characters.ts';
import {
  ARABIC_LETTERS,
  ARABIC_STEP,
  beforeShort,
  FREE_LETTERS,
  FREE_STEP,
  KEY_BIT,
  LONGEST,
  runValue,
  shortOf,
  stepRun,
  stepWord,
  wordValue,
} from './hashes.ts';
import { printOf } from './prints.ts';

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

/** By what a form is noticed. */
export interface Key {
  /** A hash, three Arabic letters of one, or one code unit that no hash can tell. */
  readonly by: 'hash' | 'short' | 'unit';
  readonly code: number;
  /** How far into the form the hashed word or run stands. */
  readonly before: number;
}

/** So many forms may share a key before others are looked for: whoever meets it reads them all. */
const CROWD = 16;
/** Shorter words are too common to be looked at twice wherever they stand. */
const TELLING = 5;

/**
 * One token is enough to notice a form by: one that is a form of its own and so
 * is looked for anyway ('of the Taliban'), or else the best. Where many share
 * that, as they do a common surname, another tells.
 */
function choose(forms: readonly string[], seed: number): Map<string, Key> {
  const chosen = new Map<string, Key>();
  const alone = new Set<number>();
  const crowds = new Map<number, number>();
  const crowdOf = ({ code }: { code: number }) => crowds.get(code) ?? 0;
  const parted = forms.map((form) => ({ form, ...wordsOf(form) }));
  const size = ({ words }: { words: number[][] }) => words.length * 100 + (words[0]?.length ?? 0);
  for (const { form, kind, words } of parted.sort((a, b) => size(a) - size(b))) {
    const tokens = tokensOf(kind, words).map(({ units, before }) => ({
      before,
      letters: units.length,
      code: hashOf(kind, units, seed),
    }));
    const [best] = tokens;
    if (!best) continue;
    const wanted = kind === Kind.letter ? 1 : kind === Kind.arabic ? ARABIC_LETTERS : FREE_LETTERS;
    const others = tokens.filter(({ letters }) => kind !== Kind.letter || letters >= TELLING);
    const { before, letters, code } =
      tokens.find((token) => alone.has(token.code)) ??
      (crowdOf(best) < CROWD
        ? best
        : others.reduce((a, b) => (crowdOf(b) < crowdOf(a) ? b : a), best));
    const missing = wanted - letters;
    if (missing > 1 || (missing === 1 && kind === Kind.free)) {
      chosen.set(form, { by: 'unit', code: form.charCodeAt(0), before: 0 });
    } else if (missing === 1) chosen.set(form, { by: 'short', code: shortOf(code), before });
    else {
      crowds.set(code, crowdOf({ code }) + 1);
      if (tokens.length === 1) alone.add(code);
      chosen.set(form, { by: 'hash', code, before });
    }
  }
  return chosen;
}

/** What the sieve would look twice at. */
export function hashesOf(keys: Iterable<Key>): number[] {
  return [...keys].flatMap(({ by, code }) => {
    if (by === 'unit') return [];
    return by === 'hash' ? [code] : beforeShort(code);
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
export function partOf(by: Key['by'], code: number, parts: number): number {
  return (by === 'hash' ? printOf(code) : code) % parts;
}

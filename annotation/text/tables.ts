import { character, kindOf, Kind, unitOf } from './characters.ts';
import {
  ARABIC_STEP,
  beforeShort,
  FREE_STEP,
  KEY_BIT,
  longStep,
  runValue,
  stepRun,
  stepWord,
  wordValue,
} from './hashes.ts';
import { ANCHOR_BITS, type Keys, SINGLE_BITS } from './lexicon.ts';
import { type Prints, unpackPrints } from './prints.ts';

/*
 * One table tells of each code unit what to do with it. Letters of words are
 * negative: the sign clears the hash at whatever is none, without a branch.
 * Letters of runs, which is Arabic and scripts without spaces, are positive:
 * what they are hashed by, above how far the hash moves for them.
 */
const BREAK = 0;
const STEP_BITS = 6;
const STEP = 31;
/** What is none of these has this bit. */
const RARE = 32;
const SKIP = RARE;
/** Not looked at yet, half of a pair, or several letters in one. */
const ASK = RARE + 1;
/** Some name cannot be told by its first letters: this one alone is looked at twice. */
const PASS = RARE + 2;
/** The same for other modules. What a module exports it looks up itself, too slowly for the loop below; so with what it imports. */
export const Action = { break: BREAK, step: STEP, rare: RARE, skip: SKIP, ask: ASK, pass: PASS };
const BIT = KEY_BIT;
const WORD = BIT + 5;
const ZERO_WIDTH_SPACE = 0x200b;

/*
 * The tables are the module's own, not an object's: an engine that knows where
 * they are runs through a text in three quarters of the time. They belong to
 * one lexicon at a time; a page has no more.
 */
const actions = new Int32Array(0x10000);
const filter = new Int32Array(1 << (32 - WORD));
const longFilter = new Int32Array(1 << (32 - WORD));
let owner: Keys | undefined;

/** Fills the tables for a lexicon, unless they are. */
export function useKeys({
  keys,
  singles,
  longs,
}: {
  keys: Keys;
  singles: Prints;
  longs: Prints;
}): void {
  if (owner === keys) return;
  owner = keys;
  actions.fill(ASK);
  filter.fill(0);
  longFilter.fill(0);
  for (const print of singles.sorted) note(filter, print << (32 - SINGLE_BITS));
  for (const print of longs.sorted) note(longFilter, print << (32 - SINGLE_BITS));
  for (const print of unpackPrints(keys.anchors, ANCHOR_BITS)) {
    note(filter, print << (32 - ANCHOR_BITS));
  }
  for (const key of keys.short) for (const hash of beforeShort(key)) note(filter, hash);
}

function note(table: Int32Array, key: number): void {
  table[key >>> WORD] = (table[key >>> WORD] as number) | (1 << (key >>> BIT));
}

function learn(unit: number): number {
  if (!owner || (unit & 0xfc00) === 0xd800) return ASK;
  const kind = kindOf(unit);
  const folded = unitOf(unit);
  // It may stand for a space or for nothing, and hardly ever stands in a text.
  if (unit === ZERO_WIDTH_SPACE) return PASS;
  if (kind === Kind.nothing || kind === Kind.accent) return SKIP;
  if (kind < Kind.letter) return BREAK;
  if (folded === 0) return ASK;
  if (owner.passes.includes(folded)) return PASS;
  const { seed } = owner;
  if (kind === Kind.arabic) return (runValue(folded, seed) << STEP_BITS) | ARABIC_STEP;
  if (kind === Kind.free) return (runValue(folded, seed) << STEP_BITS) | FREE_STEP;
  return wordValue(folded, seed);
}

/** What to do with a code unit. */
export function actionOf(unit: number): number {
  const known = actions[unit] as number;
  return known === ASK ? (actions[unit] = learn(unit)) : known;
}

/** Whether a code unit ends a word. */
export const isBreak = (unit: number): boolean => actionOf(unit) === BREAK;

/** Whether {@link advance} has taken this unit into its hashes before it stopped at it. */
export const isCounted = (unit: number): boolean => {
  const action = actions[unit] as number;
  return action < 0 || (action & RARE) === 0;
};

const mayBeKey = (table: Int32Array, hash: number): boolean =>
  (((table[hash >>> WORD] as number) >>> (hash >>> BIT)) & 1) !== 0;

/** The word and the run of letters that a text is in at some place. */
export interface Hashes {
  word: number;
  /** How many letters the word has; not counted by {@link advance}. */
  letters: number;
  run: number;
  /** A run of more letters. */
  long: number;
}

/** Takes one more code unit in. `true` if a name may be told by what the hashes are then. */
export function extend(hashes: Hashes, unit: number): boolean {
  const action = actionOf(unit);
  if (action === SKIP) return false;
  if (action < 0) {
    hashes.letters++;
    hashes.word = stepWord(hashes.word, action);
    return mayBeKey(filter, hashes.word);
  }
  if (action === ASK && (unit & 0xf800) !== 0xd800) {
    const { folded } = character(unit);
    let found = false;
    for (let index = 0; index < folded.length; index++) {
      found = extend(hashes, folded.charCodeAt(index)) || found;
    }
    return found;
  }
  hashes.word = 0;
  if (action === PASS && unit !== ZERO_WIDTH_SPACE && owner) {
    const step = kindOf(unit) === Kind.free ? FREE_STEP : ARABIC_STEP;
    stepRuns(hashes, step, runValue(unitOf(unit), owner.seed));
    return true;
  }
  if (action === BREAK || (action & RARE) !== 0) return action === PASS;
  stepRuns(hashes, action & STEP, action >>> STEP_BITS);
  return mayBeKey(filter, hashes.run) || mayBeKey(longFilter, hashes.long);
}

function stepRuns(hashes: Hashes, step: number, value: number): void {
  hashes.run = stepRun(hashes.run, step, value);
  hashes.long = stepRun(hashes.long, longStep(step), value);
}

/** Letters of words, what leaves no trace among them, and several such letters in one. */
export function isOfWord(unit: number): boolean {
  const action = actionOf(unit);
  if (action !== ASK) return action < 0 || action === SKIP;
  const { kind } = character(unit);
  return kind === Kind.letter || kind === Kind.hangul;
}

/** Letters of runs, and whatever is not plainly something else. */
export function isOfRun(unit: number): boolean {
  const action = actionOf(unit);
  return action > 0 && action !== SKIP;
}

/**
 * The loop that every character goes through: from `from` to the next place at
 * which to look twice, or the text's length.
 */
export function advance(text: string, from: number, hashes: Hashes): number {
  const { length } = text;
  let { word, run, long } = hashes;
  let at = from;
  let action = BREAK;
  // Two loops, one for words and one for runs: most pages stay in one of them.
  for (;;) {
    for (; at < length; at++) {
      action = actions[text.charCodeAt(at)] as number;
      if (action > 0) break;
      word = (((word << 5) | (word >>> 27)) ^ action) & (action >> 31);
      if ((((filter[word >>> WORD] as number) >>> (word >>> BIT)) & 1) !== 0) break;
    }
    if (at >= length || action <= 0) break;
    for (; at < length; at++) {
      action = actions[text.charCodeAt(at)] as number;
      if (action < 0) break;
      if (action === SKIP) continue;
      if ((action & RARE) !== 0) break;
      word = 0;
      if (action === BREAK) continue;
      run = (run << (action & STEP)) ^ (action >>> STEP_BITS);
      long = (long << ((action & STEP) >> 1)) ^ (action >>> STEP_BITS);
      const few = (filter[run >>> WORD] as number) >>> (run >>> BIT);
      const many = (longFilter[long >>> WORD] as number) >>> (long >>> BIT);
      if (((few | many) & 1) !== 0) break;
    }
    if (at >= length || action > 0) break;
  }
  hashes.word = word;
  hashes.run = run;
  hashes.long = long;
  return at;
}

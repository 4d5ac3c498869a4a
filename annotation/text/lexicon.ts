import type { Reach } from '../../data/schema/names.ts';

/**
 * The names of all enabled dossiers, compiled: plain data for the extension's
 * storage, in parts, so that a page reads the keys and then no more than its
 * text hits. Things refer to each other by their place in lists.
 */
export interface Lexicon {
  readonly keys: Keys;
  readonly rules: Rules;
  readonly parts: readonly Part[];
}

/** By what the sieve notices names, and the words of rules that reach beyond their block. */
export interface Keys {
  /** Changes when pages of an older version could not read it. */
  readonly version: 3;
  /** Tells what belongs together: changes with the names. */
  readonly edition: string;
  /** How many parts there are. */
  readonly parts: number;
  readonly seed: number;
  /** Hashes of words and of a few letters that each tell of a name, {@link SINGLE_BITS} of each. {@link packPrints} */
  readonly singles: string;
  /** Hashes of words that tell of one only together with the word before, {@link ANCHOR_BITS} of each. */
  readonly anchors: string;
  /** And of both together, {@link PAIR_BITS} of each. */
  readonly pairs: string;
  /** Hashes of longer runs, {@link SINGLE_BITS} of each. */
  readonly longs: string;
  /** Hashes of the first three letters of Arabic names that have no more. */
  readonly short: readonly number[];
  /** Code units that begin a name which no hash can tell. */
  readonly passes: readonly number[];
}

/** Nothing else makes sure of these, and each that is mistaken makes a page read a part. */
export const SINGLE_BITS = 27;
/** As many as the sieve's filter tells apart. */
export const ANCHOR_BITS = 20;
/** Looked for only where an anchor stands. */
export const PAIR_BITS = 24;

/** What is read as soon as anything is noticed: rules, and the words that only they ask for. */
export interface Rules {
  readonly languages: readonly string[];
  /** Lists of rules, each shared by all names that have the same: a {@link ruleCode} and a set in turn. {@link packLists} */
  readonly lists: string;
  /** The sets that rules look for beyond their block. */
  readonly far: readonly number[];
  /** Subjects of phrases, `dossier/subject`. */
  readonly subjects: readonly string[];
  /** For each set that is the first group of phrases: the set and its phrases, {@link CompiledPhrase}. {@link packLists} */
  readonly phrases: string;
  readonly words: FormList;
}

/** Forms that are noticed by keys which lie together, with their names. */
export interface Part extends FormList {
  /** `dossier/subject`. */
  readonly subjects: readonly string[];
  /** {@link CompiledName}, packed as lists. */
  readonly names: string;
  /** Hashes, and how far into a form the hashed word may stand, as bits, in turn. */
  readonly places: readonly number[];
  /** The same of longer runs. */
  readonly long: readonly number[];
  /** And of three Arabic letters, whatever letter stands before them. */
  readonly short: readonly number[];
}

/** Written forms. */
export interface FormList {
  /** Folded, sorted by code unit. {@link packSorted} */
  readonly forms: string;
  /** The same as the dossier writes them, each on a line. {@link packStyle} */
  readonly written: string;
  /** What each form stands for, as {@link nameUse}, {@link setUse}, {@link OTHERS} and {@link ALERT}. {@link packLists} */
  readonly uses: string;
  /** Forms that want their capitals. */
  readonly cased: readonly number[];
}

/** Subject and rules of a name, and its language. */
export type CompiledName = readonly [subject: number, language: number, rules: number];

export type CompiledPhrase = readonly [
  subject: number,
  language: number,
  rules: number,
  first: number,
  second: number,
  apart: number,
  /** Before the phrase or inside it: one more than the set, or 0 for none. */
  negations: number,
  /** After it, likewise. */
  after: number,
];

/** A need, or else a bar, within a reach, and its set of words. */
export type CompiledRule = readonly [need: boolean, within: RuleReach, set: number];
export type RuleReach = Reach | 'before' | 'after';

const REACHES: readonly RuleReach[] = [
  'before',
  'after',
  'beside',
  'sentence',
  'block',
  'section',
  'page',
];
export const ruleCode = (need: boolean, within: RuleReach): number =>
  REACHES.indexOf(within) * 2 + Number(need);

/** The rules of an unpacked list of codes and sets. */
export function rulesIn(list: readonly number[]): CompiledRule[] {
  const rules: CompiledRule[] = [];
  for (let at = 0; at < list.length; at += 2) {
    const [code = 0, set = 0] = list.slice(at, at + 2);
    rules.push([code % 2 === 1, REACHES[code >> 1] ?? 'page', set]);
  }
  return rules;
}

/** A name of somebody else. */
export const OTHERS = 0;
/** A word that the sieve must let through though it is no name. */
export const ALERT = 1;
export const nameUse = (name: number): number => name * 2 + 2;
/** A word of a set that rules and phrases ask for. */
export const setUse = (set: number): number => set * 2 + 3;
export const isName = (use: number): boolean => use > ALERT && use % 2 === 0;
export const isSet = (use: number): boolean => use > ALERT && use % 2 === 1;
/** The name or set that a use is of. */
export const targetOf = (use: number): number => (use >> 1) - 1;
/** Whether the sieve must let a use through. */
export const isAlerting = (use: number): boolean => use === ALERT || isName(use);
/** Whether a rule looks beyond its block. */
export const isFar = ([, within]: CompiledRule): boolean =>
  within === 'section' || within === 'page';

/** What is wrong with the names of one or more dossiers, a line each, naming the name. */
export class LexiconError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The names cannot be compiled:\n${problems.join('\n')}`);
    this.name = 'LexiconError';
    this.problems = problems;
  }
}

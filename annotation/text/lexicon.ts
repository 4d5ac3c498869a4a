import type { Reach } from '../../data/schema/names.ts';

/**
 * The names of all enabled dossiers, compiled: plain data for the extension's
 * storage. Things refer to each other by their place in these lists.
 */
export interface Lexicon {
  /** Grows when an older page script could not read what a newer background stores. */
  readonly version: 1;
  /** `dossier/subject`. */
  readonly subjects: readonly string[];
  readonly languages: readonly string[];
  /** Folded forms of names, words and others, sorted by code unit, each on a line. */
  readonly forms: string;
  /** The same as the dossier writes them; an empty line where that is the folded form. */
  readonly written: string;
  /** What each form stands for, as {@link nameUse}, {@link wordUse} or {@link OTHERS}. */
  readonly uses: readonly (readonly number[])[];
  /** Bit n: form n wants its capitals. */
  readonly cased: readonly number[];
  readonly names: readonly CompiledName[];
  readonly phrases: readonly CompiledPhrase[];
  /** Lists of words that rules and phrases ask for. */
  readonly sets: readonly (readonly number[])[];
  /** Lists of rules, each shared by all names that have the same. */
  readonly rules: readonly (readonly CompiledRule[])[];
  /** By what the sieve notices names, and the words of rules that reach beyond their block. */
  readonly keys: {
    readonly seed: number;
    /** A hash and its places in turn. */
    readonly places: readonly number[];
    /** Code units that let a text through wherever they stand. */
    readonly passes: readonly number[];
  };
  /** Words that the sieve must let through, where they are no names. */
  readonly alert: readonly number[];
}

/** Subject, language, rules. */
export type CompiledName = readonly [subject: number, language: number, rules: number];

export type CompiledPhrase = readonly [
  subject: number,
  language: number,
  rules: number,
  first: number,
  second: number,
  apart: number,
  /** -1 for none. */
  negations: number,
];

export type CompiledRule = readonly [need: 0 | 1, within: Reach | 'before' | 'after', set: number];

/** A name of somebody else. */
export const OTHERS = -1;
export const nameUse = (name: number): number => name * 2;
export const wordUse = (word: number): number => word * 2 + 1;
export const isName = (use: number): boolean => use >= 0 && use % 2 === 0;
export const isWord = (use: number): boolean => use >= 0 && use % 2 === 1;
/** The name or word that a use is of. */
export const targetOf = (use: number): number => use >> 1;
/** Whether the sieve must let a use through. */
export const isAlerting = (use: number, alert: ReadonlySet<number>): boolean =>
  isName(use) || (isWord(use) && alert.has(targetOf(use)));

/** What is wrong with the names of one or more dossiers, a line each, naming the name. */
export class LexiconError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The names cannot be compiled:\n${problems.join('\n')}`);
    this.name = 'LexiconError';
    this.problems = problems;
  }
}

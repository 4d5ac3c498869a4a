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
  /** What each form stands for: a name `n` is 2n, a word `w` is 2w + 1, a name of somebody else is -1. */
  readonly uses: readonly (readonly number[])[];
  /** Bit n: form n wants its capitals. */
  readonly cased: readonly number[];
  readonly names: readonly CompiledName[];
  readonly phrases: readonly CompiledPhrase[];
  /** Lists of words that rules and phrases ask for. */
  readonly sets: readonly (readonly number[])[];
  /** Lists of rules, each shared by all names that have the same. */
  readonly rules: readonly (readonly CompiledRule[])[];
  /** Words that the sieve must let through. */
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

/** What is wrong with the names of one or more dossiers, a line each, naming the name. */
export class LexiconError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The names cannot be compiled:\n${problems.join('\n')}`);
    this.name = 'LexiconError';
    this.problems = problems;
  }
}

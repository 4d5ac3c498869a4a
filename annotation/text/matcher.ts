import type { Mention } from './mention.ts';

/**
 * What one text says, before the rest of the page is known: mentions that stand
 * whatever else the page says, those that hang on words elsewhere, and the
 * words found here that such a rule elsewhere may hang on.
 */
export interface Reading {
  readonly settled: readonly Mention[];
  readonly open: readonly OpenMention[];
  /** Ids of the rule words of this text. */
  readonly words: ReadonlySet<number>;
}

export interface OpenMention {
  readonly mention: Mention;
  /** Needs and bars still to be decided. */
  readonly rules: readonly { within: 'section' | 'page'; need: boolean; any: readonly number[] }[];
}

/** Finds mentions in texts. Pure: all state of a page is the caller's. */
export interface Matcher {
  /** A sieve to run over a page's text nodes, in document order, before anything else is asked of them. */
  sieve(): Sieve;
  /** Reads the whole text of one block. */
  read(text: string): Reading;
  /**
   * The mentions of a reading, given the rule words of its section and page.
   * In order, without overlap, longest first where names compete.
   */
  decide(reading: Reading, section: ReadonlySet<number>, page: ReadonlySet<number>): Mention[];
}

/**
 * A cheap filter with no false negatives: a block need not be read when `take`
 * said false for every one of its nodes, for then it holds no mention and no
 * word of a rule that reaches beyond its block. That is so however a text is
 * cut into nodes, as long as the nodes of a block are given one after another.
 */
export interface Sieve {
  /** Takes the next text node's text; `true` if it may hold a part of a name or rule word. */
  take(text: string): boolean;
}

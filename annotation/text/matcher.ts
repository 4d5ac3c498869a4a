import type { Mention } from './mention.ts';

/*
 * How a mention is found.
 *
 * Names are literal text with rules. Nothing in a dossier is a pattern, and
 * there is no stemmer: inflected forms are listed.
 *
 * Folding. Text and names are compared letter by letter as they fold: without
 * case, in whatever canonical or full-width form, without accents, stress and
 * vowel marks (Indic vowel signs are letters and stay), with one kind of
 * apostrophe, hyphen, double quote and middle dot, digits of all scripts alike,
 * ё as е, and in Arabic script one yeh, kaf, gaf, heh and alef, whatever hamza
 * they carry. Soft hyphens, joiners, marks of direction and the tatweel leave no
 * trace. White space of any kind and length is one space; so is an underscore,
 * for hashtags. Nothing is copied: offsets are those of the text as given.
 *
 * Arabic script hides its spaces. A non-joiner may stand for a space, and for
 * nothing. After a letter that does not join the next, a space of the name may
 * be missing and one too many may stand: ژر نوف. A single sign between two
 * letters, put there to slip past a filter, is passed over: ط.البان.
 *
 * Boundaries. A name stands as a word of its own: no letter or digit directly
 * before or after. Possessives, compounds with a hyphen, quotes and asterisks are
 * thus no obstacle, and a word glued on by a typing error is. In Arabic the
 * proclitics و ف ب ل ك س and ال may be joined before a name, alone or together;
 * they are marked with it, so that no word is cut. After it only what a
 * non-joiner sets off. Scripts without spaces have no boundaries; Korean has
 * none at the end, where particles follow. What is inside a web or mail address
 * is no name. A name with exact capitals is found with these, or all in capitals.
 *
 * Rules. A need must be met, a bar must not be, by a word within reach: directly
 * beside, in the sentence, the block, the section or the page. A word that lies
 * inside the name proves nothing within the block; one that reaches over it
 * counts ('facial recognition' bars 'recognition'). `before` sees joined
 * proclitics too, and neither it nor `after` sees past a comma ('Pakistan, Taliban agree'). What the block cannot tell is left open until section and page
 * are known. Names of somebody else hide every shorter name and word inside.
 *
 * Phrases. A word of the first group with a word of the second in its sentence,
 * on either side, at most so many words away; with none between, not past a
 * comma. In scripts without spaces two letters count as a word. The mention is the
 * word of the first group alone: the second is mostly a name that a reader may
 * want for itself, and the stretch between the two is often half a sentence. A
 * negation counts inside the phrase, up to six words before it or after it, without
 * a comma, a 'but' or the like between: 'no country, except Russia, has
 * recognised' denies nothing. Where the dossier tells those after it apart, they
 * alone count there: what follows a noun is mostly said of something else ('its
 * recognition has not changed much').
 *
 * Overlap. Of mentions that overlap the leftmost stays, of those that begin
 * together the longest, of equals the one whose rules needed only the block, and
 * then the one that the dossiers name first. It carries the other subjects named
 * inside or across it, which are neither painted nor counted: 'the Taliban' in
 * 'the Taliban foreign minister Amir Khan Muttaqi'.
 */

/**
 * What one text says, before the rest of the page is known: mentions that stand
 * whatever else the page says, those that hang on words elsewhere, and the
 * words found here that such a rule elsewhere may hang on.
 */
export interface Reading {
  readonly settled: readonly Mention[];
  readonly open: readonly OpenMention[];
  /** The words of this text that rules of the section or page may ask for, by ids that mean something to the matcher alone. */
  readonly words: ReadonlySet<number>;
}

export interface OpenMention {
  readonly mention: Mention;
  /** Needs and bars still to be decided. */
  readonly rules: readonly { within: 'section' | 'page'; need: boolean; set: number }[];
}

/** Finds mentions in texts. Pure: all state of a page is the caller's. */
export interface Matcher {
  /** A sieve to run over a page's text nodes, in document order, before anything else is asked of them. */
  sieve(): Sieve;
  /** Whether a text can be read by what is at hand. What is not is remembered for `load`. */
  isReady(text: string): boolean;
  /** Brings in what was found missing. `false` when that is no more, because the names have changed. */
  load(): Promise<boolean>;
  /** Reads the whole text of one block that is ready. */
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

import { character, isPair, Kind, kindAt, kindOf, unitOf } from './characters.ts';
import type { AlertForms } from './alert.ts';
import {
  ARABIC_LETTERS,
  ARABIC_STEP,
  filterSize,
  FREE_LETTERS,
  FREE_STEP,
  LONGEST,
  runValue,
  shiftOf,
  stepRun,
  stepWord,
  wordValue,
} from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sieve } from './matcher.ts';

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
/** Some name cannot be told by its first letters: this one alone lets a text through. */
const PASS = RARE + 2;
const ZERO_WIDTH_SPACE = 0x200b;

/** What the sieves of one lexicon have in common. */
export interface Tables {
  readonly actions: Int32Array;
  readonly filter: Uint8Array;
  readonly shift: number;
  /** By key: how many words, or letters of a run, stand before it in the names it tells of, as bits. */
  readonly places: ReadonlyMap<number, number>;
  readonly passes: ReadonlySet<number>;
  readonly seed: number;
}

export function buildTables({ seed, places: stored, passes }: Lexicon['keys']): Tables {
  const places = new Map<number, number>();
  for (let at = 0; at < stored.length; at += 2) {
    places.set(stored[at] as number, stored[at + 1] as number);
  }
  const filter = new Uint8Array(filterSize(places.size));
  const shift = shiftOf(filter.length);
  for (const key of places.keys()) {
    const bit = key >>> shift;
    filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7));
  }
  const actions = new Int32Array(0x10000).fill(ASK);
  return { actions, filter, shift, places, passes: new Set(passes), seed };
}

function actionOf(unit: number, { passes, seed }: Tables): number {
  if ((unit & 0xfc00) === 0xd800) return ASK;
  const kind = kindOf(unit);
  const folded = unitOf(unit);
  // It may stand for a space or for nothing, and hardly ever stands in a text.
  if (unit === ZERO_WIDTH_SPACE) return PASS;
  if (kind === Kind.nothing || kind === Kind.accent) return SKIP;
  if (kind < Kind.letter) return BREAK;
  if (folded === 0) return ASK;
  if (passes.has(folded)) return PASS;
  if (kind === Kind.arabic) return (runValue(folded, seed) << STEP_BITS) | ARABIC_STEP;
  if (kind === Kind.free) return (runValue(folded, seed) << STEP_BITS) | FREE_STEP;
  return wordValue(folded, seed);
}

class TextSieve implements Sieve {
  readonly #tables: Tables;
  readonly #forms: () => AlertForms;
  /** The last text. What it leaves unfinished is only looked for when the next begins with a letter. */
  #before = '';
  /** Words the texts before left unfinished, hashed: where nodes meet a word may go on, or another begin. */
  readonly #hashes = new Int32Array(LONGEST + 1);
  readonly #lengths = new Int32Array(LONGEST + 1);
  #unfinished = 0;
  /** The last letters of a run, hashed. */
  #run = 0;
  /** Of the word that is being hashed letter by letter. */
  #hash = 0;
  #length = 0;
  #found = false;

  constructor(tables: Tables, forms: () => AlertForms) {
    this.#tables = tables;
    this.#forms = forms;
  }

  take(text: string): boolean {
    if (text === '') return false;
    this.#found = false;
    const first = this.#tables.actions[text.charCodeAt(0)];
    if (first === BREAK) this.#unfinished = 0;
    else this.#meet(text);
    this.#before = text;
    const until = this.#found ? -1 : this.#search(text);
    if (until < text.length) this.#catchUp(text, until + 1);
    return until < text.length;
  }

  /** The place where something is found, or the text's length. */
  #search(text: string): number {
    this.#begin(0, 0);
    for (let at = this.#next(text, 0); at < text.length; at = this.#next(text, at + 1)) {
      const unit = text.charCodeAt(at);
      const isKnown = this.#tables.actions[unit] !== ASK;
      const action = this.#action(unit);
      if (action === PASS) return at;
      if (!isKnown && action !== ASK) {
        this.#extend(unit);
        if (this.#found) return at;
      } else if (action === ASK && (unit & 0xf800) === 0xd800) {
        if (this.#isHalf(text, at)) return at;
        this.#hash = 0;
        if (isPair(text, at)) at++;
      } else if (action === ASK) {
        this.#extend(unit);
        if (this.#found) return at;
      } else if (action < 0 ? this.#isWord(text, at) : this.#isRun(text, at, action & STEP)) {
        return at;
      }
    }
    return text.length;
  }

  /** The next place from `from` on at which to look twice, or the text's length. The loop that every character goes through. */
  #next(text: string, from: number): number {
    const { actions, filter, shift } = this.#tables;
    const { length } = text;
    let hash = this.#hash;
    let run = this.#run;
    let at = from;
    for (; at < length; at++) {
      const action = actions[text.charCodeAt(at)] as number;
      let key: number;
      if (action <= 0) {
        key = hash = (((hash << 5) | (hash >>> 27)) ^ action) & (action >> 31);
      } else {
        if (action === SKIP) continue;
        if ((action & RARE) !== 0) break;
        hash = 0;
        key = run = (run << (action & STEP)) ^ (action >>> STEP_BITS);
      }
      const bit = key >>> shift;
      if ((((filter[bit >>> 3] as number) >>> (bit & 7)) & 1) !== 0) break;
    }
    this.#hash = hash;
    this.#run = run;
    return at;
  }

  #has(key: number): boolean {
    const { filter, shift } = this.#tables;
    const bit = key >>> shift;
    return (((filter[bit >>> 3] as number) >>> (bit & 7)) & 1) !== 0;
  }

  #action(unit: number): number {
    const { actions } = this.#tables;
    const known = actions[unit] as number;
    return known === ASK ? (actions[unit] = actionOf(unit, this.#tables)) : known;
  }

  /** Whether a surrogate is a letter's, or might be one with what the next node begins with. */
  #isHalf(text: string, at: number): boolean {
    if (isPair(text, at)) return kindAt(text, at) >= Kind.letter;
    return at === text.length - 1 && (text.charCodeAt(at) & 0xfc00) === 0xd800;
  }

  #begin(hash: number, length: number): void {
    this.#hash = hash;
    this.#length = length;
  }

  /** Takes one more code unit into the word and the run, and notes whether a name may begin with what they are now. */
  #extend(unit: number): void {
    const action = this.#action(unit);
    if (action < 0) {
      this.#hash = stepWord(this.#hash, action);
      this.#length++;
      this.#found ||= this.#has(this.#hash);
    } else if (action === ASK && (unit & 0xf800) !== 0xd800) {
      const { folded } = character(unit);
      for (let index = 0; index < folded.length; index++) this.#extend(folded.charCodeAt(index));
    } else if (action !== SKIP) {
      this.#hash = 0;
      this.#found ||= action === PASS;
      if (action === BREAK || (action & RARE) !== 0) return;
      this.#run = stepRun(this.#run, action & STEP, action >>> STEP_BITS);
      this.#found ||= this.#has(this.#run);
    }
  }

  /** Sees to words that went on from the last text into this one. */
  #meet(text: string): void {
    if (this.#isWordly(text.charCodeAt(0))) this.#keep(this.#before);
    else this.#unfinished = 0;
    this.#found = false;
    if (this.#unfinished > 0) this.#goOn(text);
  }

  /** Goes on with the words that the last text left unfinished. */
  #goOn(text: string): void {
    let left = 0;
    for (let word = 0; word < this.#unfinished; word++) {
      this.#begin(this.#hashes[word] as number, this.#lengths[word] as number);
      let at = 0;
      while (at < text.length && this.#length < LONGEST && this.#isWordly(text.charCodeAt(at))) {
        this.#extend(text.charCodeAt(at++));
      }
      if (at < text.length || this.#length >= LONGEST) continue;
      this.#hashes[left] = this.#hash;
      this.#lengths[left++] = this.#length;
    }
    this.#unfinished = left;
  }

  /** Keeps the word that a text ended in, to go on with it. */
  #keep(text: string): void {
    let from = text.length;
    for (let letters = 0; from > 0; from--) {
      const unit = text.charCodeAt(from - 1);
      if (!this.#isWordly(unit)) break;
      if (this.#action(unit) !== SKIP && ++letters >= LONGEST) return;
    }
    this.#begin(0, 0);
    // Letters of words only: the run of others stays as it is.
    for (let at = from; at < text.length; at++) this.#extend(text.charCodeAt(at));
    if (this.#length === 0 || this.#length >= LONGEST) return;
    this.#hashes[this.#unfinished] = this.#hash;
    this.#lengths[this.#unfinished++] = this.#length;
  }

  /** Takes in the letters of runs that were not looked at because something was found before them. */
  #catchUp(text: string, from: number): void {
    let at = text.length;
    for (let letters = 0; at > from && letters < ARABIC_LETTERS; at--) {
      if (this.#isOfRun(text.charCodeAt(at - 1))) letters++;
    }
    for (; at < text.length; at++) {
      if (this.#isOfRun(text.charCodeAt(at))) this.#extend(text.charCodeAt(at));
    }
  }

  #isOfRun(unit: number): boolean {
    const action = this.#action(unit);
    return action > 0 && action !== SKIP;
  }

  /** Letters of words, what leaves no trace among them, and several letters in one. */
  #isWordly(unit: number): boolean {
    const action = this.#action(unit);
    if (action !== ASK) return action < 0 || action === SKIP;
    const { kind } = character(unit);
    return kind === Kind.letter || kind === Kind.hangul;
  }

  /** Whether the word that goes up to `at` tells of a name that is there. */
  #isWord(text: string, at: number): boolean {
    const places = this.#tables.places.get(this.#hash);
    if (places === undefined) return false;
    let from = at;
    let letters = 1;
    let isWhole = true;
    for (; from > 0 && this.#isWordly(text.charCodeAt(from - 1)); from--) {
      const action = this.#action(text.charCodeAt(from - 1));
      if (action !== SKIP && ++letters > LONGEST) return false;
      // Several letters in one: how many are hashed is not counted here.
      if (action === ASK) isWhole = false;
    }
    // A shorter word is whole, or it is Korean and has its particle.
    const next = at + 1 < text.length ? this.#action(text.charCodeAt(at + 1)) : BREAK;
    if (next < 0 && isWhole && letters < LONGEST && kindOf(text.charCodeAt(at)) === Kind.letter)
      return false;
    for (let before = 0; places >>> before !== 0; before++) {
      if (((places >>> before) & 1) !== 0 && this.#isName(text, from)) return true;
      while (from > 0 && !this.#isWordly(text.charCodeAt(from - 1))) from--;
      // The name may have begun in an earlier text.
      if (from === 0) return places >>> (before + 1) !== 0;
      from = this.#wordFrom(text, from);
    }
    return false;
  }

  #wordFrom(text: string, end: number): number {
    let from = end;
    while (from > 0 && this.#isWordly(text.charCodeAt(from - 1))) from--;
    return from;
  }

  /** Whether the letters of the run up to `at` tell of a name that is there. */
  #isRun(text: string, at: number, step: number): boolean {
    const places = this.#tables.places.get(this.#run);
    if (places === undefined) return false;
    let from = at;
    const back = (letters: number) => {
      for (let left = letters; left > 0; left--) {
        do from--;
        while (from >= 0 && !this.#isOfRun(text.charCodeAt(from)));
        // It may have begun in an earlier text, or with several letters in one.
        if (from < 0 || (this.#action(text.charCodeAt(from)) & RARE) !== 0) return false;
      }
      return true;
    };
    if (!back((step === ARABIC_STEP ? ARABIC_LETTERS : FREE_LETTERS) - 1)) return true;
    for (let before = 0; places >>> before !== 0; before++) {
      if (((places >>> before) & 1) !== 0 && this.#isName(text, from)) return true;
      if (!back(1)) return places >>> (before + 1) !== 0;
    }
    return false;
  }

  #isName(text: string, from: number): boolean {
    return this.#forms().mayStandAt(text, from);
  }
}

/** A sieve of its own, over tables that all sieves of a lexicon share. */
export function openSieve(tables: Tables, forms: () => AlertForms): Sieve {
  return new TextSieve(tables, forms);
}

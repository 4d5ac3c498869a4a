import { kindBefore, mayEnd } from './boundaries.ts';
import { character, isPair, Kind, kindAt, kindOf, unitOf } from './characters.ts';
import type { Forms } from './forms.ts';
import {
  ARABIC_LETTERS,
  arabicKey,
  FREE_LETTERS,
  freeKey,
  keysOf,
  LONGEST,
  stepArabic,
  stepFree,
  stepWord,
  wordValue,
} from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sieve } from './matcher.ts';

/*
 * One table tells of each code unit what to do with it. Letters of words are
 * negative: the sign clears the hash at whatever is none, without a branch.
 * Above zero the low bits tell kinds apart and the others hold the folded unit.
 */
const BREAK = 0;
const SKIP = 1;
const ARABIC = 2;
const FREE = 3;
/** Not looked at yet, half of a pair, or several letters in one. */
const ASK = 4;
/** Some name cannot be told by its first letters: this one alone lets a text through. */
const PASS = 5;
const KIND_BITS = 3;
const KIND = 7;

/** Bits of the filter for each key: with so many, few words pass that no name begins with. */
const BITS_PER_KEY = 64;
const LEAST_BITS = 15;
const MOST_BITS = 23;

/** What the sieves of one lexicon have in common. */
export interface Tables {
  readonly actions: Int32Array;
  readonly filter: Int32Array;
  readonly shift: number;
  readonly factor: number;
  /** By form: whether it counts for the sieve. */
  readonly counts: Uint8Array;
  readonly passes: ReadonlySet<number>;
}

/** @param forms the lexicon's folded forms */
export function buildTables(lexicon: Lexicon, forms: readonly string[]): Tables {
  const alert = new Set(lexicon.alert.map((word) => word * 2 + 1));
  const counts = new Uint8Array(forms.length);
  const hashes = new Set<number>();
  const passes = new Set<number>();
  for (const [form, uses] of lexicon.uses.entries()) {
    if (!uses.some((use) => (use >= 0 && use % 2 === 0) || alert.has(use))) continue;
    counts[form] = 1;
    const keys = keysOf(forms[form] ?? '');
    if ('unit' in keys) passes.add(keys.unit);
    else for (const hash of keys.hashes) hashes.add(hash);
  }
  const bits = Math.min(
    MOST_BITS,
    Math.max(LEAST_BITS, Math.ceil(Math.log2(hashes.size * BITS_PER_KEY + 1))),
  );
  const shift = 32 - bits;
  // No key may share the place of the empty hash, which every space would hit.
  let factor = 0x9e3779b1;
  while ([...hashes].some((hash) => Math.imul(hash, factor) >>> shift === 0)) factor += 2;
  const filter = new Int32Array(1 << (bits - 5));
  for (const hash of hashes) {
    const place = Math.imul(hash, factor) >>> shift;
    filter[place >>> 5] = (filter[place >>> 5] as number) | (1 << place);
  }
  const actions = new Int32Array(0x10000).fill(ASK);
  return { actions, filter, shift, factor, counts, passes };
}

function actionOf(unit: number, passes: ReadonlySet<number>): number {
  if ((unit & 0xfc00) === 0xd800) return ASK;
  const kind = kindOf(unit);
  const folded = unitOf(unit);
  if (kind === Kind.nothing || kind === Kind.accent) return SKIP;
  if (kind < Kind.letter) return BREAK;
  if (folded === 0) return ASK;
  if (passes.has(folded)) return PASS;
  if (kind === Kind.arabic) return (folded << KIND_BITS) | ARABIC;
  if (kind === Kind.free) return (folded << KIND_BITS) | FREE;
  return wordValue(folded);
}

class TextSieve implements Sieve {
  readonly #tables: Tables;
  readonly #forms: () => Forms;
  /** Words the texts so far left unfinished, hashed: where nodes meet a word may go on, or another begin. */
  readonly #hashes = new Int32Array(LONGEST + 1);
  readonly #lengths = new Int32Array(LONGEST + 1);
  #unfinished = 0;
  /** The last Arabic or free letters. */
  #last = 0;
  /** Of the word that is being hashed letter by letter. */
  #hash = 0;
  #length = 0;
  #found = false;

  constructor(tables: Tables, forms: () => Forms) {
    this.#tables = tables;
    this.#forms = forms;
  }

  take(text: string): boolean {
    this.#found = false;
    this.#goOn(text);
    const until = this.#found ? -1 : this.#run(text);
    if (until < text.length) this.#catchUp(text, until + 1);
    this.#keep(text);
    return until < text.length;
  }

  /** The place where something is found, or the text's length. */
  #run(text: string): number {
    const { actions, filter, shift, factor } = this.#tables;
    const length = text.length;
    let last = this.#last;
    let hash = 0;
    let at = 0;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const action = actions[unit] as number;
      if (action <= 0) {
        hash = (((hash << 5) | (hash >>> 27)) ^ action) & (action >> 31);
        const place = Math.imul(hash, factor) >>> shift;
        if ((((filter[place >>> 5] as number) >>> place) & 1) !== 0 && this.#isWord(text, at)) {
          break;
        }
        continue;
      }
      const kind = action & KIND;
      if (kind === SKIP) continue;
      if (kind === ARABIC) {
        last = stepArabic(last, action >>> KIND_BITS);
        if (this.#has(arabicKey(last)) && this.#isRun(text, at, ARABIC_LETTERS)) break;
      } else if (kind === FREE) {
        last = stepFree(last, action >>> KIND_BITS);
        if (this.#has(freeKey(last)) && this.#isRun(text, at, FREE_LETTERS)) break;
      } else if (kind === PASS) {
        break;
      } else if (this.#action(unit) !== ASK) {
        // Now it is known: the same again.
        at--;
        continue;
      } else if ((unit & 0xf800) === 0xd800) {
        if (this.#isHalf(text, at)) break;
        if (isPair(text, at)) at++;
      } else {
        this.#begin(hash, 0);
        this.#last = last;
        this.#extend(unit);
        if (this.#found) break;
        hash = this.#hash;
        last = this.#last;
        continue;
      }
      hash = 0;
    }
    this.#last = last;
    return at;
  }

  #has(hash: number): boolean {
    const { filter, shift, factor } = this.#tables;
    const place = Math.imul(hash, factor) >>> shift;
    return (((filter[place >>> 5] as number) >>> place) & 1) !== 0;
  }

  #action(unit: number): number {
    const { actions, passes } = this.#tables;
    const known = actions[unit] as number;
    return known === ASK ? (actions[unit] = actionOf(unit, passes)) : known;
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

  /** Takes one more code unit into the word and the run of letters, and looks for what it makes of them. `false` if it ends the word. */
  #extend(unit: number): boolean {
    const action = this.#action(unit);
    const kind = action > 0 ? action & KIND : BREAK;
    if (kind === SKIP) return true;
    if (action < 0) {
      this.#hash = stepWord(this.#hash, action);
      this.#length++;
      this.#found ||= this.#has(this.#hash);
      return true;
    }
    if (kind === ASK && (unit & 0xf800) !== 0xd800) {
      const { folded } = character(unit);
      let goesOn = true;
      for (let index = 0; index < folded.length; index++) {
        goesOn = this.#extend(folded.charCodeAt(index));
      }
      return goesOn;
    }
    this.#hash = 0;
    if (kind === ARABIC) {
      this.#last = stepArabic(this.#last, action >>> KIND_BITS);
      this.#found ||= this.#has(arabicKey(this.#last));
    } else if (kind === FREE) {
      this.#last = stepFree(this.#last, action >>> KIND_BITS);
      this.#found ||= this.#has(freeKey(this.#last));
    } else this.#found ||= kind === PASS;
    return false;
  }

  /** Goes on with the words that the last text left unfinished. */
  #goOn(text: string): void {
    const last = this.#last;
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
    this.#last = last;
  }

  /** Keeps the word that a text ends in, for the next text to go on with. */
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

  /** Rolls in the Arabic and free letters that were not looked at because something was found before them. */
  #catchUp(text: string, from: number): void {
    let at = text.length;
    for (let letters = 0; at > from && letters < ARABIC_LETTERS; at--) {
      if (this.#action(text.charCodeAt(at - 1)) > SKIP) letters++;
    }
    for (; at < text.length; at++) {
      if (this.#action(text.charCodeAt(at)) > SKIP) this.#extend(text.charCodeAt(at));
    }
  }

  /** Letters of words, what leaves no trace among them, and several letters in one. */
  #isWordly(unit: number): boolean {
    const action = this.#action(unit);
    if (action !== ASK) return action < 0 || action === SKIP;
    const { kind } = character(unit);
    return kind === Kind.letter || kind === Kind.hangul;
  }

  /** Whether the word that goes up to `at` may begin a name. */
  #isWord(text: string, at: number): boolean {
    let from = at;
    for (let letters = 1; from > 0; from--) {
      const unit = text.charCodeAt(from - 1);
      if (!this.#isWordly(unit)) break;
      if (this.#action(unit) !== SKIP && ++letters > LONGEST) return false;
    }
    return this.#isName(text, from);
  }

  /** Whether a name may begin at one of the last Arabic or free letters up to `at`. */
  #isRun(text: string, at: number, letters: number): boolean {
    for (let left = letters - 1; left > 0; left--) {
      do at--;
      while (at >= 0 && this.#action(text.charCodeAt(at)) <= SKIP);
      if (at < 0 || this.#action(text.charCodeAt(at)) === ASK) return true;
      if (this.#isName(text, at)) return true;
    }
    return false;
  }

  #isName(text: string, from: number): boolean {
    const { counts } = this.#tables;
    let named = false;
    const isOpen = this.#forms().walk(text, from, (form, end) => {
      named ||= counts[form] === 1 && mayEnd(text, end, kindBefore(text, end));
    });
    return named || isOpen;
  }
}

/** A sieve of its own, over tables that all sieves of a lexicon share. */
export function openSieve(tables: Tables, forms: () => Forms): Sieve {
  return new TextSieve(tables, forms);
}

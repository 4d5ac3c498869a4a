import type { Key } from './keys.ts';
import { shortOf } from './hashes.ts';
import { partOf } from './keys.ts';
import { type Keys, PAIR_BITS, type Part, SINGLE_BITS } from './lexicon.ts';
import { Prints } from './prints.ts';

/** What is known of a lexicon's keys: of all that there are such, of those in parts that were read what they tell. */
export class Known {
  readonly keys: Keys;
  readonly singles: Prints;
  readonly #pairs: Prints;
  readonly longs: Prints;
  readonly #places = new Map<number, number>();
  readonly #long = new Map<number, number>();
  readonly #short = new Map<number, number>();
  readonly #all: Record<'short' | 'unit', ReadonlySet<number>>;
  readonly #isRead: Uint8Array;
  #unread: number;

  constructor(keys: Keys) {
    this.keys = keys;
    this.singles = new Prints(keys.singles, SINGLE_BITS);
    this.#pairs = new Prints(keys.pairs, PAIR_BITS);
    this.longs = new Prints(keys.longs, SINGLE_BITS);
    this.#all = { short: new Set(keys.short), unit: new Set(keys.passes) };
    this.#isRead = new Uint8Array(keys.parts);
    this.#unread = keys.parts;
  }

  /** Takes a part in; `false` if it was known. */
  add(number: number, { places, long, short }: Part): boolean {
    if (this.#isRead[number] === 1) return false;
    this.#isRead[number] = 1;
    this.#unread--;
    takeIn(this.#places, places);
    takeIn(this.#long, long);
    takeIn(this.#short, short);
    return true;
  }

  get isWhole(): boolean {
    return this.#unread === 0;
  }

  /** For a word's or run's hash, how many words, or letters of a run, may stand before it in the names it tells of, as bits; for none 0. */
  placesOf(hash: number): number {
    return this.#places.get(hash) ?? 0;
  }

  /** The same for a longer run. */
  longPlacesOf(hash: number): number {
    return this.#long.get(hash) ?? 0;
  }

  /** The same for the last three letters of an Arabic run. */
  shortPlacesOf(run: number): number {
    return this.#short.get(shortOf(run)) ?? 0;
  }

  /** The part that must be read to know what a key tells, or -1 if none. */
  missing(by: Key['by'], code: number): number {
    if (this.#unread === 0) return -1;
    const part = partOf(code, this.keys.parts);
    if (this.#isRead[part] === 1) return -1;
    return this.#has(by, code) ? part : -1;
  }

  #has(by: Key['by'], code: number): boolean {
    switch (by) {
      case 'hash':
        return this.singles.has(code);
      case 'pair':
        return this.#pairs.has(code);
      case 'long':
        return this.longs.has(code);
      default:
        return this.#all[by].has(code);
    }
  }
}

/** Adds places, as a part lists them, to those known: several parts may tell of one hash. */
function takeIn(known: Map<number, number>, places: readonly number[]): void {
  for (let at = 0; at < places.length; at += 2) {
    const hash = places[at] as number;
    known.set(hash, (known.get(hash) ?? 0) | (places[at + 1] as number));
  }
}

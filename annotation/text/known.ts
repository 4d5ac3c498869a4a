import type { Key } from './keys.ts';
import { shortOf } from './hashes.ts';
import { partOf } from './keys.ts';
import type { Keys, Part } from './lexicon.ts';
import { Prints } from './prints.ts';

/** What is known of a lexicon's keys: of all that there are such, of those in parts that were read what they tell. */
export class Known {
  readonly keys: Keys;
  readonly prints: Prints;
  readonly #places = new Map<number, number>();
  readonly #short = new Map<number, number>();
  readonly #all: Record<'short' | 'unit', ReadonlySet<number>>;
  readonly #isRead: Uint8Array;
  #unread: number;

  constructor(keys: Keys) {
    this.keys = keys;
    this.prints = new Prints(keys.prints);
    this.#all = { short: new Set(keys.short), unit: new Set(keys.passes) };
    this.#isRead = new Uint8Array(keys.parts);
    this.#unread = keys.parts;
  }

  /** Takes a part in; `false` if it was known. */
  add(number: number, { places, short }: Part): boolean {
    if (this.#isRead[number] === 1) return false;
    this.#isRead[number] = 1;
    this.#unread--;
    for (let at = 0; at < places.length; at += 2) {
      this.#places.set(places[at] as number, places[at + 1] as number);
    }
    for (let at = 0; at < short.length; at += 2) {
      this.#short.set(short[at] as number, short[at + 1] as number);
    }
    return true;
  }

  get isWhole(): boolean {
    return this.#unread === 0;
  }

  /** For a hash, how many words, or letters of a run, may stand before it in the names it tells of, as bits; for none 0. */
  placesOf(hash: number): number {
    return this.#places.get(hash) ?? 0;
  }

  /** The same for the last three letters of an Arabic run. */
  shortPlacesOf(run: number): number {
    return this.#short.get(shortOf(run)) ?? 0;
  }

  /** The part that must be read to know what a key tells, or -1 if none. */
  missing(by: Key['by'], code: number): number {
    if (this.#unread === 0) return -1;
    const part = partOf(by, code, this.keys.parts);
    if (this.#isRead[part] === 1) return -1;
    return (by === 'hash' ? this.prints.has(code) : this.#all[by].has(code)) ? part : -1;
  }
}

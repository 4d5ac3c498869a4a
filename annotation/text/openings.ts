import { Kind, kindOf, letterOf } from './characters.ts';

/** So many letters at the beginning of a form are looked at. */
const MOST = 4;
const BITS = 16;
/** The first of the halves of pairs. */
const HALF = 0xd800;

/** The bit of a table's byte that says: some form begins with these letters. They are 2, 3 or 4. */
const begins = (letters: number): number => 1 << (letters - 2);
/** And the one that says: some form has these letters and no more. */
const isAll = (letters: number): number => 1 << (letters + 2);

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1);
const place = (hash: number): number => hash >>> (32 - BITS);

/** Tells most places of a text at which no form begins, by its first letters alone. */
export class Openings {
  readonly #table = new Uint8Array(1 << BITS);

  add(form: string): void {
    let hash = 0;
    let letters = 0;
    for (let at = 0; at < form.length && letters < MOST; at++) {
      const unit = form.charCodeAt(at);
      if ((unit & 0xf800) !== HALF && kindOf(unit) < Kind.letter) continue;
      hash = step(hash, unit);
      if (++letters >= 2) this.#note(hash, begins(letters));
    }
    if (letters < MOST) this.#note(hash, isAll(letters));
  }

  #note(hash: number, bit: number): void {
    this.#table[place(hash)] = (this.#table[place(hash)] as number) | bit;
  }

  /** Whether a form may begin with the letter at `at`. */
  mayBegin(text: string, at: number): boolean {
    const table = this.#table;
    const end = Math.min(at + MOST, text.length);
    let hash = 0;
    for (let from = at; from < end; from++) {
      const unit = letterOf(text.charCodeAt(from));
      // Half of a pair and several letters in one among them: so far, so good.
      if (unit === 0) return true;
      hash = step(hash, unit);
      const bits = table[place(hash)] as number;
      const letters = from - at + 1;
      if (letters < MOST && (bits & isAll(letters)) !== 0) return true;
      if (letters > 1 && (bits & begins(letters)) === 0) return false;
    }
    return true;
  }
}

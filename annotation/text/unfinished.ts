import { Kind, kindOf } from './characters.ts';
import { LONGEST } from './hashes.ts';
import type { Hashes } from './tables.ts';
import { Action, actionOf, extend, isOfWord } from './tables.ts';

/**
 * Words that the texts so far left unfinished. Where two texts meet, a word may
 * go on or another begin, so several are followed at once; none for longer than
 * a key is.
 */
export class Unfinished {
  readonly #words = new Int32Array(LONGEST + 1);
  readonly #letters = new Int32Array(LONGEST + 1);
  #count = 0;
  /** The text before. What it ends in is looked for only when the next begins with a letter. */
  #before = '';

  /** Forgets what was, for a text that goes on with nothing. */
  begin(text: string): void {
    this.#before = text;
    this.#count = 0;
  }

  /** Goes on into the next text. `true` if a name may be told by a word that began before it. */
  goOn(text: string): boolean {
    const before = this.#before;
    this.#before = text;
    if (!isOfWord(text.charCodeAt(0))) {
      this.#count = 0;
      return false;
    }
    this.#keep(before);
    let found = false;
    let left = 0;
    for (let index = 0; index < this.#count; index++) {
      const hashes = this.#resume(index);
      let at = 0;
      for (; at < text.length && hashes.letters < LONGEST; at++) {
        const unit = text.charCodeAt(at);
        if (!isOfWord(unit)) break;
        const isHit = extend(hashes, unit) && mayEndHere(text, at, hashes);
        found ||= isHit;
      }
      if (at < text.length || hashes.letters >= LONGEST) continue;
      this.#words[left] = hashes.word;
      this.#letters[left++] = hashes.letters;
    }
    this.#count = left;
    return found;
  }

  #resume(index: number): Hashes {
    return {
      word: this.#words[index] as number,
      letters: this.#letters[index] as number,
      run: 0,
      long: 0,
    };
  }

  /** Keeps the word that a text ends in. */
  #keep(text: string): void {
    let from = text.length;
    for (let letters = 0; from > 0; from--) {
      const unit = text.charCodeAt(from - 1);
      if (!isOfWord(unit)) break;
      if (actionOf(unit) !== Action.skip && ++letters >= LONGEST) return;
    }
    if (from === text.length) return;
    const hashes: Hashes = { word: 0, letters: 0, run: 0, long: 0 };
    for (let at = from; at < text.length; at++) extend(hashes, text.charCodeAt(at));
    if (hashes.letters === 0 || hashes.letters >= LONGEST) return;
    this.#words[this.#count] = hashes.word;
    this.#letters[this.#count++] = hashes.letters;
  }
}

/** Whether a key may end at a place: a short word must be whole, if it is not Korean and has a particle. */
function mayEndHere(text: string, at: number, { letters }: Hashes): boolean {
  if (letters >= LONGEST || kindOf(text.charCodeAt(at)) !== Kind.letter) return true;
  return at + 1 === text.length || actionOf(text.charCodeAt(at + 1)) >= 0;
}

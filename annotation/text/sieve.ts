import { mayAlertAt } from './alert.ts';
import type { Contents } from './contents.ts';
import { isPair, Kind, kindAt, kindOf } from './characters.ts';
import { ARABIC_LETTERS, ARABIC_STEP, FREE_LETTERS, LONGEST } from './keys.ts';
import type { Keys } from './lexicon.ts';
import type { Sieve } from './matcher.ts';
import type { Hashes } from './tables.ts';
import {
  Action,
  actionOf,
  advance,
  extend,
  isBreak,
  isKnown,
  isOfRun,
  isOfWord,
  placesOf,
  shortPlacesOf,
  useKeys,
} from './tables.ts';
import { Unfinished } from './unfinished.ts';

/** Where the word before `end` begins. */
function wordFrom(text: string, end: number): number {
  let from = end;
  while (from > 0 && isOfWord(text.charCodeAt(from - 1))) from--;
  return from;
}

/** So many letters of runs back from a place; -1 if that is in an earlier text, or past what is no single letter. */
function runFrom(text: string, at: number, letters: number): number {
  let from = at;
  for (let left = letters; left > 0; left--) {
    do from--;
    while (from >= 0 && !isOfRun(text.charCodeAt(from)));
    if (from < 0 || (actionOf(text.charCodeAt(from)) & Action.rare) !== 0) return -1;
  }
  return from;
}

class TextSieve implements Sieve {
  readonly #keys: Keys;
  readonly #contents: () => Contents;
  readonly #hashes: Hashes = { word: 0, letters: 0, run: 0 };
  readonly #unfinished = new Unfinished();
  /** Whether the last text may have ended inside a word. */
  #isOpen = false;

  constructor(keys: Keys, contents: () => Contents) {
    this.#keys = keys;
    this.#contents = contents;
  }

  take(text: string): boolean {
    if (text === '') return false;
    useKeys(this.#keys);
    const goesOn = this.#isOpen && !isBreak(text.charCodeAt(0));
    this.#isOpen = !isBreak(text.charCodeAt(text.length - 1));
    let until = -1;
    if (!goesOn) {
      this.#unfinished.begin(text);
      until = this.#search(text);
    } else if (!this.#unfinished.goOn(text)) until = this.#search(text);
    if (until === text.length) return false;
    this.#catchUp(text, until + 1);
    return true;
  }

  /** The place where something is found, or the text's length. */
  #search(text: string): number {
    const hashes = this.#hashes;
    hashes.word = 0;
    let at = advance(text, 0, hashes);
    for (; at < text.length; at = advance(text, at + 1, hashes)) {
      const unit = text.charCodeAt(at);
      if ((unit & 0xf800) === 0xd800) {
        if (this.#isLetter(text, at)) return at;
        hashes.word = 0;
        if (isPair(text, at)) at++;
      } else if (isKnown(unit)) {
        const action = actionOf(unit);
        if (action === Action.pass) return at;
        if (action < 0 ? this.#isWord(text, at) : this.#isRun(text, at, action & Action.step))
          return at;
      } else if (extend(hashes, unit)) return at;
    }
    return at;
  }

  /** Takes in the letters of runs after a place where something was found and the rest left unread. */
  #catchUp(text: string, from: number): void {
    let at = text.length;
    for (let letters = 0; at > from && letters < ARABIC_LETTERS; at--) {
      if (isOfRun(text.charCodeAt(at - 1))) letters++;
    }
    for (; at < text.length; at++) {
      if (isOfRun(text.charCodeAt(at))) extend(this.#hashes, text.charCodeAt(at));
    }
  }

  /** Whether a surrogate is a letter's, or might be one with what the next text begins with. */
  #isLetter(text: string, at: number): boolean {
    if (isPair(text, at)) return kindAt(text, at) >= Kind.letter;
    return at === text.length - 1 && (text.charCodeAt(at) & 0xfc00) === 0xd800;
  }

  /** Whether the word that goes up to `at` tells of a name that is there. */
  #isWord(text: string, at: number): boolean {
    const places = placesOf(this.#hashes.word);
    if (places === 0) return false;
    let from = at;
    let letters = 1;
    let isCounted = true;
    for (; from > 0 && isOfWord(text.charCodeAt(from - 1)); from--) {
      const action = actionOf(text.charCodeAt(from - 1));
      if (action !== Action.skip && ++letters > LONGEST) return false;
      // Several letters in one.
      if (action === Action.ask) isCounted = false;
    }
    // A short word must be whole, if it is not Korean and has a particle.
    const next = at + 1 < text.length ? actionOf(text.charCodeAt(at + 1)) : Action.break;
    const mustEnd = isCounted && letters < LONGEST && kindOf(text.charCodeAt(at)) === Kind.letter;
    if (next < 0 && mustEnd) return false;
    for (let before = 0; places >>> before !== 0; before++) {
      if (((places >>> before) & 1) !== 0 && this.#isName(text, from)) return true;
      while (from > 0 && !isOfWord(text.charCodeAt(from - 1))) from--;
      // The name may have begun in an earlier text.
      if (from === 0) return places >>> (before + 1) !== 0;
      from = wordFrom(text, from);
    }
    return false;
  }

  /** Whether the letters of the run up to `at` tell of a name that is there. */
  #isRun(text: string, at: number, step: number): boolean {
    const { run } = this.#hashes;
    const isArabic = step === ARABIC_STEP;
    // As counted from where an Arabic name of one letter less would begin.
    const places = isArabic ? (placesOf(run) << 1) | shortPlacesOf(run) : placesOf(run);
    if (places === 0) return false;
    let from = runFrom(text, at, isArabic ? ARABIC_LETTERS - 2 : FREE_LETTERS - 1);
    for (let before = 0; places >>> before !== 0; before++) {
      if (from < 0 || (((places >>> before) & 1) !== 0 && this.#isName(text, from))) return true;
      from = runFrom(text, from, 1);
    }
    return false;
  }

  #isName(text: string, from: number): boolean {
    return mayAlertAt(this.#contents(), text, from);
  }
}

/** Opens a sieve. It notices by keys, and makes sure with the lexicon's contents, which it asks for when the first is noticed. */
export function openSieve(keys: Keys, contents: () => Contents): Sieve {
  return new TextSieve(keys, contents);
}

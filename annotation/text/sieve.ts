import { Alert, alertAt } from './alert.ts';
import {
  EARLIER,
  keyFrom,
  mayStart,
  runFrom,
  UNCLEAR,
  wordBefore,
  wordFrom,
  wordHash,
} from './back.ts';
import type { Contents } from './contents.ts';
import { isPair, Kind, kindAt, kindOf, unitOf } from './characters.ts';
import { ARABIC_LETTERS, ARABIC_LONG, FREE_LETTERS, FREE_LONG, pairOf, shortOf } from './hashes.ts';
import { Joint } from './joint.ts';
import { MOST_WORDS } from './keys.ts';
import type { Known } from './known.ts';
import type { Sieve } from './matcher.ts';
import { missingIn } from './missing.ts';
import type { Hashes } from './tables.ts';
import {
  Action,
  actionOf,
  advance,
  extend,
  isBreak,
  isCounted,
  isOfRun,
  isOfWord,
  useKeys,
} from './tables.ts';
import { Unfinished } from './unfinished.ts';

const ZERO_WIDTH_SPACE = 0x200b;

/** Whether something stands on both sides of a sign, or may in the texts before and after. */
function isInside(text: string, at: number): boolean {
  return !isBreak(text.charCodeAt(at - 1)) && !isBreak(text.charCodeAt(at + 1));
}

/** After so many texts in which a name may be going on it is taken for one. */
const LONGEST_CHAIN = 8;
/** So many texts are looked at for the rest of a name: some of them may be hidden. */
const PATIENCE = 4;

class TextSieve implements Sieve {
  readonly #known: Known;
  readonly #contents: () => Contents | undefined;
  readonly #hashes: Hashes = { word: 0, letters: 0, run: 0, long: 0 };
  readonly #unfinished = new Unfinished();
  readonly #joint = new Joint();
  /** Whether the last text may have ended inside a word. */
  #isOpen = false;
  /** Whether this text may have begun inside a word. */
  #goesOn = false;
  /** For how many texts more the rest of a name is looked for. */
  #awaited = 0;
  #chain = 0;
  /** What the joint before this text says, once that was asked. */
  #over: Alert | undefined;

  constructor(known: Known, contents: () => Contents | undefined) {
    this.#known = known;
    this.#contents = contents;
  }

  take(text: string): boolean {
    if (text === '') return false;
    useKeys(this.#known);
    this.#over = undefined;
    const isAwaited = this.#awaited > 0 && text.trim() !== '';
    if (isAwaited) this.#awaited--;
    const isFound = this.#lookFor(text) || (isAwaited && this.#reachesOver(text));
    this.#joint.keep(text);
    return isFound;
  }

  #lookFor(text: string): boolean {
    const goesOn = this.#isOpen && !isBreak(text.charCodeAt(0));
    this.#goesOn = goesOn;
    this.#isOpen = !isBreak(text.charCodeAt(text.length - 1));
    let until = -1;
    if (!goesOn) {
      this.#unfinished.begin(text);
      until = this.#search(text);
    } else if (!this.#unfinished.goOn(text)) until = this.#search(text);
    if (until < text.length) this.#catchUp(text, until + 1);
    return until < text.length;
  }

  /** Whether a name that began in an earlier text goes on into this one. */
  #reachesOver(text: string): boolean {
    const contents = this.#contents();
    if (!contents) return false;
    if (this.#over === undefined) {
      this.#over = this.#joint.reachesInto(text, contents);
      this.#chain = this.#over === Alert.goesOn ? this.#chain + 1 : 0;
      if (this.#chain > 0) this.#awaited = PATIENCE;
    }
    return this.#over === Alert.stands || this.#chain > LONGEST_CHAIN;
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
      } else if ((isCounted(unit) || extend(hashes, unit)) && this.#tells(text, at)) return at;
    }
    return at;
  }

  /** Whether the letter at which the loop has stopped tells of a name that is there. */
  #tells(text: string, at: number): boolean {
    const unit = text.charCodeAt(at);
    const action = actionOf(unit);
    if (action < 0) return this.#isWord(text, at);
    if (action === Action.ask) return !isOfWord(unit) || this.#isFoldedWord(text, at);
    if (unit === ZERO_WIDTH_SPACE) return isInside(text, at);
    if (action === Action.pass) {
      if (this.#known.missing('unit', unitOf(unit)) >= 0 || this.#isName(text, at)) return true;
    }
    return this.#isRun(text, at, kindOf(unit) !== Kind.free);
  }

  /** Takes in the letters of runs after a place where something was found and the rest left unread. */
  #catchUp(text: string, from: number): void {
    let at = text.length;
    for (let letters = 0; at > from && letters < ARABIC_LONG; at--) {
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
    const from = keyFrom(text, at);
    if (from < 0) return false;
    const { word } = this.#hashes;
    if (this.#isUnreadWord(text, from, word)) return true;
    return this.#isNameWith(text, from, this.#known.placesOf(word));
  }

  /** Whether a part of the lexicon must be read to know what a word tells. */
  #isUnreadWord(text: string, from: number, word: number): boolean {
    const known = this.#known;
    if (known.isWhole) return false;
    if (known.missing('hash', word) >= 0) return true;
    const isUnread = (lead: string) => known.missing('pair', pairOf(wordHash(lead, 0), word)) >= 0;
    return this.#leadsTo(text, from)?.some(isUnread) ?? true;
  }

  /** The words that may stand directly before one that begins at `from`; `undefined` if one of them may have begun in another text. */
  #leadsTo(text: string, from: number): string[] | undefined {
    const before = wordBefore(text, from);
    if (before === EARLIER) return this.#joint.wordsBefore();
    return before === 0 && this.#goesOn ? undefined : [text.slice(before, from)];
  }

  /** Whether a name stands so many words before that which begins at `from`, given as bits. */
  #isNameWith(text: string, from: number, places: number): boolean {
    let begin = from;
    for (let before = 0; places >>> before !== 0; before++) {
      if (((places >>> before) & 1) !== 0 && this.#isName(text, begin)) return true;
      // The name may have begun in an earlier text, and so may this word.
      if (begin === 0 && this.#goesOn) return this.#reachesOver(text);
      if (places >>> (before + 1) === 0) return false;
      begin = wordBefore(text, begin);
      if (begin === EARLIER) return this.#reachesOver(text);
    }
    return false;
  }

  /** The same of a word whose last letter folds to several. */
  #isFoldedWord(text: string, at: number): boolean {
    const from = wordFrom(text, at);
    const known = this.#known;
    const isUnread = (lead: string) => missingIn(known, lead + text.slice(from, at + 1)).size > 0;
    const leads = this.#leadsTo(text, from);
    if (!leads || isUnread('') || leads.some((lead) => isUnread(`${lead} `))) return true;
    return this.#isNameWith(text, from, (2 << MOST_WORDS) - 1);
  }

  /** Whether the letters of the run up to `at` tell of a name that is there. */
  #isRun(text: string, at: number, isArabic: boolean): boolean {
    const { run, long } = this.#hashes;
    const known = this.#known;
    if (known.missing('hash', run) >= 0 || known.missing('long', long) >= 0) return true;
    if (isArabic && known.missing('short', shortOf(run)) >= 0) return true;
    const places = known.placesOf(run);
    const many = known.longPlacesOf(long);
    if (!isArabic) {
      return (
        this.#isNameUpTo(text, at, FREE_LETTERS, places) ||
        this.#isNameUpTo(text, at, FREE_LONG, many)
      );
    }
    // As counted from where an Arabic name of one letter less would begin.
    const few = (places << 1) | known.shortPlacesOf(run);
    return (
      this.#isNameUpTo(text, at, ARABIC_LETTERS - 1, few) ||
      this.#isNameUpTo(text, at, ARABIC_LONG, many)
    );
  }

  /** Whether a name stands so many letters, given as bits, before the last ones up to `at`. */
  #isNameUpTo(text: string, at: number, letters: number, places: number): boolean {
    if (places === 0) return false;
    let from = runFrom(text, at, letters - 1);
    for (let before = 0; places >>> before !== 0; before++) {
      if (from === UNCLEAR) return true;
      if (from === EARLIER) return this.#reachesOver(text);
      if (((places >>> before) & 1) !== 0 && mayStart(text, from) && this.#isName(text, from))
        return true;
      from = runFrom(text, from, 1);
    }
    return false;
  }

  #isName(text: string, from: number): boolean {
    const contents = this.#contents();
    const found = contents ? alertAt(contents, text, from) : Alert.none;
    if (found === Alert.goesOn) this.#awaited = PATIENCE;
    return found === Alert.stands;
  }
}

/** Opens a sieve. It notices by keys, and makes sure by what was read of the lexicon. */
export function openSieve(known: Known, contents: () => Contents | undefined): Sieve {
  return new TextSieve(known, contents);
}

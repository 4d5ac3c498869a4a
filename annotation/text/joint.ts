import { Alert, alertAt } from './alert.ts';
import { EARLIER, wordBefore } from './back.ts';
import { Starts } from './boundaries.ts';
import { isPair, kindAt } from './characters.ts';
import type { Contents } from './contents.ts';
import type { Forms } from './forms.ts';
import { isBreak } from './tables.ts';

/** Texts that are remembered; white space between elements takes its share. */
const KEPT = 16;
/** In UTF-16 units: more than any name is long. */
const REACH = 128;
/** So many texts back one may stand directly before the next, with hidden ones between. */
const APART = 4;

/** Where texts meet: what came before, for names that reach over from one text into the next. */
export class Joint {
  readonly #texts: string[] = Array.from({ length: KEPT }, () => ' ');
  /** For each of them where a name is open at its end, once that was asked. */
  readonly #open: (readonly number[] | undefined)[] = Array.from({ length: KEPT });
  #noticed: Forms | undefined;
  #last = 0;

  /** Remembers a text, as the one before the next. */
  keep(text: string): void {
    this.#last = (this.#last + 1) % KEPT;
    this.#texts[this.#last] = text;
    this.#open[this.#last] = undefined;
  }

  /** The texts before, from the last one back. */
  *earlier(): Generator<string, undefined> {
    for (let back = 0; back < KEPT; back++) {
      yield this.#texts[(this.#last - back + KEPT) % KEPT] ?? '';
    }
  }

  /**
   * The words that may stand directly before the next text: the last of each of
   * the texts before, since those between may be hidden.
   *
   * @returns `undefined` if one of them may have begun in another text
   */
  wordsBefore(): string[] | undefined {
    const words: string[] = [];
    let isCut = false;
    for (const text of this.earlier()) {
      if (isCut && !isBreak(text.charCodeAt(text.length - 1))) return undefined;
      isCut = false;
      if (words.length === APART) break;
      const from = wordBefore(text, text.length);
      if (from === EARLIER) continue;
      isCut = from === 0;
      words.push(text.slice(from));
    }
    return words;
  }

  /**
   * Whether a name for which a block must be read reaches over into `text`, or
   * over it into the next. It may have begun in any of the last texts; those
   * between may be a part of it, or hidden.
   */
  reachesInto(text: string, contents: Contents): Alert {
    const next = isBlank(text) ? ' ' : text.slice(0, REACH);
    let most: Alert = Alert.none;
    let between = '';
    let space = '';
    for (let back = 0, seen = 0; back < KEPT && between.length < REACH; back++) {
      const slot = (this.#last - back + KEPT) % KEPT;
      const before = this.#texts[slot] ?? '';
      if (isBlank(before)) {
        space = ' ';
        between = ' ' + between;
        continue;
      }
      const tail = before.slice(-REACH);
      const isNear = seen > 0 && seen < APART;
      for (const from of this.#openStarts(slot, tail, contents)) {
        most = max(most, goesOver(contents, tail, from, between, next));
        if (isNear) most = max(most, goesOver(contents, tail, from, space, next));
        if (most === Alert.stands) return most;
      }
      between = tail + between;
      seen++;
    }
    // A name that has not ended by then has a run of spaces in it.
    return most === Alert.goesOn && next.length === REACH ? Alert.stands : most;
  }

  /** Where in the tail of a text that is kept a name begins that might go on after it. */
  #openStarts(slot: number, tail: string, contents: Contents): readonly number[] {
    if (this.#noticed !== contents.noticed) {
      this.#noticed = contents.noticed;
      this.#open.fill(undefined);
    }
    return (this.#open[slot] ??= openStarts(contents, tail));
  }
}

const max = (a: Alert, b: Alert): Alert => (a > b ? a : b);
const isBlank = (text: string): boolean => text.trim() === '';

function openStarts(contents: Contents, tail: string): number[] {
  const starts = new Starts();
  const open: number[] = [];
  for (let at = 0; at < tail.length; at += isPair(tail, at) ? 2 : 1) {
    if (starts.take(tail, at, kindAt(tail, at)) < 0) continue;
    if (contents.noticed.walk(tail, at, () => {})) open.push(at);
  }
  return open;
}

/** Whether a name that begins in one text ends in the next, with something between. */
function goesOver(
  contents: Contents,
  before: string,
  from: number,
  between: string,
  next: string,
): Alert {
  return alertAt(contents, before + between + next, from, before.length + between.length);
}

import { isPair, Kind, kindAt, kindOf, unitOf } from './characters.ts';

/** Abbreviations whose full stop ends no sentence, folded; single letters and short numbers are known besides. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs dr prof st sr jr gen col maj sgt lt capt cmdr adm gov sen rep rev amb ' +
    'vs etc inc ltd co corp dept univ approx ca cf al jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec bzw usw str bd hr fr mme mlle mm cie sra srta dna uu ee av ing ' +
    'гг др пр ул руб млн млрд тыс см стр обл св проф ген акад т.е т.д т.п z.b u.a d.h e.g i.e ' +
    'д-р г-н г-жа'
  ).split(' '),
);
/** Those that are common words too, unless a number follows. */
const NUMBERED = new Set('no nos nr vol fig art pp ст'.split(' '));
/** Full stops of other scripts, and marks that part whatever is left and right of them. */
const ALWAYS = new Set([...'。！？｡؟۔।॥։።፧፨‼⁇⁈⁉།។၊။|'].map((sign) => sign.charCodeAt(0)));
const STOP = 0x2e;
const CALLS = new Set([...'!?…'].map((sign) => sign.charCodeAt(0)));
const CLOSERS = new Set([...'"\')]}*'].map((sign) => sign.charCodeAt(0)));
const LONGEST_TOKEN = 8;
/** How far to look around a stop, so that no run of stops or marks is walked over and over. */
const REACH = 50;

/** Where the words and sentences of a text begin and end, as sorted offsets. */
export interface Layout {
  /** Begin of each word; in scripts without spaces two letters count as one. */
  readonly words: readonly number[];
  /** The offset after each sentence's end. */
  readonly ends: readonly number[];
}

/** The text before a full stop back to the last space, folded; '' if it is too long to be an abbreviation. */
function tokenBefore(text: string, stop: number): string {
  let token = '';
  for (let at = stop - 1; at >= 0 && at > stop - REACH; at--) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === Kind.space || kind === Kind.free) break;
    if (kind === Kind.nothing || kind === Kind.accent) continue;
    if (token.length === LONGEST_TOKEN) return '';
    token = String.fromCharCode(unitOf(unit) || unit) + token;
  }
  return token.replace(/^[^\p{L}\p{N}]+/u, '');
}

function isAbbreviation(text: string, stop: number, numbered: boolean): boolean {
  const token = tokenBefore(text, stop);
  if (numbered && NUMBERED.has(token)) return true;
  return ABBREVIATIONS.has(token) || /(?:^|[.-])\p{L}$/u.test(token) || /^\p{N}{1,2}$/u.test(token);
}

/** Where a sentence that stops at `stop` ends, closing quotes and note marks included, or -1 if it goes on. */
function endAfter(text: string, stop: number): number {
  const stopped = text.charCodeAt(stop);
  let at = stop + 1;
  let notes = 0;
  while (at < text.length && at < stop + REACH) {
    const unit = text.charCodeAt(at);
    const folded = unitOf(unit);
    const note = folded === 0x5b || (notes > 0 && kindOf(unit) === Kind.letter);
    if (note && ++notes > 5) break;
    if (!note && !CLOSERS.has(folded) && !CALLS.has(unit) && unit !== STOP) break;
    at++;
  }
  if (ALWAYS.has(stopped)) return at;
  if (at >= text.length) return at;
  const kind = kindAt(text, at);
  if (kind > Kind.space) {
    // No space: a new sentence only where its capital is glued to a small letter.
    const glued = /^\p{Ll}\.["'”»)]*\p{Lu}\p{Ll}/u.test(text.slice(stop - 1, at + 2));
    return glued || kind === Kind.free ? at : -1;
  }
  let next = at;
  while (next < text.length && next < at + REACH && kindAt(text, next) < Kind.letter) next++;
  const follows = text.slice(next, next + 2);
  if (/^\p{Ll}/u.test(follows)) return -1;
  if (stopped === STOP && isAbbreviation(text, stop, /^\p{Nd}/u.test(follows))) return -1;
  return at;
}

const isStop = (unit: number) => unit === STOP || CALLS.has(unit) || ALWAYS.has(unit);

/** One pass over a text. */
export function layOut(text: string): Layout {
  const words: number[] = [];
  const ends: number[] = [];
  let last: Kind = Kind.other;
  let half = false;
  for (let at = 0; at < text.length; at += isPair(text, at) ? 2 : 1) {
    const kind = kindAt(text, at);
    if (kind === Kind.nothing || kind === Kind.accent) continue;
    if (kind >= Kind.letter) {
      if (kind === Kind.free) {
        if (last !== Kind.free || !half) words.push(at);
        half = last !== Kind.free || !half;
      } else if (last < Kind.letter || last === Kind.free) {
        words.push(at);
      }
    } else if (kind === Kind.other) {
      const unit = text.charCodeAt(at);
      // Of a row of stops the last one tells.
      if (isStop(unit) && !isStop(text.charCodeAt(at + 1))) {
        const end = endAfter(text, at);
        if (end > (ends.at(-1) ?? 0)) ends.push(end);
      } else if (unitOf(unit) === 0x27 && last >= Kind.letter) {
        // Don't and l'Émirat's: an apostrophe inside a word parts nothing, at its end the space will.
        continue;
      }
    }
    last = kind;
  }
  return { words, ends };
}

/** How many of the sorted offsets are less than `offset`. */
export function countBefore(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that begin from one offset up to before another. */
export function wordsBetween(layout: Layout, from: number, to: number): number {
  return countBefore(layout.words, to) - countBefore(layout.words, from);
}

/** The sentence at an offset, as a number that grows through the text. */
export function sentenceAt(layout: Layout, offset: number): number {
  return countBefore(layout.ends, offset + 1);
}

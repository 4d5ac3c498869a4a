import { character, Kind } from '../../../annotation/text/characters.ts';
import { fold, GAP } from '../../../annotation/text/fold.ts';

/**
 * The matcher again, slow and obvious: the whole text is folded, every form is
 * tried at every place by a regular expression, and boundaries are looked at
 * afterwards.
 */
interface Cell {
  unit: string;
  kind: Kind;
  /** The stretch of the page it comes from. */
  begin: number;
  end: number;
  /** Whether it is the first and the last that its character folds to. */
  first: boolean;
  last: boolean;
}

const NON_JOINER = '\u200c';
const WIDE_SPACE = '\n';
const ARABIC = '[\\p{Script=Arabic}--\\u0640]';
const UNJOINED = '[ادذرزژوڈڑے]';
const ZERO = '[\\u200b\\u200c]';
const PROCLITICS = /^[وف]?(?:ب?ا?ل?|كال|ک|کال|س|لل)$/;
const isProclitic = (letters: string) =>
  PROCLITICS.test(letters) && !/^[وف]?(?:ا|با|بل)$/.test(letters);

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let begin = 0;
  for (const char of text) {
    const end = begin + char.length;
    const { kind, folded } = character(char.codePointAt(0) ?? 0);
    const before = cells.at(-1);
    const traceless = kind === Kind.nothing || kind === Kind.accent;
    if (before?.kind === Kind.space && (traceless || kind === Kind.space)) {
      // A run of spaces, and what leaves no trace in it, is one space.
      before.unit = WIDE_SPACE;
      before.end = end;
    } else if (char === NON_JOINER || char === '\u200b') {
      cells.push({ unit: char, kind, begin, end, first: true, last: true });
    } else if (kind === Kind.accent && before && before.kind !== Kind.nothing) {
      before.end = before.end === begin ? end : before.end;
    } else {
      for (let index = 0; index < folded.length; index++) {
        const [first, last] = [index === 0, index === folded.length - 1];
        cells.push({ unit: folded.charAt(index), kind, begin, end, first, last });
      }
    }
    begin = end;
  }
  return cells;
}

function patternOf(form: string): RegExp {
  const isArabic = (char: string | undefined) => /^\p{Script=Arabic}$/u.test(char ?? '');
  const pieces = [...form].map((char, index, all) => {
    const next = all[index + 1];
    const gap = `${ZERO}*[ \\n]`;
    if (char === ' ') return `(?:${gap}|${ZERO}+|(?<=${UNJOINED})(?=${ARABIC}))`;
    if (char === GAP) return `(?:${gap}|${ZERO}*)`;
    const literal = `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
    if (next === undefined) return literal;
    // The space of the form follows by itself, with whatever stands before it.
    if (next === ' ' || next === GAP) {
      return isArabic(char) && next === GAP
        ? `${literal}(?:[.·*\\/]${ZERO}*(?=${ARABIC}))?`
        : literal;
    }
    if (!isArabic(char)) return `${literal}${ZERO}*`;
    const space = new RegExp(UNJOINED, 'v').test(char) ? `| (?=${ARABIC})` : '';
    return `${literal}(?:[.·*\\/]${ZERO}*(?=${ARABIC})${space})?${ZERO}*`;
  });
  return new RegExp(pieces.join(''), 'vy');
}

/** Whether a name may begin at a cell, and from which cell it would be marked. */
function beginOf(cells: readonly Cell[], at: number): number {
  const cell = cells[at];
  if (!cell || cell.kind < Kind.letter || !cell.first) return -1;
  if (cell.kind === Kind.free) return at;
  let letters = '';
  let begin = at;
  for (let back = at - 1; back >= 0; back--) {
    const { kind, unit } = cells[back] as Cell;
    if (kind === Kind.nothing) {
      const left = cells.slice(0, back).findLast((other) => other.kind !== Kind.nothing);
      if (unit === NON_JOINER && left?.kind === Kind.arabic) break;
      continue;
    }
    if (kind < Kind.letter || kind === Kind.free) break;
    if (cell.kind !== Kind.arabic || kind !== Kind.arabic) return -1;
    letters = unit + letters;
    begin = back;
  }
  return isProclitic(letters) ? begin : -1;
}

function mayEnd(cells: readonly Cell[], at: number): boolean {
  const last = cells[at] as Cell;
  if (!last.last) return false;
  if (last.kind === Kind.free || last.kind === Kind.hangul) return true;
  for (let next = at + 1; next < cells.length; next++) {
    const { kind, unit } = cells[next] as Cell;
    if (kind === Kind.nothing) {
      if (unit === NON_JOINER && last.kind === Kind.arabic) return true;
      continue;
    }
    return kind < Kind.letter || kind === Kind.free;
  }
  return true;
}

/** Every place of every name in a text, as `begin-end name`, sorted. */
export function everyPlace(names: readonly string[], text: string): string[] {
  const cells = cellsOf(text);
  const folded = cells.map(({ unit }) => unit).join('');
  const places = new Set<string>();
  for (const name of names) {
    const pattern = patternOf(fold(name).text);
    for (let at = 0; at < cells.length; at++) {
      pattern.lastIndex = at;
      const found = pattern.exec(folded);
      const begin = beginOf(cells, at);
      if (!found || begin < 0) continue;
      const last = at + found[0].length - 1;
      if (!mayEnd(cells, last)) continue;
      places.add(`${cells[begin]?.begin}-${cells[last]?.end} ${name}`);
    }
  }
  return [...places].sort();
}

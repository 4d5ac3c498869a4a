import { character, isPair, Kind, kindAt, kindOf, unitOf } from './characters.ts';
import { GAP } from './fold.ts';
import { Openings } from './openings.ts';

/** Arabic letters that do not join the next one: after them a space is hardly seen, and often missing or too many. */
const UNJOINED = new Set([...'ادذرزژوڈڑے'].map((letter) => letter.charCodeAt(0)));
/** Signs put between Arabic letters to slip a word past a filter: ط.البان */
const CENSORS = new Set([...'.·*/'].map((sign) => sign.charCodeAt(0)));
const SPACE = 0x20;
const GAP_UNIT = GAP.charCodeAt(0);
const ZERO_WIDTH_SPACE = 0x200b;
/** Instead of the letter just read: a space was passed over, and may not be taken for a gap as well. */
const PASSED = -1;

const isSkipped = (kind: Kind) => kind === Kind.nothing || kind === Kind.accent;

/** Where the next character stands that leaves a trace. */
function skip(text: string, at: number): number {
  while (at < text.length && isSkipped(kindAt(text, at))) at += isPair(text, at) ? 2 : 1;
  return at;
}

/** Told of every form that ends at `end`, whatever follows it there. */
export type Visit = (form: number, end: number) => void;

/**
 * Folded forms, sorted, so that what begins with the letters read so far is
 * one range of them, narrowed by each further letter: no tree to build or store.
 */
export class Forms {
  readonly #forms: readonly string[];
  /** The number of each. */
  readonly #numbers: readonly number[];
  /** By a first unit, the range of forms that begin with it, as its begin and end. */
  readonly #first = new Map<number, readonly [number, number]>();
  readonly #openings = new Openings();
  #text = '';
  #visit: Visit = () => {};
  #open = false;
  /** What was narrowed last. */
  #from = 0;
  #to = 0;

  /** @param forms folded; they are numbered from `first` on, in the order given */
  constructor(forms: readonly string[], first: number) {
    const order = forms
      .map((form, index) => ({ form, number: first + index }))
      .sort((a, b) => (a.form < b.form ? -1 : Number(a.form > b.form)));
    this.#forms = order.map(({ form }) => form);
    this.#numbers = order.map(({ number }) => number);
    for (const form of forms) this.#openings.add(form);
    for (let low = 0, high = 0; low < forms.length; low = high) {
      const unit = this.#at(low, 0);
      while (high < forms.length && this.#at(high, 0) === unit) high++;
      this.#first.set(unit, [low, high]);
    }
  }

  get count(): number {
    return this.#forms.length;
  }

  /** Whether a form may begin at `start`: a quick look, that mostly says no. */
  mayBegin(text: string, start: number): boolean {
    return this.#openings.mayBegin(text, start);
  }

  /** Reports the forms that begin at `start` of a text. `true` if the text ended while one might have gone on. */
  walk(text: string, start: number, visit: Visit): boolean {
    if (!this.mayBegin(text, start)) return false;
    const code = text.charCodeAt(start);
    this.#text = text;
    this.#visit = visit;
    this.#open = false;
    // Several letters in one, or half of a pair: any form might begin with them.
    const unit = (code & 0xfc00) === 0xd800 ? 0 : unitOf(code);
    const range = unit === 0 ? ([0, this.#forms.length] as const) : this.#first.get(unit);
    if (range) this.#go(start, range[0], range[1], 0, 0);
    return this.#open;
  }

  /** The number of a form, or -1. */
  find(form: string): number {
    const [low = 0, high = 0] = this.#first.get(form.charCodeAt(0)) ?? [];
    return low === high ? -1 : (this.#numbers[this.#forms.indexOf(form, low)] ?? -1);
  }

  /** The unit of a form at a depth; NaN, which is less than any unit, where it has ended. */
  #at(form: number, depth: number): number {
    return (this.#forms[form] as string).charCodeAt(depth);
  }

  /** The forms in a range that have `unit` at a depth: from `#from` to `#to`. None has ended there. */
  #narrow(low: number, high: number, depth: number, unit: number): void {
    this.#from = low;
    this.#to = high;
    if (low === high) return;
    const [least, most] = [this.#at(low, depth), this.#at(high - 1, depth)];
    if (least === unit && most === unit) return;
    if (unit < least || unit > most) this.#to = low;
    else {
      this.#from = least === unit ? low : this.#bound(low, high, depth, unit);
      this.#to = most === unit ? high : this.#bound(this.#from, high, depth, unit + 1);
    }
  }

  /** The first form in a range that is not less than `unit` at a depth. */
  #bound(low: number, high: number, depth: number, unit: number): number {
    const forms = this.#forms;
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((forms[middle] as string).charCodeAt(depth) >= unit) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  /**
   * Goes on at `at` with the forms from `low` to `high`, which agree in their
   * first `depth` units. `before` is the Arabic letter just read, or 0.
   */
  #go(at: number, low: number, high: number, depth: number, before: number): void {
    const text = this.#text;
    for (;;) {
      // The shortest of a range stand first in it.
      while (low < high && (this.#forms[low] as string).length === depth)
        this.#visit(this.#numbers[low++] as number, at);
      if (low === high) return;
      if (at >= text.length) {
        this.#open = true;
        return;
      }
      const code = text.charCodeAt(at);
      const kind = kindAt(text, at);
      let next = at + (isPair(text, at) ? 2 : 1);

      if (isSkipped(kind)) {
        let parts = false;
        for (; at < text.length && isSkipped(kindAt(text, at)); at += isPair(text, at) ? 2 : 1) {
          const skipped = text.charCodeAt(at);
          parts ||= skipped === ZERO_WIDTH_SPACE || (skipped === GAP_UNIT && before !== 0);
        }
        if (parts) {
          this.#branch(at, low, high, depth, SPACE);
          before = 0;
        }
        continue;
      }

      if (kind === Kind.space) {
        while (next < text.length && kindOf(text.charCodeAt(next)) <= Kind.space) next++;
        this.#branch(next, low, high, depth, GAP_UNIT);
        if (next === at + 1 && UNJOINED.has(before)) {
          if (next === text.length) this.#open = true;
          else if (kindAt(text, next) === Kind.arabic) this.#go(next, low, high, depth, PASSED);
        }
      } else if (kind >= Kind.letter) {
        if (kind === Kind.arabic) {
          if (before !== PASSED) this.#branch(at, low, high, depth, GAP_UNIT);
          if (UNJOINED.has(before)) this.#branch(at, low, high, depth, SPACE);
        }
      } else if (before > 0 && CENSORS.has(unitOf(code))) {
        const letter = skip(text, next);
        if (letter === text.length) this.#open = true;
        else if (kindAt(text, letter) === Kind.arabic) this.#go(letter, low, high, depth, 0);
      }

      let unit = unitOf(code);
      if (unit !== 0 && !isPair(text, at)) {
        this.#narrow(low, high, depth, unit);
        low = this.#from;
        high = this.#to;
        depth++;
      } else {
        for (const char of character(text.codePointAt(at) ?? code).folded) {
          for (let index = 0; index < char.length; index++) {
            unit = char.charCodeAt(index);
            this.#narrow(low, high, depth, unit);
            low = this.#from;
            high = this.#to;
            depth++;
          }
        }
      }
      before = kind === Kind.arabic ? unit : 0;
      at = next;
    }
  }

  #branch(at: number, low: number, high: number, depth: number, unit: number): void {
    this.#narrow(low, high, depth, unit);
    if (this.#from < this.#to) this.#go(at, this.#from, this.#to, depth + 1, 0);
  }
}

import type { Found } from './find.ts';
import type { Layout } from './layout.ts';
import { countBefore, layOut, sentenceAt, wordsBetween } from './layout.ts';

/** A stretch of a text. */
export interface Span {
  begin: number;
  end: number;
}

/** A word of rules or phrases, found. */
export interface FoundWord extends Found {
  /** The sets it is in. */
  sets: readonly number[];
}

/** The words of one set in a text, in order. */
interface Words {
  readonly words: FoundWord[];
  readonly begins: number[];
  /** How far any of the words up to this one goes. */
  readonly reach: number[];
}
const PARTING = /[,;:،؛，；：、|]/;
const NONE: Words = { words: [], begins: [], reach: [] };

/** The words around the names of one text: what rules ask about. */
export class Surroundings {
  readonly text: string;
  readonly #bySet = new Map<number, Words>();
  #layout: Layout | undefined;

  /** @param words in order of `begin` */
  constructor(text: string, words: readonly FoundWord[]) {
    this.text = text;
    for (const word of words) for (const set of word.sets) this.#add(set, word);
  }

  #add(set: number, word: FoundWord): void {
    let found = this.#bySet.get(set);
    if (!found) this.#bySet.set(set, (found = { words: [], begins: [], reach: [] }));
    found.words.push(word);
    found.begins.push(word.begin);
    found.reach.push(Math.max(found.reach.at(-1) ?? 0, word.end));
  }

  /** The sets of which there is a word. */
  get sets(): Iterable<number> {
    return this.#bySet.keys();
  }

  get layout(): Layout {
    return (this.#layout ??= layOut(this.text));
  }

  /** The words of a set. */
  of(set: number): Words {
    return this.#bySet.get(set) ?? NONE;
  }

  /** The last word of a set that ends before a span. */
  before(set: number, span: Span): FoundWord | undefined {
    const { words, begins } = this.of(set);
    let index = countBefore(begins, span.begin) - 1;
    while (index >= 0 && (words[index] as FoundWord).end > span.begin) index--;
    return words[index];
  }

  /** The first word of a set that begins after a span. */
  after(set: number, span: Span): FoundWord | undefined {
    const { words, begins } = this.of(set);
    return words[countBefore(begins, span.end)];
  }

  /** A word of a set that overlaps a span and does not lie inside it: 'facial recognition' over 'recognition'. */
  over(set: number, span: Span): FoundWord | undefined {
    const { words, begins, reach } = this.of(set);
    let index = countBefore(begins, span.end) - 1;
    for (; index >= 0 && (reach[index] as number) > span.begin; index--) {
      const word = words[index] as FoundWord;
      if (word.end > span.begin && (word.begin < span.begin || word.end > span.end)) return word;
    }
    return undefined;
  }

  /** The first word of a set that begins in a span. */
  within(set: number, span: Span): FoundWord | undefined {
    const { words, begins } = this.of(set);
    const found = words[countBefore(begins, span.begin)];
    return found && found.begin < span.end ? found : undefined;
  }

  inOneSentence(a: Span, b: Span): boolean {
    return sentenceAt(this.layout, a.begin) === sentenceAt(this.layout, b.begin);
  }

  /** How many words stand between two stretches that do not overlap. */
  apart(a: Span, b: Span): number {
    return a.begin < b.begin
      ? wordsBetween(this.layout, a.end, b.begin)
      : wordsBetween(this.layout, b.end, a.begin);
  }

  beside(a: Span, b: Span): boolean {
    return this.apart(a, b) === 0 && this.inOneSentence(a, b);
  }

  /** Whether a comma or the like parts two stretches that do not overlap: 'Pakistan, Taliban agree'. */
  parted(a: Span, b: Span): boolean {
    const [from, to] = a.begin < b.begin ? [a.end, b.begin] : [b.end, a.begin];
    return PARTING.test(this.text.slice(from, to));
  }

  read(span: Span): string {
    return this.text.slice(span.begin, span.end);
  }
}

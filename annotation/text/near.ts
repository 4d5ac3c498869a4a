import type { Found } from './find.ts';
import type { Layout } from './layout.ts';
import { countBefore, layOut, sentenceAt, wordsBetween } from './layout.ts';

/** A stretch of a text. */
export interface Span {
  begin: number;
  end: number;
}

/** A rule's word, found. */
export interface FoundWord extends Found {
  word: number;
}

/** The words of one set in a text, in order. */
interface Words {
  readonly words: readonly FoundWord[];
  readonly begins: readonly number[];
  /** How far any of the words up to this one goes. */
  readonly reach: readonly number[];
}

/** The words around the names of one text: what rules ask about. */
export class Surroundings {
  readonly text: string;
  readonly #words: readonly FoundWord[];
  readonly #sets: readonly (readonly number[])[];
  readonly #bySet = new Map<number, Words>();
  #layout: Layout | undefined;

  /** @param words in order of `begin` */
  constructor(text: string, words: readonly FoundWord[], sets: readonly (readonly number[])[]) {
    this.text = text;
    this.#words = words;
    this.#sets = sets;
  }

  get layout(): Layout {
    return (this.#layout ??= layOut(this.text));
  }

  of(set: number): Words {
    let found = this.#bySet.get(set);
    if (!found) {
      const members = new Set(this.#sets[set]);
      const words = this.#words.filter(({ word }) => members.has(word));
      let furthest = 0;
      const reach = words.map(({ end }) => (furthest = Math.max(furthest, end)));
      found = { words, begins: words.map(({ begin }) => begin), reach };
      this.#bySet.set(set, found);
    }
    return found;
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

  read(span: Span): string {
    return this.text.slice(span.begin, span.end);
  }
}

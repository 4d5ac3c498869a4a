import { Forms } from './forms.ts';
import type { CompiledName, CompiledPhrase, CompiledRule, Lexicon } from './lexicon.ts';
import { isWord, rulesIn, targetOf } from './lexicon.ts';
import { unpackLists, unpackSorted, unpackStyle } from './pack.ts';

function listIn<T>(lists: Map<number, T[]>, key: number): T[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

/** A lexicon unpacked. */
export class Contents {
  readonly subjects: readonly string[];
  readonly languages: readonly string[];
  readonly forms: Forms;
  readonly uses: readonly (readonly number[])[];
  readonly cased: ReadonlySet<number>;
  readonly names: readonly CompiledName[];
  readonly phrases: readonly CompiledPhrase[];
  readonly sets: readonly (readonly number[])[];
  readonly rules: readonly (readonly CompiledRule[])[];
  readonly alert: ReadonlySet<number>;
  /** Words that rules reaching beyond the block ask for. */
  readonly far: ReadonlySet<number>;
  readonly #written: readonly string[];
  /** By word, the sets it is in. */
  readonly #sets = new Map<number, number[]>();
  /** By set, the phrases that it is the first group of. */
  readonly #phrases = new Map<number, CompiledPhrase[]>();
  /** By word, its form. */
  readonly #words = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.subjects = lexicon.subjects;
    this.languages = lexicon.languages;
    this.forms = new Forms(unpackSorted(lexicon.forms));
    this.uses = unpackLists(lexicon.uses);
    this.cased = new Set(lexicon.cased);
    // Packed from lists of just this length.
    this.names = unpackLists(lexicon.names) as unknown as CompiledName[];
    this.phrases = unpackLists(lexicon.phrases) as unknown as CompiledPhrase[];
    this.sets = unpackLists(lexicon.sets);
    this.rules = unpackLists(lexicon.rules).map(rulesIn);
    this.alert = new Set(lexicon.alert);
    const far = this.rules.flat().filter(([, within]) => within === 'section' || within === 'page');
    this.far = new Set(far.flatMap(([, , set]) => this.sets[set] ?? []));
    this.#written = lexicon.written.split('\n');
    for (const [form, uses] of this.uses.entries()) {
      for (const use of uses) if (isWord(use)) this.#words.set(targetOf(use), form);
    }
    for (const [set, words] of this.sets.entries()) {
      for (const word of words) listIn(this.#sets, word).push(set);
    }
    for (const phrase of this.phrases) listIn(this.#phrases, phrase[3]).push(phrase);
  }

  /** The sets that a word is in. */
  setsWith(word: number): readonly number[] {
    return this.#sets.get(word) ?? [];
  }

  /** The phrases that begin with one of these sets. */
  phrasesWith(sets: Iterable<number>): CompiledPhrase[] {
    return [...sets].flatMap((set) => this.#phrases.get(set) ?? []);
  }

  /** A form as the dossier writes it. */
  written(form: number): string {
    return unpackStyle(this.#written[form] ?? '', this.forms.textOf(form));
  }

  /** A rule's word as the dossier writes it. */
  word(word: number): string {
    return this.written(this.#words.get(word) ?? -1);
  }

  foldedWord(word: number): string {
    return this.forms.textOf(this.#words.get(word) ?? -1);
  }
}

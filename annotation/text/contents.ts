import { Forms } from './forms.ts';
import type { CompiledPhrase, CompiledRule, FormList, Part, Rules } from './lexicon.ts';
import { isName, nameUse, rulesIn, setUse, targetOf } from './lexicon.ts';
import { linesByFirst, unpackList, unpackSorted, unpackStyle } from './pack.ts';

const PHRASE = 8;

/** Makes of a number what it stands for, once for each. */
function once<T>(make: (number: number) => T): (number: number) => T {
  const made = new Map<number, T>();
  return (number) => {
    const known = made.get(number) ?? make(number);
    made.set(number, known);
    return known;
  };
}

/** What a name or phrase means, and by which rules. */
export interface Meaning {
  readonly subject: string;
  readonly language: string;
  /** A list for {@link Contents.rules}. */
  readonly rules: number;
}

export interface KnownPhrase extends Meaning {
  readonly first: number;
  readonly second: number;
  readonly apart: number;
  /** Words that turn it round, before it or inside: one more than the set, or 0 for none. */
  readonly negations: number;
  /** After it, likewise. */
  readonly negationsAfter: number;
}

/**
 * What was read of a lexicon. Parts may come at any time; a form keeps its
 * number. Lists stay packed until they are asked for: a page asks for few.
 */
export class Contents {
  readonly #rules: Rules;
  readonly #lists: readonly string[];
  readonly #phrases: ReadonlyMap<number, string>;
  readonly #far: ReadonlySet<number>;
  /** By form. */
  readonly #folded: string[] = [];
  readonly #written: string[] = [];
  readonly #uses: string[] = [];
  readonly #firstName: number[] = [];
  readonly #cased = new Set<number>();
  /** By name. */
  readonly #names: { packed: string; subjects: readonly string[] }[] = [];
  readonly #words: Forms;
  #noticed: Forms | undefined;

  constructor(rules: Rules) {
    this.#rules = rules;
    this.#lists = rules.lists.split('\n');
    this.#phrases = linesByFirst(rules.phrases);
    this.#far = new Set(rules.far);
    this.#addForms(rules.words);
    this.#words = new Forms(this.#folded.slice(), 0);
  }

  add(part: Part): void {
    this.#noticed = undefined;
    this.#addForms(part);
    for (const packed of part.names.split('\n')) {
      this.#names.push({ packed, subjects: part.subjects });
    }
  }

  #addForms({ forms, written, uses, cased }: FormList): void {
    const from = this.#folded.length;
    const folded = unpackSorted(forms);
    const [asWritten, used] = [written.split('\n'), uses.split('\n')];
    for (const [index, form] of folded.entries()) {
      this.#folded.push(form);
      this.#written.push(asWritten[index] ?? '');
      this.#uses.push(used[index] ?? '');
      this.#firstName.push(this.#names.length);
    }
    for (const index of cased) this.#cased.add(from + index);
  }

  /** The forms that a block must be read for. */
  get noticed(): Forms {
    if (!this.#noticed) {
      const first = this.#words.count;
      this.#noticed = new Forms(this.#folded.slice(first), first);
    }
    return this.#noticed;
  }

  /** All forms, in lists to be walked one after the other. */
  get forms(): readonly Forms[] {
    return [this.noticed, this.#words];
  }

  /** Whether a form wants its capitals. */
  isCased(form: number): boolean {
    return this.#cased.has(form);
  }

  /** What a form stands for. */
  readonly uses = once((form): readonly number[] => {
    const firstName = this.#firstName[form] ?? 0;
    return unpackList(this.#uses[form] ?? '').map((use) =>
      isName(use) ? nameUse(targetOf(use) + firstName) : use,
    );
  });

  readonly name = once((name): Meaning => {
    const { packed = '', subjects = [] } = this.#names[name] ?? {};
    return this.#meaning(unpackList(packed), subjects);
  });

  #meaning(packed: readonly number[], subjects: readonly string[]): Meaning {
    const [subject = 0, language = 0, rules = 0] = packed;
    return {
      subject: subjects[subject] ?? '',
      language: this.#rules.languages[language] ?? '',
      rules,
    };
  }

  readonly rules = once((list): readonly CompiledRule[] =>
    rulesIn(unpackList(this.#lists[list] ?? '')),
  );

  /** The phrases that a set is the first group of. */
  readonly phrasesWith = once((set): readonly KnownPhrase[] => {
    const numbers = unpackList(this.#phrases.get(set) ?? '');
    const phrases: KnownPhrase[] = [];
    for (let at = 1; at < numbers.length; at += PHRASE) {
      const packed = numbers.slice(at, at + PHRASE) as unknown as CompiledPhrase;
      const [, , , first, second, apart, negations, negationsAfter] = packed;
      const meaning = this.#meaning(packed, this.#rules.subjects);
      phrases.push({ ...meaning, first, second, apart, negations, negationsAfter });
    }
    return phrases;
  });

  /** Whether a rule looks for the words of a set beyond its block. */
  isFar(set: number): boolean {
    return this.#far.has(set);
  }

  isInSet(form: number, set: number): boolean {
    return this.uses(form).includes(setUse(set));
  }

  /** Whether a folded word is in a set. */
  isWordOf(set: number, word: string): boolean {
    return this.forms.some((forms) => {
      const form = forms.find(word);
      return form >= 0 && this.isInSet(form, set);
    });
  }

  /** A form as the dossier writes it. */
  readonly written = once((form): string =>
    unpackStyle(this.#written[form] ?? '', this.#folded[form] ?? ''),
  );
}

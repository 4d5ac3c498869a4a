import { Forms } from './forms.ts';
import type { CompiledName, CompiledPhrase, CompiledRule, Lexicon } from './lexicon.ts';
import { rulesIn } from './lexicon.ts';
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

/** A lexicon opened. Its lists stay packed until they are asked for: a page asks for few. */
export class Contents {
  readonly subjects: readonly string[];
  readonly languages: readonly string[];
  readonly forms: Forms;
  readonly cased: ReadonlySet<number>;
  readonly #written: readonly string[];
  readonly #uses: readonly string[];
  readonly #names: readonly string[];
  readonly #rules: readonly string[];
  readonly #phrases: ReadonlyMap<number, string>;
  readonly #far: ReadonlyMap<number, string>;

  constructor(lexicon: Lexicon) {
    this.subjects = lexicon.subjects;
    this.languages = lexicon.languages;
    this.forms = new Forms(unpackSorted(lexicon.forms));
    this.cased = new Set(lexicon.cased);
    this.#written = lexicon.written.split('\n');
    this.#uses = lexicon.uses.split('\n');
    this.#names = lexicon.names.split('\n');
    this.#rules = lexicon.rules.split('\n');
    this.#phrases = linesByFirst(lexicon.phrases);
    this.#far = linesByFirst(lexicon.far);
  }

  /** What a form stands for. */
  readonly uses = once((form): readonly number[] => unpackList(this.#uses[form] ?? ''));

  readonly name = once((name): CompiledName => {
    const [subject = 0, language = 0, rules = 0] = unpackList(this.#names[name] ?? '');
    return [subject, language, rules];
  });

  readonly rules = once((list): readonly CompiledRule[] =>
    rulesIn(unpackList(this.#rules[list] ?? '')),
  );

  /** The phrases that a set is the first group of. */
  readonly phrasesWith = once((set): readonly CompiledPhrase[] => {
    const numbers = unpackList(this.#phrases.get(set) ?? '');
    const phrases: CompiledPhrase[] = [];
    for (let at = 1; at < numbers.length; at += PHRASE) {
      const [subject = 0, language = 0, rules = 0, first = 0, ...rest] = numbers.slice(at);
      const [second = 0, apart = 0, negations = 0, after = 0] = rest;
      phrases.push([subject, language, rules, first, second, apart, negations, after]);
    }
    return phrases;
  });

  /** Whether a rule looks for the words of a set beyond its block. */
  isFar(set: number): boolean {
    return this.#far.has(set);
  }

  /** The forms of such a set. */
  readonly formsOf = once((set): readonly number[] =>
    unpackList(this.#far.get(set) ?? '').slice(1),
  );

  /** A form as the dossier writes it. */
  readonly written = once((form): string =>
    unpackStyle(this.#written[form] ?? '', this.forms.textOf(form)),
  );
}

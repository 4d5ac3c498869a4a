import type { Bar, Name, NamesFile, Need, Phrase } from '../../data/schema/names.ts';
import { fold } from './fold.ts';
import { groupsOf } from './groups.ts';
import { keysOf } from './keys.ts';
import { packLists, packSorted, packStyle } from './pack.ts';
import type { CompiledName, CompiledPhrase, Lexicon } from './lexicon.ts';
import {
  isAlerting,
  isName,
  isWord,
  LexiconError,
  nameUse,
  OTHERS,
  ruleCode,
  rulesIn,
  targetOf,
  wordUse,
} from './lexicon.ts';

export interface NamedDossier {
  id: string;
  names: NamesFile[];
}

/** A list in which equal things have one place. */
class Places<T> {
  readonly list: T[] = [];
  readonly #known = new Map<string, number>();
  at(thing: T): number {
    const key = JSON.stringify(thing);
    let place = this.#known.get(key);
    if (place === undefined) {
      place = this.list.push(thing) - 1;
      this.#known.set(key, place);
    }
    return place;
  }
}

interface Form {
  folded: string;
  written: string;
  cased: boolean;
  uses: Set<number>;
}

class Compiler {
  readonly problems: string[] = [];
  readonly #forms = new Map<string, Form>();
  readonly #subjects = new Places<string>();
  readonly #languages = new Places<string>();
  readonly #words = new Places<string>();
  readonly #sets = new Places<number[]>();
  readonly #rules = new Places<number[]>();
  readonly #names: CompiledName[] = [];
  readonly #phrases: CompiledPhrase[] = [];

  add(dossier: NamedDossier): void {
    const expand = groupsOf(dossier.names, (text) => this.problems.push(`${dossier.id}: ${text}`));
    for (const file of dossier.names) {
      const language = this.#languages.at(file.language);
      for (const name of file.names) this.#addName(dossier.id, language, name, expand);
      for (const phrase of file.phrases ?? []) {
        this.#addPhrase(dossier.id, language, phrase, expand);
      }
      for (const other of file.others ?? []) {
        for (const form of other.forms) {
          this.#addForm(form, other.exactCase === true, OTHERS, `${dossier.id}: somebody else`);
        }
      }
    }
  }

  #addName(dossier: string, language: number, name: Name, expand: Expand): void {
    // Nobody has seen it in print and nothing around it is asked for: it would only guess.
    if (!name.attested && !name.needs?.length) return;
    const subject = this.#subjects.at(`${dossier}/${name.subject}`);
    const where = `${dossier}: a name of ${name.subject}`;
    const rules = this.#rulesOf(name, where, expand);
    const use = nameUse(this.#names.push([subject, language, rules]) - 1);
    for (const form of name.forms) this.#addForm(form, name.exactCase === true, use, where);
  }

  #addPhrase(dossier: string, language: number, phrase: Phrase, expand: Expand): void {
    const where = `${dossier}: a phrase of ${phrase.subject}`;
    this.#phrases.push([
      this.#subjects.at(`${dossier}/${phrase.subject}`),
      language,
      this.#rulesOf(phrase, where, expand),
      this.#setOf(phrase.first, where, expand),
      this.#setOf(phrase.second, where, expand),
      phrase.apart,
      phrase.negations ? this.#setOf(phrase.negations, where, expand) + 1 : 0,
    ]);
  }

  #rulesOf(
    ruled: { needs?: Need[] | undefined; never?: Bar[] | undefined },
    where: string,
    expand: Expand,
  ): number {
    const rules: number[] = [];
    for (const need of ruled.needs ?? []) {
      rules.push(ruleCode(true, need.within), this.#setOf(need.any, where, expand));
    }
    for (const bar of ruled.never ?? []) {
      rules.push(ruleCode(false, bar.within), this.#setOf(bar.any, where, expand));
    }
    return this.#rules.at(rules);
  }

  #setOf(any: readonly string[], where: string, expand: Expand): number {
    const words = expand(any, where).map((written) => {
      const word = this.#words.at(written);
      this.#addForm(written, false, wordUse(word), where, 1);
      return word;
    });
    return this.#sets.at(words.sort((a, b) => a - b));
  }

  #addForm(written: string, cased: boolean, use: number, where: string, least = 2): void {
    const { text: folded, letters } = fold(written);
    if (letters < least) {
      const left = letters === 0 ? 'no letter at all' : 'a single letter';
      this.problems.push(`${where}: '${written}' is ${left} once case and signs are set aside.`);
      return;
    }
    this.#insert(folded, written, cased, use);
    // لل is ل + ال: the article loses its first letter after this preposition.
    if (folded.startsWith('ال') && letters > 4)
      this.#insert(`ل${folded.slice(2)}`, written, cased, use);
  }

  #insert(folded: string, written: string, cased: boolean, use: number): void {
    const key = cased ? `${folded}\n${written}` : folded;
    const form = this.#forms.get(key);
    if (form) form.uses.add(use);
    else this.#forms.set(key, { folded, written, cased, uses: new Set([use]) });
  }

  finish(): Lexicon {
    if (this.problems.length > 0) throw new LexiconError(this.problems);
    const alert = this.#alert();
    const forms = [...this.#forms.values()].sort((a, b) =>
      a.folded < b.folded ? -1 : Number(a.folded > b.folded),
    );
    return {
      version: 1,
      subjects: this.#subjects.list,
      languages: this.#languages.list,
      forms: packSorted(forms.map(({ folded }) => folded)),
      written: forms
        .map(({ written, folded }) => packStyle(written.replace(/\s+/g, ' '), folded))
        .join('\n'),
      uses: packLists(forms.map(({ uses }) => [...uses])),
      cased: forms.flatMap(({ cased }, index) => (cased ? [index] : [])),
      names: packLists(this.#names),
      phrases: packLists(this.#phrases),
      sets: packLists(this.#sets.list),
      rules: packLists(this.#rules.list),
      alert: [...alert],
      keys: keysOf(
        forms
          .filter(({ uses }) => [...uses].some((use) => isAlerting(use, alert)))
          .map(({ folded }) => folded),
      ),
    };
  }

  /** Words that rules look for beyond their block, and for each phrase the group with fewer words that are not names anyway. */
  #alert(): Set<number> {
    const named = new Set<number>();
    for (const form of this.#forms.values()) {
      const uses = [...form.uses];
      if (!uses.some(isName)) continue;
      for (const use of uses) if (isWord(use)) named.add(targetOf(use));
    }
    const alert = new Set<number>();
    const add = (set: number) => {
      for (const word of this.#sets.list[set] ?? []) if (!named.has(word)) alert.add(word);
    };
    for (const rules of this.#rules.list) {
      for (const [, within, set] of rulesIn(rules)) {
        if (within === 'section' || within === 'page') add(set);
      }
    }
    const cost = (set: number) =>
      (this.#sets.list[set] ?? []).filter((word) => !named.has(word) && !alert.has(word)).length;
    for (const phrase of this.#phrases)
      add(cost(phrase[3]) < cost(phrase[4]) ? phrase[3] : phrase[4]);
    return alert;
  }
}

type Expand = (words: readonly string[], where: string) => string[];

/**
 * Compiles the names of dossiers for {@link import('./open.ts').openMatcher}.
 * What comes first in a dossier, and the dossier that comes first, wins where
 * two mean the same place in the same words.
 *
 * Names that are not attested and have no need are left out: alone they would
 * guess. Words and names may fold to each other.
 *
 * @throws {LexiconError} naming every name that has fewer than two letters once
 *   folded and every group that does not exist or contains itself
 */
export function compileLexicon(dossiers: readonly NamedDossier[]): Lexicon {
  const compiler = new Compiler();
  for (const dossier of dossiers) compiler.add(dossier);
  return compiler.finish();
}

import type { Bar, Name, NamesFile, Need, Phrase } from '../../data/schema/names.ts';
import { fold } from './fold.ts';
import { groupsOf } from './groups.ts';
import { packLists } from './pack.ts';
import { type DraftName, type Form, packForms, partsOf } from './parts.ts';
import { Places } from './places.ts';
import type { CompiledPhrase, Lexicon, Rules } from './lexicon.ts';
import {
  ALERT,
  isAlerting,
  isFar,
  isSet,
  LexiconError,
  nameUse,
  OTHERS,
  ruleCode,
  rulesIn,
  setUse,
  targetOf,
} from './lexicon.ts';

export interface NamedDossier {
  id: string;
  names: NamesFile[];
}

class Compiler {
  readonly problems: string[] = [];
  readonly #forms = new Map<string, Form>();
  readonly #subjects = new Places<string>();
  readonly #languages = new Places<string>();
  readonly #sets = new Places<string[]>();
  readonly #rules = new Places<number[]>();
  readonly #names: DraftName[] = [];
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
    const subject = `${dossier}/${name.subject}`;
    const where = `${dossier}: a name of ${name.subject}`;
    const rules = this.#rulesOf(name, where, expand);
    const use = nameUse(this.#names.push([subject, language, rules]) - 1);
    for (const form of name.forms) this.#addForm(form, name.exactCase === true, use, where);
  }

  #addPhrase(dossier: string, language: number, phrase: Phrase, expand: Expand): void {
    const where = `${dossier}: a phrase of ${phrase.subject}`;
    const negations = phrase.negations ? this.#setOf(phrase.negations, where, expand) + 1 : 0;
    this.#phrases.push([
      this.#subjects.at(`${dossier}/${phrase.subject}`),
      language,
      this.#rulesOf(phrase, where, expand),
      this.#setOf(phrase.first, where, expand),
      this.#setOf(phrase.second, where, expand),
      phrase.apart,
      negations,
      phrase.negationsAfter ? this.#setOf(phrase.negationsAfter, where, expand) + 1 : negations,
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
    const words = expand(any, where).sort();
    const set = this.#sets.at(words);
    for (const word of words) this.#addForm(word, false, setUse(set), where, 1);
    return set;
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
    if (!form) this.#forms.set(key, { folded, written, cased, uses: [use] });
    else if (!form.uses.includes(use)) form.uses.push(use);
  }

  finish(): Lexicon {
    if (this.problems.length > 0) throw new LexiconError(this.problems);
    const forms = [...this.#forms.values()].sort((a, b) =>
      a.folded < b.folded ? -1 : Number(a.folded > b.folded),
    );
    const far = new Set(
      this.#rules.list
        .flatMap(rulesIn)
        .filter(isFar)
        .map(([, , set]) => set),
    );
    this.#alert(forms, far);
    const isNoticed = ({ uses }: Form) => uses.some(isAlerting);
    const { keys, parts } = partsOf(forms.filter(isNoticed), this.#names);
    const rules: Rules = {
      languages: this.#languages.list,
      lists: packLists(this.#rules.list),
      far: [...far],
      subjects: this.#subjects.list,
      phrases: packLists(
        [...Map.groupBy(this.#phrases, ([, , , first]) => first)].map(([first, phrases]) => [
          first,
          ...phrases.flat(),
        ]),
      ),
      words: packForms(forms.filter((form) => !isNoticed(form))),
    };
    return { keys: { ...keys, edition: editionOf([parts, rules]) }, rules, parts };
  }

  /**
   * Marks what the sieve must let through besides names: words that rules look
   * for beyond their block, and for each phrase the group with fewer words that
   * are not let through anyway.
   */
  #alert(forms: readonly Form[], far: ReadonlySet<number>): void {
    const bySet = new Map<number, Form[]>(this.#sets.list.map((_, set) => [set, []]));
    for (const form of forms) {
      for (const use of form.uses) if (isSet(use)) bySet.get(targetOf(use))?.push(form);
    }
    const silent = (set: number) =>
      (bySet.get(set) ?? []).filter(({ uses }) => !uses.some(isAlerting));
    const alert = (set: number) => {
      for (const form of silent(set)) form.uses.push(ALERT);
    };
    for (const set of far) alert(set);
    for (const [, , , first, second] of this.#phrases) {
      alert(silent(first).length < silent(second).length ? first : second);
    }
  }
}

/** The same for the same names, and hardly ever for others: 32 bits of FNV-1a. */
function editionOf(content: unknown): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(content);
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
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

import { compileLexicon } from '../../../annotation/text/compile.ts';
import type { Lexicon } from '../../../annotation/text/lexicon.ts';
import type { NamesFile } from '../../../data/schema/names.ts';
import { library } from '../../../data/library/library.ts';
import { oneOf, randomFrom } from './random.ts';
import { type Language, LANGUAGES } from './scripts.ts';

/** As many names as the peers are asked for. */
export const FEW = 300;

/** A literal name and the language it is of. */
export interface PlainName {
  form: string;
  language: string;
}

/** 300 names of the dossiers that ship, evenly from all of their languages, without their rules: a peer has none. */
export function fewNames(): PlainName[] {
  const byForm = new Map<string, PlainName>();
  for (const { names } of library()) {
    for (const { language, names: list } of names) {
      for (const { forms, attested } of list) {
        for (const form of attested ? forms : []) byForm.set(form, { form, language });
      }
    }
  }
  const all = [...byForm.values()];
  return Array.from({ length: FEW }, (_, at) => all[Math.floor((at * all.length) / FEW)]).filter(
    (name) => name !== undefined,
  );
}

/**
 * The same 300, and made-up ones in all scripts up to `count`: of a given name
 * that many share and one of their own. One in fifty begins with a word that
 * any page may hold, as 'White House' does.
 */
export function manyNames(count: number): PlainName[] {
  const names = fewNames();
  const random = randomFrom(count);
  const given = new Map(
    LANGUAGES.map((language) => [language, Array.from({ length: 2000 }, () => long(language))]),
  );
  const known = new Set(names.map(({ form }) => form));
  while (names.length < count) {
    const language = oneOf(random, LANGUAGES);
    const first = oneOf(random, (random() < 0.02 ? language.words : given.get(language)) ?? []);
    const form = [first, long(language)].join(language.space);
    if (known.has(form)) continue;
    known.add(form);
    names.push({ form, language: language.code });
  }
  return names;
}

/** A word as long as those of names are. */
function long({ make, space }: Language): string {
  let word = make();
  while (word.length < (space === '' ? 2 : 5)) word += make();
  return word;
}

/** A dossier of names without rules, each a subject of its own. */
export function namesFiles(names: readonly PlainName[]): NamesFile[] {
  return [...Map.groupBy(names, ({ language }) => language)].map(([language, list]) => ({
    language,
    names: list.map(({ form }, at) => ({
      subject: `subject-${language.toLowerCase()}-${at}`,
      forms: [form],
      attested: true,
    })),
  }));
}

export function lexiconOf(names: readonly PlainName[]): Lexicon {
  return compileLexicon([{ id: 'bench', names: namesFiles(names) }]);
}

/** What the extension itself publishes for the dossiers that ship. */
export function shippedLexicon(): Lexicon {
  return compileLexicon(library().map(({ about, names }) => ({ id: about.id, names })));
}

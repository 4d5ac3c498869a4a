import type { Dossier, NamesFile } from '../schema/index.ts';
import type { Fault, Path } from './fault.ts';
import type { Placed } from './references.ts';

/** Groups of words that are missing, doubled or nested, and names nobody has seen that nothing holds back. */
export function nameFaults({ names }: Dossier): Fault[] {
  const home = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { language, groups = {} } of names) {
    const file = `names/${language}.json`;
    for (const id of Object.keys(groups)) {
      const other = home.get(id);
      home.set(id, other ?? file);
      if (!other) continue;
      const what = `The group '${id}' is already in ${other}.`;
      faults.push({ file, path: ['groups', id], what, mend: 'Give one of the two another name.' });
    }
  }
  for (const file of names) {
    faults.push(...wordFaults(file, home), ...unattestedFaults(file));
  }
  return faults;
}

function wordFaults(names: NamesFile, groups: ReadonlyMap<string, string>): Fault[] {
  return wordsOf(names)
    .filter(({ value }) => value.startsWith('@'))
    .flatMap(({ file, path, value, groupsAllowed }): Fault[] => {
      if (!groupsAllowed) {
        const what = `Only words can stand here, and '${value}' is a group.`;
        return [{ file, path, what, mend: 'Write the words themselves.' }];
      }
      if (groups.has(value.slice(1))) return [];
      const what = `There is no group '${value}'.`;
      return [{ file, path, what, mend: "Correct it, or add the group to 'groups'." }];
    });
}

/** One word or form of a file of names; `groupsAllowed` tells whether `@group` may stand for words there. */
export interface PlacedWord extends Placed<string> {
  groupsAllowed: boolean;
}

/** Every word of a file of names, wherever it stands. */
export function wordsOf({ language, groups = {}, names, phrases = [], others = [] }: NamesFile) {
  const all: PlacedWord[] = [];
  const file = `names/${language}.json`;
  const add = (path: Path, words: readonly string[] = [], groupsAllowed = true): void =>
    words.forEach((value, at) => all.push({ file, path: [...path, at], value, groupsAllowed }));
  const addRules = (path: Path, { needs = [], never = [] }: Rules): void => {
    needs.forEach(({ any }, at) => add([...path, 'needs', at, 'any'], any));
    never.forEach(({ any }, at) => add([...path, 'never', at, 'any'], any));
  };

  Object.entries(groups).forEach(([id, words]) => add(['groups', id], words, false));
  names.forEach((name, at) => {
    add(['names', at, 'forms'], name.forms, false);
    addRules(['names', at], name);
  });
  phrases.forEach((phrase, at) => {
    add(['phrases', at, 'first'], phrase.first);
    add(['phrases', at, 'second'], phrase.second);
    add(['phrases', at, 'negations'], phrase.negations);
    addRules(['phrases', at], phrase);
  });
  others.forEach(({ forms }, at) => add(['others', at, 'forms'], forms, false));
  return all;
}

type Rules = Pick<NamesFile['names'][number], 'needs' | 'never'>;

const unattestedFaults = ({ language, names, phrases = [] }: NamesFile): Fault[] =>
  [
    ...names.map((name, at) => ({ path: ['names', at], form: name.forms[0], ...name })),
    ...phrases.map((name, at) => ({ path: ['phrases', at], form: name.first[0], ...name })),
  ]
    .filter(({ attested, needs }) => !attested && !needs)
    .map(({ path, form }) => ({
      file: `names/${language}.json`,
      path,
      what: `'${form}' is not attested and needs nothing near it.`,
      mend: "Add 'needs', or set 'attested' once it was seen in print.",
    }));

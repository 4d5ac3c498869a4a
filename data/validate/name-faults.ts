import type { Dossier, NamesFile } from '../schema/index.ts';
import type { Fault } from './fault.ts';
import { type PlacedWord, wordsOf } from './words.ts';

/** The words of each group; files that have a group of the same id add to one. */
type Groups = ReadonlyMap<string, readonly string[]>;

/** Groups of words that are missing or endless, and names nobody has seen that nothing holds back. */
export function nameFaults({ names }: Dossier): Fault[] {
  const groups = groupsOf(names);
  return names.flatMap((file) => [
    ...wordsOf(file).flatMap((word) => groupFault(word, groups) ?? []),
    ...unattestedFaults(file),
  ]);
}

function groupsOf(names: readonly NamesFile[]): Groups {
  const all = new Map<string, string[]>();
  for (const [id, words] of names.flatMap(({ groups }) => Object.entries(groups ?? {}))) {
    all.set(id, [...(all.get(id) ?? []), ...words]);
  }
  return all;
}

function groupFault({ file, path, value, role }: PlacedWord, groups: Groups): Fault | undefined {
  if (!value.startsWith('@')) return undefined;
  const id = value.slice(1);
  if (role === 'form') {
    const what = `A name is written out, and '${value}' is a group.`;
    return { file, path, what, mend: 'Write the words themselves.' };
  }
  if (!groups.has(id)) {
    const what = `There is no group '${value}'.`;
    return { file, path, what, mend: "Correct it, or add the group to 'groups'." };
  }
  const [list, home] = path;
  if (list === 'groups' && leadsTo(id, String(home), groups)) {
    const what = `The group '@${home}' contains itself.`;
    return { file, path, what, mend: `Take '${value}' out of it.` };
  }
  return undefined;
}

/** Whether the group `from` is or contains the group `to`. */
function leadsTo(from: string, to: string, groups: Groups): boolean {
  const reached = new Set([from]);
  for (const id of reached) {
    if (id === to) return true;
    for (const word of groups.get(id) ?? []) if (word.startsWith('@')) reached.add(word.slice(1));
  }
  return false;
}

const unattestedFaults = ({ language, names, phrases = [] }: NamesFile): Fault[] =>
  [
    ...names.map((name, at) => ({ path: ['names', at], form: name.forms[0], ...name })),
    ...phrases.map((name, at) => ({ path: ['phrases', at], form: name.first[0], ...name })),
  ]
    .filter(({ attested, needs }) => !attested && !needs?.length)
    .map(({ path, form }) => ({
      file: `names/${language}.json`,
      path,
      what: `'${form}' is not attested and needs nothing near it.`,
      mend: "Add 'needs', or set 'attested' once it was seen in print.",
    }));

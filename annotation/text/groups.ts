import type { NamesFile } from '../../data/schema/names.ts';

/**
 * The words behind a rule's list of literal words and `@group`s. A group may
 * name other groups; one of the same id in several files of a dossier is one
 * group with the words of all.
 *
 * @returns the expansion, each word once
 */
export function groupsOf(
  names: readonly NamesFile[],
  problem: (text: string) => void,
): (words: readonly string[], where: string) => string[] {
  const groups = new Map<string, string[]>();
  for (const file of names) {
    for (const [id, words] of Object.entries(file.groups ?? {})) {
      const known = groups.get(id);
      if (known) known.push(...words);
      else groups.set(id, [...words]);
    }
  }
  const expand = (words: readonly string[], where: string, into: Set<string>, path: string[]) => {
    for (const word of words) {
      if (!word.startsWith('@')) {
        into.add(word);
        continue;
      }
      const id = word.slice(1);
      const group = groups.get(id);
      if (!group) problem(`${where} refers to ${word}, which is no group.`);
      else if (path.includes(id)) problem(`The group ${word} contains itself.`);
      else expand(group, `The group ${word}`, into, [...path, id]);
    }
  };
  return (words, where) => {
    const into = new Set<string>();
    expand(words, where, into, []);
    return [...into];
  };
}

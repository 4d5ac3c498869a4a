import type { NamesFile } from '../schema/index.ts';
import type { Path } from './fault.ts';
import type { Placed } from './references.ts';

/** One word or form of a file of names. */
export interface PlacedWord extends Placed<string> {
  /** A `form` is a name and stands for itself; where a `word` stands, `@group` may. */
  role: 'form' | 'word';
}

type Rules = Pick<NamesFile['names'][number], 'needs' | 'never'>;

/** Every form and every word of a file of names, wherever it stands. */
export function wordsOf(names: NamesFile): PlacedWord[] {
  const all: PlacedWord[] = [];
  const file = `names/${names.language}.json`;
  const add = (role: PlacedWord['role'], path: Path, words: readonly string[] = []): void =>
    words.forEach((value, at) => all.push({ file, path: [...path, at], value, role }));
  const addRules = (path: Path, { needs = [], never = [] }: Rules): void => {
    needs.forEach(({ any }, at) => add('word', [...path, 'needs', at, 'any'], any));
    never.forEach(({ any }, at) => add('word', [...path, 'never', at, 'any'], any));
  };

  Object.entries(names.groups ?? {}).forEach(([id, words]) => add('word', ['groups', id], words));
  names.names.forEach((name, at) => {
    add('form', ['names', at, 'forms'], name.forms);
    addRules(['names', at], name);
  });
  names.phrases?.forEach((phrase, at) => {
    add('word', ['phrases', at, 'first'], phrase.first);
    add('word', ['phrases', at, 'second'], phrase.second);
    add('word', ['phrases', at, 'negations'], phrase.negations);
    add('word', ['phrases', at, 'negationsAfter'], phrase.negationsAfter);
    addRules(['phrases', at], phrase);
  });
  names.others?.forEach(({ forms }, at) => add('form', ['others', at, 'forms'], forms));
  return all;
}

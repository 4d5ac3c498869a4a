import type { DossierFiles } from '../../../data/library/assemble.ts';
import { isRecord, type Path } from '../../../data/validate/fault.ts';
import type { Placed } from '../../../data/validate/references.ts';

/** One text of the dossier in one language, in our own voice. Titles as published are not among them. */
export interface OwnText extends Placed<string> {
  language: string;
  /** It is the text of a difference. */
  difference: boolean;
}

/** All texts of a dossier's files: what has an English version, in all its languages. */
export function textsOf(files: DossierFiles): OwnText[] {
  return Object.entries(files).flatMap(([file, value]) => textsIn(file, value, []));
}

function textsIn(file: string, value: unknown, path: Path): OwnText[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, at) => textsIn(file, item, [...path, at]));
  }
  if (!isRecord(value)) return [];
  if (typeof value['en'] !== 'string') {
    return Object.entries(value).flatMap(([key, item]) => textsIn(file, item, [...path, key]));
  }
  const difference = path.at(-3) === 'differences';
  return Object.entries(value).map(([language, text]) => {
    const machine = isRecord(text);
    return {
      file,
      path: machine ? [...path, language, 'text'] : [...path, language],
      value: String(machine ? text['text'] : text),
      language,
      difference,
    };
  });
}

import * as v from 'valibot';
import type { DossierFiles } from '../library/assemble.ts';
import { FILES, NamesFile } from '../schema/index.ts';
import type { Fault, Path } from './fault.ts';

const NAMES = /^names\/([^/]+)\.json$/;
const REQUIRED = Object.keys(FILES);

/** Holds every file against its schema, and the folder against what belongs into it. */
export function schemaFaults(files: DossierFiles): Fault[] {
  const paths = Object.keys(files);
  const faults = REQUIRED.filter((path) => !paths.includes(path)).map((path) =>
    missing(path, `Add ${path}, with everything that its schema asks for.`),
  );
  if (!paths.some((path) => NAMES.test(path))) {
    faults.push(missing('names/en.json', 'Add one file of names for each language.'));
  }
  return [...faults, ...paths.flatMap((path) => fileFaults(path, files[path]))];
}

const missing = (file: string, mend: string): Fault => ({
  file,
  path: [],
  what: 'This file is missing.',
  mend,
});

function fileFaults(file: string, value: unknown): Fault[] {
  const language = NAMES.exec(file)?.[1];
  const schema = language ? NamesFile : FILES[file as keyof typeof FILES];
  if (!schema) {
    const what = 'This file is no part of a dossier.';
    const mend = `Remove it. A dossier has ${REQUIRED.join(', ')} and names/<language>.json.`;
    return [{ file, path: [], what, mend }];
  }
  const result = v.safeParse(schema, value);
  if (!result.success) return result.issues.map((issue) => issueFault(file, issue));
  if (language && language !== (value as NamesFile).language) {
    const what = `The file is named for '${language}' and holds names in another language.`;
    return [{ file, path: ['language'], what, mend: `Write '${language}', or rename the file.` }];
  }
  return [];
}

function issueFault(file: string, issue: v.BaseIssue<unknown>): Fault {
  const path: Path = (issue.path ?? []).map(({ key }) => key as string | number);
  const { what, mend } = inWords(issue);
  return { file, path, what, mend };
}

const TYPES: Record<string, string> = {
  string: 'text in quotation marks',
  boolean: 'true or false',
  number: 'a number',
  true: 'true, or leave the field out',
  Array: 'a list in [ ]',
  Object: 'an object in { }',
};

/** What an issue means, without the words of the library. */
function inWords(issue: v.BaseIssue<unknown>): { what: string; mend: string } {
  const { type, expected, received, message } = issue;
  const key = String(issue.path?.at(-1)?.key);
  if (type === 'strict_object' && expected === 'never') {
    return {
      what: `There is no field '${key}' here.`,
      mend: 'Remove it, or correct its spelling.',
    };
  }
  if (received === 'undefined') {
    return { what: `The field '${key}' is missing.`, mend: `Add '${key}'.` };
  }
  const what = type.endsWith('_length')
    ? `The length is ${received}.`
    : `${received} cannot stand here.`;
  // A schema's own message says the rule.
  if (!message.startsWith('Invalid ')) return { what, mend: message };
  const wanted =
    expected && (TYPES[expected] ?? expected.replaceAll(/[()]/g, '').replaceAll('|', 'or'));
  return { what, mend: `Write ${wanted ?? 'something else'}.` };
}

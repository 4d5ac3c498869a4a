import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the dossiers that ship live. */
export const DOSSIERS = fileURLToPath(new URL('../../data/dossiers/', import.meta.url));

/** The folders of all dossiers that ship, in the order of their ids. */
export function dossierFolders(): string[] {
  return readdirSync(DOSSIERS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(DOSSIERS, name))
    .sort();
}

/** The texts of a dossier's files by their path in the folder (`facts.json`, `names/en.json`), in order of paths. */
export function readTexts(folder: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const path of [...jsonIn(folder), ...jsonIn(join(folder, 'names'), 'names/')]) {
    texts[path] = readFileSync(join(folder, path), 'utf8');
  }
  return texts;
}

const jsonIn = (folder: string, before = ''): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => before + name)
    : [];

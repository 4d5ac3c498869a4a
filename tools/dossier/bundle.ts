import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dossierFolders, readTexts } from './folders.ts';

const INDEX = fileURLToPath(new URL('../../data/library/bundled.ts', import.meta.url));

/** The source of `data/library/bundled.ts`: one static import a file, as Vite, Vitest and Node all load it. */
export function indexSource(folders: readonly string[] = dossierFolders()): string {
  const imports: string[] = [];
  const dossiers = folders.map((folder) => {
    const entries = Object.keys(readTexts(folder)).map((path) => {
      const name = `file${imports.length}`;
      const from = `../dossiers/${basename(folder)}/${path}`;
      imports.push(`import ${name} from '${from}' with { type: 'json' };\n`);
      return `    '${path}': ${name},\n`;
    });
    return `  {\n${entries.join('')}  },\n`;
  });
  return `// Written by \`npm run library\`: the files of all dossiers that ship.
import type { DossierFiles } from './assemble.ts';
${imports.join('')}
export const BUNDLED: readonly DossierFiles[] = [
${dossiers.join('')}];
`;
}

/** Whether the index names exactly the files that are there. */
export const indexIsCurrent = (): boolean => readFileSync(INDEX, 'utf8') === indexSource();

/** Writes the index where it is not current. */
export function bundle(): void {
  if (!indexIsCurrent()) writeFileSync(INDEX, indexSource());
}

if (import.meta.main) bundle();

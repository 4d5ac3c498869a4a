import { relative } from 'node:path';
import { parseFiles } from '../../data/validate/parse-files.ts';
import { readDossier } from '../../data/validate/read-dossier.ts';
import { bundle } from './bundle.ts';
import { dossierFolders, readTexts } from './folders.ts';
import { report } from './lint/report.ts';

/**
 * Lets no dossier with a fault pass.
 *
 * @throws Error that tells every fault with file, place and mend.
 */
export function passDossiers(folders: readonly string[] = dossierFolders()): void {
  const faults = folders.flatMap((folder) => {
    const texts = readTexts(folder);
    const { files, faults } = parseFiles(texts);
    const reading = readDossier(files);
    const found = faults.length > 0 || reading.ok ? faults : reading.faults;
    return report(found, relative(process.cwd(), folder), texts);
  });
  if (faults.length > 0) {
    throw new Error(`A dossier has faults:\n${faults.join('\n')}`);
  }
}

/** What comes before every build: no dossier has a fault, and all their files are bundled. */
export function beforeBuild(): void {
  passDossiers();
  bundle();
}

import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { library } from '../../../../data/library/library.ts';
import { parseFiles } from '../../../../data/validate/parse-files.ts';
import { readDossier } from '../../../../data/validate/read-dossier.ts';
import { indexIsCurrent, indexSource } from '../../../../tools/dossier/bundle.ts';
import { dossierFolders, readTexts } from '../../../../tools/dossier/folders.ts';

it('the index of bundled files names what is there; `npm run library` writes it', () => {
  expect(indexIsCurrent()).toBe(true);
});

it('the index imports every file of names once', () => {
  for (const folder of dossierFolders()) {
    for (const path of Object.keys(readTexts(folder))) {
      expect(indexSource().split(`/${basename(folder)}/${path}'`)).toHaveLength(2);
    }
  }
});

it('what ships is without fault, and the same as in the folders', () => {
  const read = dossierFolders().map((folder) => readDossier(parseFiles(readTexts(folder)).files));
  expect(read.flatMap((reading) => (reading.ok ? [] : reading.faults))).toEqual([]);
  expect(library()).toEqual(read.map((reading) => reading.ok && reading.dossier));
});

it('every dossier bears the name of its folder', () => {
  expect(library().map(({ about }) => about.id)).toEqual(
    dossierFolders().map((path) => basename(path)),
  );
});

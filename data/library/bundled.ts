// Written by `npm run library`: the files of all dossiers that ship.
import type { DossierFiles } from './assemble.ts';
import file0 from '../dossiers/russia-taliban-recognition/subjects.json' with { type: 'json' };

export const BUNDLED: readonly DossierFiles[] = [
  {
    'subjects.json': file0,
  },
];

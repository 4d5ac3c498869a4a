// Written by `npm run library`: the files of all dossiers that ship.
import type { DossierFiles } from './assemble.ts';
import file0 from '../dossiers/russia-taliban-recognition/dossier.json' with { type: 'json' };
import file1 from '../dossiers/russia-taliban-recognition/events.json' with { type: 'json' };
import file2 from '../dossiers/russia-taliban-recognition/facts.json' with { type: 'json' };
import file3 from '../dossiers/russia-taliban-recognition/origins.json' with { type: 'json' };
import file4 from '../dossiers/russia-taliban-recognition/sources.json' with { type: 'json' };
import file5 from '../dossiers/russia-taliban-recognition/subjects.json' with { type: 'json' };
import file6 from '../dossiers/russia-taliban-recognition/names/en.json' with { type: 'json' };

export const BUNDLED: readonly DossierFiles[] = [
  {
    'dossier.json': file0,
    'events.json': file1,
    'facts.json': file2,
    'origins.json': file3,
    'sources.json': file4,
    'subjects.json': file5,
    'names/en.json': file6,
  },
];

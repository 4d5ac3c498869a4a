// Written by `npm run library`: the files of all dossiers that ship.
import type { DossierFiles } from './assemble.ts';
import file0 from '../dossiers/russia-taliban-recognition/dossier.json' with { type: 'json' };
import file1 from '../dossiers/russia-taliban-recognition/events.json' with { type: 'json' };
import file2 from '../dossiers/russia-taliban-recognition/facts.json' with { type: 'json' };
import file3 from '../dossiers/russia-taliban-recognition/origins.json' with { type: 'json' };
import file4 from '../dossiers/russia-taliban-recognition/sources.json' with { type: 'json' };
import file5 from '../dossiers/russia-taliban-recognition/subjects.json' with { type: 'json' };
import file6 from '../dossiers/russia-taliban-recognition/names/de.json' with { type: 'json' };
import file7 from '../dossiers/russia-taliban-recognition/names/en.json' with { type: 'json' };
import file8 from '../dossiers/russia-taliban-recognition/names/es.json' with { type: 'json' };
import file9 from '../dossiers/russia-taliban-recognition/names/fr.json' with { type: 'json' };
import file10 from '../dossiers/russia-taliban-recognition/names/it.json' with { type: 'json' };
import file11 from '../dossiers/russia-taliban-recognition/names/pt.json' with { type: 'json' };
import file12 from '../dossiers/russia-taliban-recognition/names/ru.json' with { type: 'json' };
import file13 from '../dossiers/russia-taliban-recognition/names/tr.json' with { type: 'json' };
import file14 from '../dossiers/russia-taliban-recognition/names/uk.json' with { type: 'json' };
import file15 from '../dossiers/russia-taliban-recognition/names/uz-Cyrl.json' with { type: 'json' };
import file16 from '../dossiers/russia-taliban-recognition/names/uz.json' with { type: 'json' };

export const BUNDLED: readonly DossierFiles[] = [
  {
    'dossier.json': file0,
    'events.json': file1,
    'facts.json': file2,
    'origins.json': file3,
    'sources.json': file4,
    'subjects.json': file5,
    'names/de.json': file6,
    'names/en.json': file7,
    'names/es.json': file8,
    'names/fr.json': file9,
    'names/it.json': file10,
    'names/pt.json': file11,
    'names/ru.json': file12,
    'names/tr.json': file13,
    'names/uk.json': file14,
    'names/uz-Cyrl.json': file15,
    'names/uz.json': file16,
  },
];

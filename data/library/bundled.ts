// Written by `npm run library`: the files of all dossiers that ship.
import type { DossierFiles } from './assemble.ts';
import file0 from '../dossiers/russia-taliban-recognition/dossier.json' with { type: 'json' };
import file1 from '../dossiers/russia-taliban-recognition/events.json' with { type: 'json' };
import file2 from '../dossiers/russia-taliban-recognition/facts.json' with { type: 'json' };
import file3 from '../dossiers/russia-taliban-recognition/origins.json' with { type: 'json' };
import file4 from '../dossiers/russia-taliban-recognition/sources.json' with { type: 'json' };
import file5 from '../dossiers/russia-taliban-recognition/subjects.json' with { type: 'json' };
import file6 from '../dossiers/russia-taliban-recognition/names/ar.json' with { type: 'json' };
import file7 from '../dossiers/russia-taliban-recognition/names/az.json' with { type: 'json' };
import file8 from '../dossiers/russia-taliban-recognition/names/bg.json' with { type: 'json' };
import file9 from '../dossiers/russia-taliban-recognition/names/bn.json' with { type: 'json' };
import file10 from '../dossiers/russia-taliban-recognition/names/de.json' with { type: 'json' };
import file11 from '../dossiers/russia-taliban-recognition/names/el.json' with { type: 'json' };
import file12 from '../dossiers/russia-taliban-recognition/names/en.json' with { type: 'json' };
import file13 from '../dossiers/russia-taliban-recognition/names/es.json' with { type: 'json' };
import file14 from '../dossiers/russia-taliban-recognition/names/fa.json' with { type: 'json' };
import file15 from '../dossiers/russia-taliban-recognition/names/fr.json' with { type: 'json' };
import file16 from '../dossiers/russia-taliban-recognition/names/hi.json' with { type: 'json' };
import file17 from '../dossiers/russia-taliban-recognition/names/id.json' with { type: 'json' };
import file18 from '../dossiers/russia-taliban-recognition/names/it.json' with { type: 'json' };
import file19 from '../dossiers/russia-taliban-recognition/names/ja.json' with { type: 'json' };
import file20 from '../dossiers/russia-taliban-recognition/names/kk.json' with { type: 'json' };
import file21 from '../dossiers/russia-taliban-recognition/names/ko.json' with { type: 'json' };
import file22 from '../dossiers/russia-taliban-recognition/names/ky.json' with { type: 'json' };
import file23 from '../dossiers/russia-taliban-recognition/names/ml.json' with { type: 'json' };
import file24 from '../dossiers/russia-taliban-recognition/names/mr.json' with { type: 'json' };
import file25 from '../dossiers/russia-taliban-recognition/names/nl.json' with { type: 'json' };
import file26 from '../dossiers/russia-taliban-recognition/names/pl.json' with { type: 'json' };
import file27 from '../dossiers/russia-taliban-recognition/names/ps.json' with { type: 'json' };
import file28 from '../dossiers/russia-taliban-recognition/names/pt.json' with { type: 'json' };
import file29 from '../dossiers/russia-taliban-recognition/names/ru.json' with { type: 'json' };
import file30 from '../dossiers/russia-taliban-recognition/names/sv.json' with { type: 'json' };
import file31 from '../dossiers/russia-taliban-recognition/names/te.json' with { type: 'json' };
import file32 from '../dossiers/russia-taliban-recognition/names/tg.json' with { type: 'json' };
import file33 from '../dossiers/russia-taliban-recognition/names/tr.json' with { type: 'json' };
import file34 from '../dossiers/russia-taliban-recognition/names/uk.json' with { type: 'json' };
import file35 from '../dossiers/russia-taliban-recognition/names/ur.json' with { type: 'json' };
import file36 from '../dossiers/russia-taliban-recognition/names/uz-Cyrl.json' with { type: 'json' };
import file37 from '../dossiers/russia-taliban-recognition/names/uz.json' with { type: 'json' };
import file38 from '../dossiers/russia-taliban-recognition/names/zh-Hans.json' with { type: 'json' };
import file39 from '../dossiers/russia-taliban-recognition/names/zh-Hant.json' with { type: 'json' };

export const BUNDLED: readonly DossierFiles[] = [
  {
    'dossier.json': file0,
    'events.json': file1,
    'facts.json': file2,
    'origins.json': file3,
    'sources.json': file4,
    'subjects.json': file5,
    'names/ar.json': file6,
    'names/az.json': file7,
    'names/bg.json': file8,
    'names/bn.json': file9,
    'names/de.json': file10,
    'names/el.json': file11,
    'names/en.json': file12,
    'names/es.json': file13,
    'names/fa.json': file14,
    'names/fr.json': file15,
    'names/hi.json': file16,
    'names/id.json': file17,
    'names/it.json': file18,
    'names/ja.json': file19,
    'names/kk.json': file20,
    'names/ko.json': file21,
    'names/ky.json': file22,
    'names/ml.json': file23,
    'names/mr.json': file24,
    'names/nl.json': file25,
    'names/pl.json': file26,
    'names/ps.json': file27,
    'names/pt.json': file28,
    'names/ru.json': file29,
    'names/sv.json': file30,
    'names/te.json': file31,
    'names/tg.json': file32,
    'names/tr.json': file33,
    'names/uk.json': file34,
    'names/ur.json': file35,
    'names/uz-Cyrl.json': file36,
    'names/uz.json': file37,
    'names/zh-Hans.json': file38,
    'names/zh-Hant.json': file39,
  },
];

import type { DossierFiles } from '../../../data/library/assemble.ts';
import type { Dossier } from '../../../data/schema/index.ts';
import type { Fault, Path } from '../../../data/validate/fault.ts';

/** Something that a dossier's maker should mend: an error breaks a rule, a warning wants a second look. */
export interface Finding extends Fault {
  severity: 'error' | 'warning';
}

/** What a rule looks at: a dossier without fault. */
export interface Subject {
  dossier: Dossier;
  files: DossierFiles;
  /** The day as of which ages are judged, EDTF. */
  asOf: string;
}

/** One rule of the house. */
export type Rule = (subject: Subject) => Finding[];

type Place = { file: string; path: Path };

export const error = ({ file, path }: Place, what: string, mend: string): Finding => ({
  severity: 'error',
  file,
  path,
  what,
  mend,
});

export const warning = (place: Place, what: string, mend: string): Finding => ({
  ...error(place, what, mend),
  severity: 'warning',
});

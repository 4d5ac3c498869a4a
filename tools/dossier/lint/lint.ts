import type { DossierFiles } from '../../../data/library/assemble.ts';
import type { Dossier } from '../../../data/schema/index.ts';
import { parseFiles } from '../../../data/validate/parse-files.ts';
import { readDossier } from '../../../data/validate/read-dossier.ts';
import { citing } from './citing.ts';
import { dates } from './dates.ts';
import { fairness } from './fairness.ts';
import type { Finding, Rule } from './finding.ts';
import { naming } from './naming.ts';
import { schemaNamed } from './schema-named.ts';
import { scripts } from './scripts.ts';
import { wording } from './wording.ts';

const RULES: readonly Rule[] = [schemaNamed, wording, scripts, citing, dates, fairness, naming];

export interface Linted {
  findings: Finding[];
  /** The dossier, if nothing keeps it from being loaded. */
  dossier?: Dossier;
}

/**
 * Judges the texts of a dossier's files. Faults come first, as errors: what
 * cannot be loaded is not judged further. Ages are judged as of the day `asOf`
 * (EDTF), by default the dossier's own date.
 */
export function lint(texts: Readonly<Record<string, string>>, asOf?: string): Linted {
  const { files, faults } = parseFiles(texts);
  const reading = faults.length > 0 ? { ok: false as const, faults } : readDossier(files, asOf);
  if (!reading.ok) {
    return {
      findings: reading.faults.map((fault) => Object.assign(fault, { severity: 'error' as const })),
    };
  }
  return { findings: lintDossier(reading.dossier, files, asOf), dossier: reading.dossier };
}

function lintDossier(dossier: Dossier, files: DossierFiles, asOf = dossier.about.date): Finding[] {
  return RULES.flatMap((rule) => rule({ dossier, files, asOf }));
}

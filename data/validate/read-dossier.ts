import { assemble, type DossierFiles } from '../library/assemble.ts';
import type { Dossier } from '../schema/index.ts';
import { dateFaults } from './date-faults.ts';
import type { Fault } from './fault.ts';
import { nameFaults } from './name-faults.ts';
import { idFaults } from './references.ts';
import { schemaFaults } from './schema-faults.ts';
import { statementFaults } from './statement-faults.ts';

export type Reading = { ok: true; dossier: Dossier } | { ok: false; faults: [Fault, ...Fault[]] };

/**
 * Makes a dossier of its files, whatever they hold: whole and without fault, or
 * not at all. Cross-checks run only once every file keeps its schema. Dates are
 * judged as of the day `asOf` (EDTF), by default the dossier's own date.
 */
export function readDossier(files: DossierFiles, asOf?: string): Reading {
  const [fault, ...faults] = schemaFaults(files);
  if (fault) return { ok: false, faults: [fault, ...faults] };
  const dossier = assemble(files);
  const [cross, ...more] = [
    ...idFaults(dossier),
    ...statementFaults(dossier),
    ...dateFaults(dossier, asOf ?? dossier.about.date),
    ...nameFaults(dossier),
  ];
  return cross ? { ok: false, faults: [cross, ...more] } : { ok: true, dossier };
}

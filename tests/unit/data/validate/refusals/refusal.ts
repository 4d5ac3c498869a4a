import type { Path } from '../../../../../data/validate/fault.ts';

/** One thing wrong with the small dossier, and what its maker is told. */
export interface Refusal {
  name: string;
  file: string;
  /** Where the mutation is made. */
  at: Path;
  /** What is put there; left out, what was there is removed. */
  value?: unknown;
  /** The place that the fault names, where that is not the mutation's. */
  place?: string;
  /** A part of what is wrong and of the mend, one after the other. */
  says: string;
}

export const [ABOUT, SUBJECTS, FACTS] = ['dossier.json', 'subjects.json', 'facts.json'];
export const [EVENTS, SOURCES, ORIGINS] = ['events.json', 'sources.json', 'origins.json'];
export const [EN, DE] = ['names/en.json', 'names/de.json'];

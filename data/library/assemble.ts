import type { About, Dossier } from '../schema/index.ts';

/** The files of one dossier by their path in its folder: `facts.json`, `names/en.json`. */
export type DossierFiles = Readonly<Record<string, unknown>>;

const ENGLISH = 'names/en.json';

/** Puts the files of one dossier together. They must have been found without fault before. */
export function assemble(files: DossierFiles): Dossier {
  const list = <K extends 'subjects' | 'facts' | 'events' | 'sources' | 'origins'>(key: K) =>
    (files[`${key}.json`] as Pick<Dossier, K>)[key];
  const names = Object.keys(files).filter((path) => path.startsWith('names/'));
  return {
    about: files['dossier.json'] as About,
    subjects: list('subjects'),
    facts: list('facts'),
    events: list('events'),
    sources: list('sources'),
    origins: list('origins'),
    // English first: where two languages write a name alike, the first one is given as the reason.
    names: names
      .sort((a, b) => Number(b === ENGLISH) - Number(a === ENGLISH) || (a < b ? -1 : 1))
      .map((path) => files[path] as Dossier['names'][number]),
  };
}

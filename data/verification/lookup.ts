import type { Dossier, Origin, Source } from '../schema/index.ts';

/** The sources and origins of a dossier by id. */
export interface Lookup {
  source(id: string): Source;
  origin(id: string): Origin;
}

/** Makes a look-up that throws a RangeError for an id that the dossier does not have. */
export function lookupOf({ sources, origins }: Pick<Dossier, 'sources' | 'origins'>): Lookup {
  return { source: finder('source', sources), origin: finder('origin', origins) };
}

function finder<T extends { id: string }>(what: string, all: readonly T[]): (id: string) => T {
  const byId = new Map(all.map((one) => [one.id, one]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new RangeError(`There is no ${what} '${id}'.`);
    return found;
  };
}

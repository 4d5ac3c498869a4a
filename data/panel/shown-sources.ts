import type { Citation, Difference } from '../schema/index.ts';
import type { Lookup } from '../verification/lookup.ts';
import type { ShownCitation, ShownDifference, ShownSource } from './panel-data.ts';

/** The growing list of a panel's sources: what is cited enters it once, in order of first use. */
export interface ShownSources {
  readonly list: ShownSource[];
  readonly lookup: Lookup;
  cite(citations: readonly Citation[]): ShownCitation[];
  differences(differences: readonly Difference[] | undefined): ShownDifference[];
}

/** Starts an empty list. */
export function shownSources(lookup: Lookup): ShownSources {
  const list: ShownSource[] = [];
  const positions = new Map<string, number>();

  const positionOf = (id: string): number => {
    const position = positions.get(id) ?? list.push(shownSource(id, lookup)) - 1;
    positions.set(id, position);
    return position;
  };

  const cite = (citations: readonly Citation[]): ShownCitation[] =>
    citations.map(({ source, bears, origin, note }) => ({
      source: positionOf(source),
      bears,
      ...(origin && origin !== lookup.source(source).origin && { origin: whose(origin, lookup) }),
      ...(note && { note }),
    }));

  const differences = (all: readonly Difference[] = []): ShownDifference[] =>
    all.map(({ text, kind, citations }) => ({ text, kind, citations: cite(citations) }));

  return { list, lookup, cite, differences };
}

function shownSource(id: string, lookup: Lookup): ShownSource {
  const {
    publisher,
    title,
    address,
    date,
    language,
    kind,
    copy = false,
    origin,
  } = lookup.source(id);
  return {
    id,
    publisher,
    ...(title && { title }),
    address,
    ...(date && { date }),
    language,
    kind,
    copy,
    origin: whose(origin, lookup),
  };
}

function whose(id: string, lookup: Lookup): ShownSource['origin'] {
  const { name, described } = lookup.origin(id);
  return { name, described };
}

/*
 * How well a statement stands is computed here and nowhere else.
 *
 * What counts. Only citations of sources that are not weak. Each counts as its
 * origin: whoever knew first-hand. A source has one; a citation that names
 * another overrides it, so a newsroom that relays a ministry is the ministry,
 * and any number of copies of a text are the one original.
 *
 * The rules, tested from the top down:
 *
 *   superseded    The editor put a better fact in its place.
 *   disputed      An origin denies it.
 *   official      An act or a statement, and an origin whose own it is (`by`)
 *                 supports it: the body's own text, or a relay that names it.
 *                 `both`: an act, and such origins of two opposite parties.
 *   corroborated  An event or a figure that two origins support which share no
 *                 party, at least one of them of no party. `none` is no party,
 *                 so two origins of party `none` share nothing; any number of
 *                 origins of one party are one voice.
 *   reported      Everything else. A view never gets further.
 *
 * Facts and entries of the timeline go by the same rules. An entry is an `act`
 * where the deed is a declaration (a ruling, a ban, a recognition, a
 * signature): a body's own text settles that it was made and nobody else's
 * report can. It is an `event` where others could watch it happen.
 */
import type { Citation, Dossier, FactKind, Origin } from '../schema/index.ts';
import type { Lookup } from './lookup.ts';

/** An origin as the reason of a verification names it. */
export interface NamedOrigin {
  id: string;
  name: Dossier['origins'][number]['name'];
  described: Dossier['origins'][number]['described'];
}

/**
 * How well a statement stands, with the reason: a key, and who stands behind it
 * or denies it, in the order of the citations. Those who corroborate do not
 * depend on each other: of each party only the first is named. Words are the
 * interface's affair.
 */
export type Verification =
  | { key: 'superseded'; by: string }
  | { key: 'disputed'; supports: NamedOrigin[]; disputes: NamedOrigin[] }
  | { key: 'official'; both: boolean; origins: NamedOrigin[] }
  | { key: 'corroborated'; origins: NamedOrigin[] }
  | { key: 'reported'; origins: NamedOrigin[] };

/** What facts and events have in common. */
export interface Statement {
  kind: FactKind;
  citations: readonly Citation[];
  by?: readonly string[] | undefined;
  supersededBy?: string | undefined;
}

/**
 * Tells how well a statement stands.
 *
 * @throws RangeError if it cites a source or origin that `lookup` does not know.
 */
export function verify(statement: Statement, lookup: Lookup): Verification {
  if (statement.supersededBy) return { key: 'superseded', by: statement.supersededBy };

  const supports = originsOf(statement, 'supports', lookup);
  const disputes = originsOf(statement, 'disputes', lookup);
  if (disputes.length > 0) {
    return { key: 'disputed', supports: supports.map(named), disputes: disputes.map(named) };
  }

  if (statement.kind === 'act' || statement.kind === 'statement') {
    const own = supports.filter(({ id }) => statement.by?.includes(id));
    const both = statement.kind === 'act' && parties(own).size > 1;
    if (own.length > 0) return { key: 'official', both, origins: own.map(named) };
  }

  if (statement.kind === 'event' || statement.kind === 'figure') {
    const apart = independent(supports);
    if (apart.length > 1 && apart.some(({ party }) => party === 'none')) {
      return { key: 'corroborated', origins: apart.map(named) };
    }
  }

  return { key: 'reported', origins: supports.map(named) };
}

/** Whether a fact of this verification stands under the heading 'Verified facts'. */
export const isVerified = ({ key }: Verification): boolean =>
  key === 'official' || key === 'corroborated';

/** The origins that count on one side of a statement, each once, in the order of the citations. */
function originsOf(
  { citations }: Statement,
  bears: Citation['bears'],
  { source, origin }: Lookup,
): Origin[] {
  const ids = citations
    .filter((citation) => citation.bears === bears && source(citation.source).kind !== 'weak')
    .map((citation) => citation.origin ?? source(citation.source).origin);
  return [...new Set(ids)].map(origin);
}

const parties = (origins: readonly Origin[]): Set<string> =>
  new Set(origins.map(({ party }) => party).filter((party) => party !== 'none'));

/** All origins of no party, and the first of each party. */
const independent = (origins: readonly Origin[]): Origin[] =>
  origins.filter(
    ({ party }, at) =>
      party === 'none' || origins.findIndex((other) => other.party === party) === at,
  );

const named = ({ id, name, described }: Origin): NamedOrigin => ({ id, name, described });

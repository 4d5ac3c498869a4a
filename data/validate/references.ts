import type { Citation, Dossier, Fact, TimelineEvent } from '../schema/index.ts';
import type { Fault, Path } from './fault.ts';

const LISTS = ['subjects', 'facts', 'events', 'sources', 'origins'] as const;
type List = (typeof LISTS)[number];

/** One value of a dossier and where it stands. */
export interface Placed<T> {
  file: string;
  path: Path;
  value: T;
}

/** A place of the dossier that names a thing of another list. */
export interface Reference extends Placed<string> {
  to: List;
}

/** All facts and all events. */
export const statementsOf = (dossier: Dossier): Placed<Fact | TimelineEvent>[] =>
  (['facts', 'events'] as const).flatMap((list) =>
    dossier[list].map((value, at) => ({ file: `${list}.json`, path: [list, at], value })),
  );

/** All citations of facts and events, those of their differences included. */
export const citationsOf = (dossier: Dossier): Placed<Citation>[] =>
  statementsOf(dossier).flatMap(({ file, path, value: { citations, differences = [] } }) =>
    [
      { path: [...path, 'citations'], citations },
      ...differences.map(({ citations }, at) => ({
        path: [...path, 'differences', at, 'citations'],
        citations,
      })),
    ].flatMap(({ path, citations }) =>
      citations.map((value, at) => ({ file, path: [...path, at], value })),
    ),
  );

/** Everything in the dossier that names something else in it. */
export function referencesOf(dossier: Dossier): Reference[] {
  const all: Reference[] = [];
  const name = (to: List, file: string, path: Path, value: string | undefined): void => {
    if (value !== undefined) all.push({ to, file, path, value });
  };
  const nameAll = (to: List, file: string, path: Path, ids: readonly string[] = []): void =>
    ids.forEach((id, at) => name(to, file, [...path, at], id));

  dossier.about.corrections.forEach(({ fact, event }, at) => {
    name('facts', 'dossier.json', ['corrections', at, 'fact'], fact);
    name('events', 'dossier.json', ['corrections', at, 'event'], event);
  });
  dossier.subjects.forEach(({ related, voices = [] }, at) => {
    const path = ['subjects', at];
    nameAll('subjects', 'subjects.json', [...path, 'related'], related);
    voices.forEach(({ fact }, voice) =>
      name('facts', 'subjects.json', [...path, 'voices', voice, 'fact'], fact),
    );
  });
  for (const { file, path, value } of statementsOf(dossier)) {
    nameAll('subjects', file, [...path, 'subjects'], value.subjects);
    nameAll('origins', file, [...path, 'by'], value.by);
    if ('supersededBy' in value) name('facts', file, [...path, 'supersededBy'], value.supersededBy);
    if ('facts' in value) nameAll('facts', file, [...path, 'facts'], value.facts);
    if ('after' in value) nameAll('events', file, [...path, 'after'], value.after);
  }
  for (const { file, path, value } of citationsOf(dossier)) {
    name('sources', file, [...path, 'source'], value.source);
    name('origins', file, [...path, 'origin'], value.origin);
  }
  dossier.sources.forEach(({ origin }, at) =>
    name('origins', 'sources.json', ['sources', at, 'origin'], origin),
  );
  for (const { language, names, phrases = [] } of dossier.names) {
    const file = `names/${language}.json`;
    names.forEach(({ subject }, at) => name('subjects', file, ['names', at, 'subject'], subject));
    phrases.forEach(({ subject }, at) =>
      name('subjects', file, ['phrases', at, 'subject'], subject),
    );
  }
  return all;
}

/** Ids that name nothing, and ids that name two things. */
export function idFaults(dossier: Dossier): Fault[] {
  const first: Record<List, Map<string, number>> = {
    subjects: new Map(),
    facts: new Map(),
    events: new Map(),
    sources: new Map(),
    origins: new Map(),
  };
  const faults: Fault[] = [];
  for (const list of LISTS) {
    dossier[list].forEach(({ id }, at) => {
      const before = first[list].get(id);
      if (before === undefined) first[list].set(id, at);
      else {
        const what = `The id '${id}' is already that of ${list}[${before}].`;
        const mend = 'Give one of the two another id.';
        faults.push({ file: `${list}.json`, path: [list, at, 'id'], what, mend });
      }
    });
  }
  for (const { to, file, path, value } of referencesOf(dossier)) {
    if (first[to].has(value)) continue;
    const what = `There is no ${to.slice(0, -1)} '${value}'.`;
    faults.push({ file, path, what, mend: `Correct the id, or add it to ${to}.json.` });
  }
  return faults;
}

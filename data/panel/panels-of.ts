import { compareDates, parseDate } from '../dates/parse-date.ts';
import type { Dossier, Fact, Subject, TimelineEvent } from '../schema/index.ts';
import { isVerified, verify } from '../verification/verify.ts';
import { lookupOf } from '../verification/lookup.ts';
import type {
  PanelOfOne,
  PanelsInCommon,
  ShownEvent,
  ShownFact,
  ShownSubject,
} from './panel-data.ts';
import { shownSources, type ShownSources } from './shown-sources.ts';

/** The panels of one dossier, in the two parts in which they are kept. */
export interface Panels {
  inCommon: PanelsInCommon;
  /** One for each subject, in the order of the dossier. */
  ofEach: PanelOfOne[];
}

/** Computes all that tooltip and fact panel show of every subject of a dossier. */
export function panelsOf(dossier: Dossier): Panels {
  const { about } = dossier;
  const sources = shownSources(lookupOf(dossier));
  const current = dossier.facts.filter(({ supersededBy }) => !supersededBy);
  const keyOf = (id: string): string => `${about.id}/${id}`;

  const events = inOrderOfTime(dossier.events).map((event) => ({
    ...shownEvent(event, current, sources),
    subjects: event.subjects.map(keyOf),
  }));
  const ofEach = dossier.subjects.map((subject) => {
    const one = panelOfOne(dossier, subject, current, sources);
    const own = events.filter(({ subjects }) => subjects.includes(one.key));
    const facts = [...one.verified, ...one.reported, ...one.voices.map(({ fact }) => fact)];
    return { ...one, cited: citedBy([...facts, ...own]) };
  });
  const telling = new Set(events.flatMap(({ facts }) => facts));
  const facts = current
    .filter(({ id }) => telling.has(id))
    .map((fact) => [fact.id, shownFact(fact, sources)]);
  return {
    inCommon: {
      events,
      facts: Object.fromEntries(facts),
      sources: sources.list,
      dossier: {
        id: about.id,
        title: about.title,
        version: about.version,
        knowledgeEnds: about.knowledgeEnds,
        date: about.date,
        checked: about.checked,
        makers: about.makers,
        licence: about.licence,
        corrections: about.corrections.map(({ date, text }) => ({ date, text })),
      },
    },
    ofEach,
  };
}

function panelOfOne(
  dossier: Dossier,
  subject: Subject,
  current: readonly Fact[],
  sources: ShownSources,
): Omit<PanelOfOne, 'cited'> {
  const { id: dossierId } = dossier.about;
  const shown = (fact: Fact): ShownFact => shownFact(fact, sources);
  const voices = (subject.voices ?? []).flatMap(({ who, fact: id }) =>
    current.filter((fact) => fact.id === id).map((fact) => ({ who, fact })),
  );
  const told = new Set(voices.map(({ fact }) => fact).filter(({ kind }) => kind === 'view'));
  const own = current.filter((fact) => fact.subjects.includes(subject.id) && !told.has(fact));
  const stands = (fact: Fact): boolean => isVerified(verify(fact, sources.lookup));
  return {
    ...shownSubject(dossierId, subject),
    description: subject.description,
    verified: own.filter(stands).map(shown),
    reported: own.filter((fact) => !stands(fact)).map(shown),
    voices: voices.map(({ who, fact }) => ({ who, fact: shown(fact) })),
    related: (subject.related ?? []).map((id) => shownSubject(dossierId, subjectOf(dossier, id))),
  };
}

type Citing = Pick<ShownFact, 'citations' | 'differences'>;

function citedBy(statements: readonly Citing[]): number[] {
  const citations = statements.flatMap(({ citations, differences }) => [
    ...citations,
    ...differences.flatMap((difference) => difference.citations),
  ]);
  return [...new Set(citations.map(({ source }) => source))];
}

/** What a list needs to show of a subject of the dossier `dossierId`. */
export function shownSubject(dossierId: string, subject: Subject): ShownSubject {
  const { id, kind, label, own = [], summary } = subject;
  return { key: `${dossierId}/${id}`, kind, label, own, summary };
}

/** The events from the earliest to the latest; those of one date stay in the order of the file. */
export function inOrderOfTime(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events
    .map((event) => ({ event, date: parseDate(event.date) }))
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ event }) => event);
}

function shownFact(fact: Fact, sources: ShownSources): ShownFact {
  const { id, kind, text, voice, from, until, checked } = fact;
  return {
    id,
    kind,
    text,
    verification: verify(fact, sources.lookup),
    ...(voice && { voice }),
    ...(from && { from }),
    ...(until && { until }),
    checked,
    citations: sources.cite(fact.citations),
    differences: sources.differences(fact.differences),
  };
}

function shownEvent(
  event: TimelineEvent,
  current: readonly Fact[],
  sources: ShownSources,
): Omit<ShownEvent, 'own'> {
  return {
    id: event.id,
    date: event.date,
    text: event.text,
    verification: verify(event, sources.lookup),
    citations: sources.cite(event.citations),
    facts: (event.facts ?? []).filter((id) => current.some((fact) => fact.id === id)),
    differences: sources.differences(event.differences),
  };
}

function subjectOf(dossier: Dossier, id: string): Subject {
  const subject = dossier.subjects.find((subject) => subject.id === id);
  if (!subject) throw new RangeError(`The dossier '${dossier.about.id}' has no subject '${id}'.`);
  return subject;
}

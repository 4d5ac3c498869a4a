import { compareDates, parseDate } from '../dates/parse-date.ts';
import type { Dossier, Fact, Subject, TimelineEvent } from '../schema/index.ts';
import { isVerified, verify } from '../verification/verify.ts';
import { lookupOf } from '../verification/lookup.ts';
import type { PanelData, ShownEvent, ShownFact, ShownSubject } from './panel-data.ts';
import { shownSources, type ShownSources } from './shown-sources.ts';

/**
 * Computes all that tooltip and fact panel show of a subject. Sources are
 * listed in the order in which the panel first cites them.
 *
 * @throws RangeError if the dossier has no such subject.
 */
export function panelOf(dossier: Dossier, subjectId: string): PanelData {
  const { about } = dossier;
  const subject = subjectOf(dossier, subjectId);
  const sources = shownSources(lookupOf(dossier));
  const shown = (fact: Fact): ShownFact => shownFact(fact, sources);

  const current = dossier.facts.filter(({ supersededBy }) => !supersededBy);
  const voices = (subject.voices ?? []).flatMap(({ who, fact: id }) =>
    current.filter((fact) => fact.id === id).map((fact) => ({ who, fact })),
  );
  const told = new Set(voices.map(({ fact }) => fact).filter(({ kind }) => kind === 'view'));
  const own = current.filter((fact) => fact.subjects.includes(subjectId) && !told.has(fact));
  const stands = (fact: Fact): boolean => isVerified(verify(fact, sources.lookup));

  return {
    ...shownSubject(about.id, subject),
    description: subject.description,
    verified: own.filter(stands).map(shown),
    reported: own.filter((fact) => !stands(fact)).map(shown),
    voices: voices.map(({ who, fact }) => ({ who, fact: shown(fact) })),
    timeline: inOrderOfTime(dossier.events).map((event) =>
      shownEvent(event, subjectId, current, sources),
    ),
    related: (subject.related ?? []).map((id) => shownSubject(about.id, subjectOf(dossier, id))),
    sources: sources.list,
    dossier: {
      id: about.id,
      title: about.title,
      version: about.version,
      knowledgeEnds: about.knowledgeEnds,
      date: about.date,
      checked: about.checked,
      makers: about.makers,
      corrections: about.corrections.map(({ date, text }) => ({ date, text })),
    },
  };
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
  subjectId: string,
  current: readonly Fact[],
  sources: ShownSources,
): ShownEvent {
  return {
    id: event.id,
    date: event.date,
    text: event.text,
    verification: verify(event, sources.lookup),
    own: event.subjects.includes(subjectId),
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

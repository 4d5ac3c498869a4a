import { firstDay, isoDay, parseDate } from '../../data/dates/parse-date.ts';
import type { Dossier } from '../../data/schema/index.ts';
import { lookupOf } from '../../data/verification/lookup.ts';
import { verify } from '../../data/verification/verify.ts';

/** What a dossier holds, in figures, a line each. */
export function summary(dossier: Dossier): string[] {
  const { about, subjects, facts, events, sources, origins, names } = dossier;
  const lookup = lookupOf(dossier);
  const unrecorded = [...facts, ...events].filter(
    (statement) => statement.by && verify(statement, lookup).key === 'reported',
  );
  const forms = (file: Dossier['names'][number]): number =>
    file.names.reduce((sum, name) => sum + name.forms.length, 0);

  return [
    `${about.id} ${about.version} of ${about.date}`,
    `  ${subjects.length} subjects: ${counts(subjects.map(({ kind }) => kind))}`,
    `  ${facts.length} facts: ${counts(facts.map(({ kind }) => kind))}`,
    `    ${counts(facts.map((fact) => verify(fact, lookup).key))}`,
    `  ${events.length} events: ${counts(events.map(({ kind }) => kind))}`,
    `    ${counts(events.map((event) => verify(event, lookup).key))}`,
    `    by year: ${counts(events.map(({ date }) => yearOf(date)).sort())}`,
    `  ${sources.length} sources: ${counts(sources.map(({ kind }) => kind))}`,
    `    by language: ${counts(sources.map(({ language }) => language))}`,
    `    by origin: ${most(sources.map(({ origin }) => origin))}`,
    `    by party: ${counts(sources.map(({ origin }) => lookup.origin(origin).party))}`,
    `  ${origins.length} origins: ${counts(origins.map(({ party }) => party))}`,
    `  ${names.reduce((sum, file) => sum + forms(file), 0)} names: ${names.map((file) => `${file.language} ${forms(file)}`).join(', ')}`,
    ...(unrecorded.length > 0
      ? [
          `  ${unrecorded.length} acts and statements not on record by those whose own they are:`,
          `    ${unrecorded.map(({ id }) => id).join(', ')}`,
        ]
      : []),
  ];
}

/** Origins that the summary names. */
const NAMED = 12;

const tally = (all: readonly string[]): [string, number][] => {
  const found = new Map<string, number>();
  for (const one of all) found.set(one, (found.get(one) ?? 0) + 1);
  return [...found];
};

const counts = (all: readonly string[]): string =>
  tally(all)
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');

function most(all: readonly string[]): string {
  const sorted = tally(all).sort(([, a], [, b]) => b - a);
  const named = sorted.slice(0, NAMED).map(([key, count]) => `${key} ${count}`);
  const rest = sorted.length - named.length;
  return named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function yearOf(date: string): string {
  const day = firstDay(parseDate(date));
  return Number.isFinite(day) ? isoDay(day).slice(0, 4) : 'before';
}

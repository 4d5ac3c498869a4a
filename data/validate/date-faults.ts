import { firstDay, lastDay, parseDate } from '../dates/parse-date.ts';
import type { Dossier, TimelineEvent } from '../schema/index.ts';
import type { Fault, Path } from './fault.ts';
import { type Placed, statementsOf } from './references.ts';

/**
 * Dates that cannot be: later than the day `asOf` (EDTF), ends before
 * beginnings, effects before causes. What a vague date leaves possible passes.
 */
export function dateFaults(dossier: Dossier, asOf: string): Fault[] {
  return [...futureFaults(dossier, asOf), ...endFaults(dossier), ...causeFaults(dossier.events)];
}

const certainlyAfter = (a: string, b: string): boolean =>
  firstDay(parseDate(a)) > lastDay(parseDate(b));

const futureFaults = (dossier: Dossier, asOf: string): Fault[] =>
  datesOf(dossier)
    .filter(({ value }) => certainlyAfter(value, asOf))
    .map(({ file, path, value }) => ({
      file,
      path,
      what: `${value} is in the future: this is judged as of ${asOf}.`,
      mend: "Correct the date, or the dossier's own.",
    }));

function datesOf(dossier: Dossier): Placed<string>[] {
  const all: Placed<string>[] = [];
  const add = (file: string, path: Path, value: string | undefined): void => {
    if (value !== undefined) all.push({ file, path, value });
  };
  const { about } = dossier;
  add('dossier.json', ['date'], about.date);
  add('dossier.json', ['knowledgeEnds'], about.knowledgeEnds);
  about.corrections.forEach(({ date }, at) =>
    add('dossier.json', ['corrections', at, 'date'], date),
  );
  for (const { file, path, value } of statementsOf(dossier)) {
    add(file, [...path, 'checked'], value.checked);
    if ('date' in value) add(file, [...path, 'date'], value.date);
    if ('from' in value) add(file, [...path, 'from'], value.from);
    if ('until' in value) add(file, [...path, 'until'], value.until);
  }
  dossier.sources.forEach(({ date }, at) => add('sources.json', ['sources', at, 'date'], date));
  return all;
}

const endFaults = ({ facts }: Dossier): Fault[] =>
  facts.flatMap(({ from, until }, at) =>
    from && until && certainlyAfter(from, until)
      ? [
          {
            file: 'facts.json',
            path: ['facts', at, 'until'],
            what: `It ends (${until}) before it begins (${from}).`,
            mend: "Correct 'from' or 'until'.",
          },
        ]
      : [],
  );

function causeFaults(events: readonly TimelineEvent[]): Fault[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.flatMap((event, at) =>
    (event.after ?? []).flatMap((id, which): Fault[] => {
      const cause = byId.get(id);
      const path = ['events', at, 'after', which];
      if (cause && certainlyAfter(cause.date, event.date)) {
        const what = `The event '${id}' (${cause.date}) is later than what it led to (${event.date}).`;
        return [{ file: 'events.json', path, what, mend: 'Correct a date, or remove the cause.' }];
      }
      if (leadsTo(event.id, id, byId)) {
        const what = `The event '${id}' comes after this one and before it.`;
        return [{ file: 'events.json', path, what, mend: 'Remove one of the two.' }];
      }
      return [];
    }),
  );
}

/** Whether `from` is a cause of `to`, directly or through others. */
function leadsTo(from: string, to: string, events: Map<string, TimelineEvent>): boolean {
  const reached = new Set([to]);
  for (const id of reached) {
    if (id === from) return true;
    events.get(id)?.after?.forEach((cause) => reached.add(cause));
  }
  return false;
}

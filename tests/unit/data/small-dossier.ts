import type { Path } from '../../../data/validate/fault.ts';

/** The files of a dossier as parsed JSON that a test may change as it likes. */
export type Files = Record<string, unknown>;

/** A small dossier without a fault: a ferry, the harbour that stopped it, and the island it served. */
export const smallDossier = (): Files => ({
  'dossier.json': {
    $schema: '../../schema/json/dossier.schema.json',
    id: 'ferry',
    version: '1.0.0',
    title: { en: 'The end of the ferry to Utholm' },
    summary: { en: 'Why the ferry to Utholm stopped, and what came of it.' },
    date: '2026-11-01',
    knowledgeEnds: '2026-10-31',
    checked: { en: 'Checked on 1 November 2026 against the pages of the publishers.' },
    makers: { en: 'Made by hand for tests.' },
    licence: 'CC0-1.0',
    corrections: [
      {
        date: '2026-10-30',
        text: { en: 'Corrected on 30 October 2026: we had given the wrong day.' },
        fact: 'stopped',
        event: 'last-crossing',
      },
    ],
  },
  'subjects.json': {
    $schema: '../../schema/json/subjects.schema.json',
    subjects: [
      {
        id: 'harbour',
        kind: 'organisation',
        label: { en: 'Harbour Office', de: 'Hafenamt' },
        own: [{ language: 'sv', text: 'Hamnkontoret' }],
        summary: { en: 'The office that runs the port.' },
        description: { en: 'It gives ferries their licences and can take them away.' },
        party: 'russian-state',
        related: ['island'],
        voices: [{ who: { en: 'An islander' }, fact: 'islander-view' }],
      },
      {
        id: 'island',
        kind: 'place',
        label: { en: 'Utholm' },
        summary: { en: 'An island with eighty people.' },
        description: { en: 'It has one shop and no bridge.' },
      },
    ],
  },
  'facts.json': {
    $schema: '../../schema/json/facts.schema.json',
    facts: [
      {
        id: 'stopped',
        kind: 'act',
        subjects: ['harbour', 'island'],
        text: {
          en: 'The Harbour Office withdrew the licence.',
          de: 'Die Erlaubnis wurde entzogen.',
        },
        by: ['office'],
        citations: [
          { source: 'office-notice', bears: 'supports' },
          {
            source: 'daily-notice',
            bears: 'supports',
            origin: 'office',
            note: { en: 'Quotes it.' },
          },
        ],
        from: '2026-03-01',
        until: '2026-09',
        checked: '2026-10-01',
        differences: [
          {
            kind: 'more-exactly',
            text: { en: 'Some reports say that the ferry was banned.' },
            citations: [{ source: 'daily-notice', bears: 'disputes' }],
          },
        ],
      },
      {
        id: 'stranded',
        kind: 'figure',
        subjects: ['island', 'harbour'],
        text: { en: 'Forty people could not leave the island for a week.' },
        citations: [
          { source: 'daily-week', bears: 'supports' },
          { source: 'radio-week', bears: 'supports' },
        ],
        from: '2026-03',
        checked: '2026-10-01',
      },
      {
        id: 'islander-view',
        kind: 'view',
        subjects: ['harbour'],
        voice: { en: 'An islander' },
        text: { en: 'The office forgot that people live here.' },
        citations: [{ source: 'radio-week', bears: 'supports' }],
        checked: '2026-10-01',
      },
      {
        id: 'first-count',
        kind: 'figure',
        subjects: ['island'],
        text: { en: 'Thirty people could not leave the island.' },
        citations: [{ source: 'daily-week', bears: 'supports' }],
        checked: '2026-10-01',
        supersededBy: 'stranded',
      },
    ],
  },
  'events.json': {
    $schema: '../../schema/json/events.schema.json',
    events: [
      {
        id: 'last-crossing',
        date: '2026-03-02~',
        kind: 'event',
        subjects: ['island'],
        text: { en: 'The ferry crosses for the last time.' },
        citations: [
          { source: 'radio-week', bears: 'supports' },
          { source: 'daily-week', bears: 'supports' },
        ],
        facts: ['stranded', 'first-count'],
        after: ['withdrawal'],
        checked: '2026-10-01',
      },
      {
        id: 'withdrawal',
        date: '2026-03-01',
        kind: 'act',
        subjects: ['harbour'],
        text: { en: 'The Harbour Office withdraws the licence.' },
        by: ['office'],
        citations: [{ source: 'office-notice', bears: 'supports' }],
        checked: '2026-10-01',
      },
    ],
  },
  'sources.json': {
    $schema: '../../schema/json/sources.schema.json',
    sources: [
      {
        id: 'office-notice',
        publisher: 'Harbour Office',
        title: 'Notice 14',
        address: 'https://harbour.example/notices/14',
        date: '2026-03-01',
        language: 'en',
        kind: 'official',
        origin: 'office',
      },
      {
        id: 'daily-notice',
        publisher: 'The Daily',
        address: 'https://daily.example/notice',
        language: 'en',
        kind: 'press',
        origin: 'daily',
        copy: true,
      },
      {
        id: 'daily-week',
        publisher: 'The Daily',
        address: 'https://daily.example/week',
        language: 'en',
        kind: 'press',
        origin: 'daily',
      },
      {
        id: 'radio-week',
        publisher: 'Coast Radio',
        address: 'https://radio.example/week',
        date: '2026-03-08',
        language: 'en',
        kind: 'press',
        origin: 'radio',
      },
    ],
  },
  'origins.json': {
    $schema: '../../schema/json/origins.schema.json',
    origins: [
      {
        id: 'office',
        name: { en: 'Harbour Office' },
        party: 'russian-state',
        control: 'state',
        described: { en: 'the office itself' },
      },
      {
        id: 'daily',
        name: { en: 'The Daily' },
        party: 'none',
        control: 'independent',
        described: { en: 'an independent newspaper' },
      },
      {
        id: 'radio',
        name: { en: 'Coast Radio' },
        party: 'none',
        control: 'independent',
        described: { en: 'an independent station' },
      },
    ],
  },
  'names/de.json': {
    $schema: '../../../schema/json/names.schema.json',
    language: 'de',
    names: [{ subject: 'harbour', forms: ['Hafenamt Utholm'], attested: true }],
  },
  'names/en.json': {
    $schema: '../../../schema/json/names.schema.json',
    language: 'en',
    groups: { boats: ['ferry', 'ferries'] },
    names: [
      { subject: 'harbour', forms: ['Harbour Office', 'Harbour Office’s'], attested: true },
      {
        subject: 'island',
        forms: ['Utholm'],
        attested: false,
        needs: [{ within: 'page', any: ['@boats', 'island'] }],
        never: [{ within: 'before', any: ['Norra'] }],
      },
    ],
    phrases: [
      {
        subject: 'island',
        first: ['end', 'stop'],
        second: ['@boats'],
        apart: 4,
        negations: ['not'],
        attested: true,
      },
    ],
    others: [{ forms: ['Utholm Street'], note: 'A street in town.' }],
  },
});

/** Puts `value` at a place of a file, or takes out what is there if it is `undefined`. An empty path means the file. */
export function put(files: Files, file: string, path: Path, value: unknown): void {
  let inside = files as Record<string | number, unknown>;
  const steps = [file, ...path];
  const last = steps.pop() ?? file;
  for (const step of steps) inside = inside[step] as Record<string | number, unknown>;
  if (value === undefined) delete inside[last];
  else inside[last] = value;
}

import type { Path } from '../../../../data/validate/fault.ts';

/** One change of the small dossier that the check has something to say about. */
interface Change {
  name: string;
  file: string;
  at: Path;
  value?: unknown;
  severity: 'error' | 'warning';
  /** The place that is named, where that is not the change's. */
  place?: string;
  /** A part of what is wrong and of the mend. */
  says: string;
}

const TEXT = ['facts', 0, 'text', 'en'] as const;
const words = (count: number) => `So${' so'.repeat(count - 1)}.`;

const saying = (name: string, value: string, says: string): Change => ({
  name,
  file: 'facts.json',
  at: TEXT,
  value,
  severity: 'error',
  says,
});

const named = (forms: string[], more: object = {}) => ({
  subject: 'harbour',
  forms,
  attested: true,
  ...more,
});

export const FINDINGS: Record<string, readonly Change[]> = {
  wording: [
    saying('a barred word', 'The regime withdrew it.', "'government' or 'authorities'"),
    saying('a label in our own voice', 'A terrorist withdrew it.', 'who calls whom that'),
    saying('a verdict', 'The island was liberated.', 'what happened'),
    saying('a seizure', 'The office seized power.', "'took power'"),
    saying('a country that speaks', 'Afghanistan says that it withdrew it.', 'whose ministry'),
    saying('a capital that speaks', 'On Monday Kabul denied it.', 'whose ministry'),
    saying('emphasis', 'It was **not** withdrawn.', 'plain text'),
    saying('an address in a text', 'See https://harbour.example.', 'plain text'),
    saying('a footnote', 'It was withdrawn.[1]', 'plain text'),
    {
      name: 'a sentence too long',
      file: 'facts.json',
      at: TEXT,
      value: `${words(12)} ${words(31)}`,
      severity: 'warning',
      says: 'has 31 words',
    },
    {
      name: 'a sentence too long in another language',
      file: 'facts.json',
      at: ['facts', 0, 'text', 'ru'],
      value: { text: `Да${' да'.repeat(30)}.`, machine: true },
      severity: 'warning',
      place: 'facts[0].text.ru.text',
      says: 'Make two of it',
    },
    {
      name: 'often in a difference',
      file: 'facts.json',
      at: ['facts', 0, 'differences', 0, 'text', 'en'],
      value: 'It is often said that it was banned.',
      severity: 'error',
      says: "'some reports', or how many",
    },
  ],
  scripts: [
    saying('a Cyrillic letter in an English word', 'The оffice withdrew it.', 'о U+043E'),
    saying('a Cyrillic preposition in an English text', 'It was о board.', 'only looks right'),
    {
      name: 'a Latin letter in a Russian word',
      file: 'facts.json',
      at: ['facts', 0, 'text', 'ru'],
      value: 'Лицензия oтозвана.',
      severity: 'error',
      says: 'o U+006F',
    },
    {
      name: 'a Latin preposition in a Russian text',
      file: 'facts.json',
      at: ['facts', 0, 'text', 'ru'],
      value: 'Паром c острова.',
      severity: 'error',
      says: 'only looks right',
    },
    {
      name: 'a Greek letter in a name',
      file: 'names/en.json',
      at: ['names', 0, 'forms', 0],
      value: 'Harbοur Office',
      severity: 'error',
      says: 'mixes Latin and Greek',
    },
    {
      name: 'a Cyrillic letter in a word of a group',
      file: 'names/en.json',
      at: ['groups', 'boats', 0],
      value: 'fеrry',
      severity: 'error',
      says: 'mixes Latin and Cyrillic',
    },
  ],
  citing: [
    {
      name: 'a source that nothing cites',
      file: 'sources.json',
      at: ['sources', 4],
      value: {
        id: 'spare',
        publisher: 'Spare',
        address: 'https://spare.example/',
        language: 'en',
        kind: 'press',
        origin: 'radio',
      },
      severity: 'warning',
      says: "Nothing cites 'spare'",
    },
    {
      name: 'an origin that nothing comes from',
      file: 'origins.json',
      at: ['origins', 3],
      value: {
        id: 'spare',
        name: { en: 'Spare' },
        party: 'none',
        control: 'independent',
        described: { en: 'a spare one' },
      },
      severity: 'warning',
      says: "Nothing comes from 'spare'",
    },
    {
      name: 'a weak source as support',
      file: 'sources.json',
      at: ['sources', 1, 'kind'],
      value: 'weak',
      severity: 'warning',
      place: 'facts[0].citations[1]',
      says: 'is a weak source and supports nothing',
    },
    {
      name: 'a source cited twice',
      file: 'facts.json',
      at: ['facts', 2, 'citations', 1],
      value: { source: 'radio-week', bears: 'supports', origin: 'daily' },
      severity: 'error',
      says: "'radio-week' is cited twice",
    },
    {
      name: 'a difference that cites nobody',
      file: 'facts.json',
      at: ['facts', 0, 'differences', 0, 'citations'],
      value: [],
      severity: 'error',
      place: 'facts[0].differences[0]',
      says: 'cites nobody',
    },
    {
      name: 'an official act of nobody',
      file: 'events.json',
      at: ['events', 1, 'by'],
      severity: 'warning',
      place: 'events[1]',
      says: "Add 'by'",
    },
  ],
  dates: [
    {
      name: 'a check more than a year old',
      file: 'facts.json',
      at: ['facts', 1, 'checked'],
      value: '2025-10-31',
      severity: 'warning',
      says: 'Check it again',
    },
    {
      name: 'an event past the dossier’s knowledge',
      file: 'events.json',
      at: ['events', 0, 'date'],
      value: '2026-11-01',
      severity: 'error',
      says: "later than the dossier's knowledge",
    },
    {
      name: 'a fact past the dossier’s knowledge',
      file: 'facts.json',
      at: ['facts', 1, 'from'],
      value: '2026-11-01',
      severity: 'error',
      says: "later than the dossier's knowledge",
    },
  ],
  fairness: [
    {
      name: 'a party led by its own voice',
      file: 'facts.json',
      at: ['facts', 1, 'subjects'],
      value: ['island'],
      severity: 'error',
      place: 'subjects[0]',
      says: "'harbour' is led by its own voice alone: stopped.",
    },
  ],
  naming: [
    {
      name: 'a short name without rules',
      file: 'names/en.json',
      at: ['names', 0, 'forms', 1],
      value: 'HO',
      severity: 'warning',
      says: "'HO' is short and has no rules",
    },
    {
      name: 'an ordinary word without rules',
      file: 'names/en.json',
      at: ['names', 0, 'forms', 1],
      value: 'harbour',
      severity: 'warning',
      says: 'an ordinary word',
    },
    {
      name: 'a common name without rules',
      file: 'names/en.json',
      at: ['names', 0, 'forms', 1],
      value: 'Wilson',
      severity: 'warning',
      says: 'a common name',
    },
    {
      name: 'a name of two subjects',
      file: 'names/en.json',
      at: ['names', 1, 'forms', 0],
      value: 'HARBOUR  OFFICE',
      severity: 'error',
      says: "always means 'harbour', which comes first in names/en.json",
    },
    {
      name: 'a name of two subjects in two languages',
      file: 'names/de.json',
      at: ['names', 0],
      value: { subject: 'island', forms: ['Harbour Office'], attested: true },
      severity: 'error',
      place: 'names[0].forms[0]',
      says: 'which comes first in names/en.json',
    },
    {
      name: 'a name that is also somebody else’s',
      file: 'names/en.json',
      at: ['others', 0, 'forms', 0],
      value: 'utholm',
      severity: 'error',
      place: 'names[1].forms[0]',
      says: 'also a name of somebody else',
    },
    {
      name: 'a name of one letter',
      file: 'names/en.json',
      at: ['names', 1, 'forms', 0],
      value: 'U.',
      severity: 'error',
      says: 'too few letters',
    },
    {
      name: 'a word of no letter',
      file: 'names/en.json',
      at: ['names', 1, 'never', 0, 'any', 0],
      value: '...',
      severity: 'error',
      says: 'too few letters',
    },
  ],
  'the schema named': [
    {
      name: 'a file that names none',
      file: 'names/de.json',
      at: ['$schema'],
      severity: 'warning',
      says: 'Begin with "$schema": "../../../schema/json/names.schema.json"',
    },
  ],
};

/** Changes with which the dossier is as good as before. */
export const FINE: readonly Pick<Change, 'name' | 'file' | 'at' | 'value'>[] = [
  {
    name: 'a barred word quoted',
    file: 'facts.json',
    at: TEXT,
    value: 'It spoke of “the regime”.',
  },
  {
    name: 'in single quotation marks',
    file: 'facts.json',
    at: TEXT,
    value: "They wrote 'the island's terrorist'.",
  },
  {
    name: 'the title of a register',
    file: 'facts.json',
    at: TEXT,
    value: 'It is on the list of terrorist organisations.',
  },
  {
    name: 'a body in a capital that speaks',
    file: 'facts.json',
    at: TEXT,
    value: 'The embassy in Kabul said so.',
  },
  { name: 'often in a fact', file: 'facts.json', at: TEXT, value: 'The ferry was often late.' },
  { name: '30 words', file: 'facts.json', at: TEXT, value: `${words(30)} ${words(30)}` },
  {
    name: 'capitals of both scripts',
    file: 'facts.json',
    at: ['facts', 0, 'text', 'ru'],
    value: 'Паром BBC.',
  },
  {
    name: 'two scripts joined by a hyphen',
    file: 'facts.json',
    at: ['facts', 0, 'text', 'ru'],
    value: 'TV-канал.',
  },
  {
    name: 'a difference that asserts nothing',
    file: 'facts.json',
    at: ['facts', 0, 'differences', 0],
    value: { kind: 'otherwise', text: { en: 'We found no text with the day.' }, citations: [] },
  },
  {
    name: 'a check of a year ago',
    file: 'facts.json',
    at: ['facts', 1, 'checked'],
    value: '2025-11-01',
  },
  {
    name: 'a short name with a note',
    file: 'names/en.json',
    at: ['names', 2],
    value: named(['HO'], { note: 'Nothing else is called that.' }),
  },
  {
    name: 'a short name with a rule',
    file: 'names/en.json',
    at: ['names', 2],
    value: named(['HO'], { never: [{ within: 'page', any: ['Ohio'] }] }),
  },
  {
    name: 'a name again for the same subject',
    file: 'names/de.json',
    at: ['names', 1],
    value: named(['Harbour Office']),
  },
  {
    name: 'a name of two subjects, the first with rules',
    file: 'names/en.json',
    at: ['names', 2],
    value: named(['Utholm']),
  },
  {
    name: 'a name of another in capitals of its own',
    file: 'names/de.json',
    at: ['names', 1],
    value: named(['UTHOLM'], { exactCase: true }),
  },
];

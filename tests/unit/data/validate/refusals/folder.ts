import { FACTS, SOURCES, DE, type Refusal } from './refusal.ts';

export const folder: readonly Refusal[] = [
  { name: 'a file is missing', file: SOURCES, at: [], says: 'missing. Add sources.json' },
  {
    name: 'a file too many',
    file: 'notes.json',
    at: [],
    value: {},
    says: 'no part of a dossier. Remove it',
  },
  {
    name: 'a path that leads out',
    file: 'names/../en.json',
    at: [],
    value: {},
    says: 'no part of a dossier',
  },
  {
    name: 'a file that is a list',
    file: FACTS,
    at: [],
    value: [],
    place: 'facts',
    says: "'facts' is missing",
  },
  {
    name: 'a file that is null',
    file: FACTS,
    at: [],
    value: null,
    says: 'null cannot stand here. Write an object',
  },
  {
    name: 'names under another language',
    file: DE,
    at: ['language'],
    value: 'nl',
    says: "named for 'de'",
  },
];

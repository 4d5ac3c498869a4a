import { EN, DE, type Refusal } from './refusal.ts';

export const names: readonly Refusal[] = [
  {
    name: 'a name without forms',
    file: EN,
    at: ['names', 0, 'forms'],
    value: [],
    says: 'has at least one',
  },
  {
    name: 'an unknown group',
    file: EN,
    at: ['names', 1, 'needs', 0, 'any', 0],
    value: '@ships',
    says: "no group '@ships'",
  },
  {
    name: 'an unknown group of a phrase',
    file: EN,
    at: ['phrases', 0, 'second', 0],
    value: '@ships',
    says: "no group '@ships'",
  },
  {
    name: 'a group for a form',
    file: EN,
    at: ['names', 0, 'forms', 0],
    value: '@boats',
    says: "'@boats' is a group",
  },
  {
    name: 'a group within itself',
    file: EN,
    at: ['groups', 'boats', 0],
    value: '@boats',
    says: "Take '@boats' out of it",
  },
  {
    name: 'a group that another file makes endless',
    file: DE,
    at: ['groups'],
    value: { boats: ['@boats'] },
    place: 'groups.boats[0]',
    says: "'@boats' contains itself",
  },
  {
    name: 'an unseen name that needs nothing',
    file: EN,
    at: ['names', 1, 'needs'],
    place: 'names[1]',
    says: "'Utholm' is not attested",
  },
  {
    name: 'an unseen phrase that needs nothing',
    file: EN,
    at: ['phrases', 0, 'attested'],
    value: false,
    place: 'phrases[0]',
    says: 'is not attested',
  },
  {
    name: 'a pattern for a word',
    file: EN,
    at: ['names', 1, 'needs', 0, 'any', 0],
    value: { pattern: '.*' },
    says: 'Write text in quotation marks',
  },
];

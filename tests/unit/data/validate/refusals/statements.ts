import { SUBJECTS, FACTS, EVENTS, type Refusal } from './refusal.ts';

const citation = { source: 'radio-week', bears: 'supports' };

export const statements: readonly Refusal[] = [
  {
    name: 'a fact without citations',
    file: FACTS,
    at: ['facts', 0, 'citations'],
    value: [],
    says: 'at least one citation',
  },
  {
    name: 'a fact about nothing',
    file: FACTS,
    at: ['facts', 0, 'subjects'],
    value: [],
    says: 'at least one subject',
  },
  {
    name: 'a citation that neither supports nor disputes',
    file: FACTS,
    at: ['facts', 0, 'citations', 0, 'bears'],
    value: 'mentions',
    says: '"supports" or "disputes"',
  },
  {
    name: 'a body of a figure',
    file: FACTS,
    at: ['facts', 1, 'by'],
    value: ['office'],
    says: "'figure' is nobody's own act",
  },
  {
    name: 'nobody in the list of bodies',
    file: FACTS,
    at: ['facts', 0, 'by'],
    value: [],
    says: "Leave 'by' out",
  },
  {
    name: 'a view of nobody',
    file: FACTS,
    at: ['facts', 2, 'voice'],
    place: 'facts[2]',
    says: "Add 'voice'",
  },
  {
    name: 'a voice for a figure',
    file: FACTS,
    at: ['facts', 1, 'voice'],
    value: { en: 'A man' },
    says: "'figure' is nobody's view",
  },
  {
    name: 'a voice that tells a figure',
    file: SUBJECTS,
    at: ['subjects', 0, 'voices', 0, 'fact'],
    value: 'stranded',
    says: "'stranded' is of kind 'figure'",
  },
  {
    name: 'a fact that supersedes itself',
    file: FACTS,
    at: ['facts', 3, 'supersededBy'],
    value: 'first-count',
    says: 'leads back to it',
  },
  {
    name: 'a subject related to itself',
    file: SUBJECTS,
    at: ['subjects', 0, 'related', 0],
    value: 'harbour',
    says: 'not related to itself',
  },
  {
    name: 'an event without citations',
    file: EVENTS,
    at: ['events', 0, 'citations'],
    value: [],
    says: 'at least one citation',
  },
  {
    name: 'a difference of an unknown kind',
    file: FACTS,
    at: ['facts', 0, 'differences', 0],
    value: { kind: 'wrong', text: { en: 'No.' }, citations: [citation] },
    place: 'facts[0].differences[0].kind',
    says: '"more-exactly"',
  },
];

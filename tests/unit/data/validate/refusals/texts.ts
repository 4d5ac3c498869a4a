import { SUBJECTS, FACTS, type Refusal } from './refusal.ts';

export const texts: readonly Refusal[] = [
  {
    name: 'no English',
    file: SUBJECTS,
    at: ['subjects', 1, 'label'],
    value: { de: 'Utholm' },
    place: 'subjects[1].label.en',
    says: "'en' is missing",
  },
  {
    name: 'an empty text',
    file: FACTS,
    at: ['facts', 0, 'text', 'de'],
    value: '',
    says: 'leave the field out',
  },
  {
    name: 'HTML',
    file: FACTS,
    at: ['facts', 0, 'text', 'en'],
    value: 'It was <b>withdrawn</b>.',
    says: 'no HTML',
  },
  {
    name: 'a Markdown link',
    file: FACTS,
    at: ['facts', 0, 'text', 'en'],
    value: 'It [was](https://x.example).',
    says: 'no Markdown',
  },
  {
    name: 'a line break',
    file: FACTS,
    at: ['facts', 0, 'text', 'en'],
    value: 'It was.\nIt is.',
    says: 'one line',
  },
  {
    name: 'space at the end',
    file: FACTS,
    at: ['facts', 0, 'text', 'en'],
    value: 'It was. ',
    says: 'white space',
  },
  {
    name: 'a language that is none',
    file: FACTS,
    at: ['facts', 0, 'text'],
    value: { en: 'It was.', German: 'Es war.' },
    says: 'language tags',
  },
  {
    name: 'a machine translation that may not say so',
    file: FACTS,
    at: ['facts', 0, 'text', 'fr'],
    value: { text: 'Oui.', machine: false },
    says: '"machine": true',
  },
];

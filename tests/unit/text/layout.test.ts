import { expect, test } from 'vitest';
import { layOut, sentenceAt, wordsBetween } from '../../../annotation/text/layout.ts';

/** A text cut where its sentences end. */
function sentences(text: string): string[] {
  const { ends } = layOut(text);
  return [...ends, text.length]
    .map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim())
    .filter((sentence) => sentence !== '');
}

test.each([
  ['He left.', 'She stayed.'],
  ['He left!', 'Why?', 'She stayed.'],
  ['He said: ‘It is over.’', 'She stayed.'],
  ['He left (in 2021).', 'She stayed.'],
  ['He left.[12]', 'She stayed.'],
  ['He left.*', 'She stayed.'],
  ['in 2021.', 'The Taliban'],
  ['He left...', 'She stayed.'],
  ['他走了。', '她留下。'],
  ['他说：“走吧。”', '她留下'],
  ['غادر؟', 'بقي.'],
  ['وہ چلا گیا۔', 'وہ رہا۔'],
  ['वह गया।', 'वह रुकी।'],
  ['Он ушёл.', 'Она осталась.'],
  ['Home |', 'News |', 'Taliban'],
])('a sentence ends after: %s', (...parts) => {
  expect(sentences(parts.join(' '))).toEqual(parts);
});

test('a sentence ends where the space after it is missing', () => {
  expect(sentences('the government.Russia left。她留下')).toEqual([
    'the government.',
    'Russia left。',
    '她留下',
  ]);
});

test.each([
  'The U.S. Congress and Mr. Smith met Gen. Ali at 3.5 p.m. in St. Petersburg',
  'on 3. Juli 2025 z.B. in Kabul',
  'в 2025 г. и др. страны, т.е. все',
  'He said ... and left',
  'Why? he asked',
  'ط.البان',
  'taliban.example and v1.2.3',
  'J. R. R. Tolkien',
])('no sentence ends inside: %s', (text) => {
  expect(sentences(text)).toEqual([text]);
});

test('a sentence is numbered by where it begins', () => {
  const text = 'One. Two. Three.';
  const layout = layOut(text);
  expect([0, 3, 4, 5, 9, 15].map((at) => sentenceAt(layout, at))).toEqual([0, 0, 1, 1, 2, 2]);
});

test.each([
  ['one two three', 3],
  ["don't l'Émirat", 2],
  ['Taliban-led', 2],
  ['   ', 0],
  ['塔利班政府', 3],
  ['塔利班 government', 3],
  ['طالبان\u200cها', 1],
  ['a\u0301b', 1],
])('%s has so many words: %i', (text, count) => {
  expect(wordsBetween(layOut(text), 0, text.length)).toBe(count);
});

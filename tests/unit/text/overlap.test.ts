import { expect, test } from 'vitest';
import { without } from '../../../annotation/text/without.ts';
import { file, mentionsIn, matcherOf, name, phrase } from './support.ts';

const names = file({
  names: [
    name('Kabul', { subject: 'city' }),
    name('Format', { subject: 'word' }),
    name('Kabul Format', { subject: 'talks' }),
    name('Format envoy', { subject: 'envoy' }),
    name('envoy of Kabul', { subject: 'envoy' }),
    name('special envoy', { subject: 'envoy' }),
    name('special envoy Amir Khan', { subject: 'man' }),
    name('Amir Khan', { subject: 'man' }),
    name('Kabul Times', { subject: 'paper', needs: [{ within: 'page', any: ['Format'] }] }),
    name('recognition of Kabul', { subject: 'act' }),
  ],
  others: [{ forms: ['Kabul University'], note: 'Not the city.' }],
  phrases: [phrase(['recognition'], ['Kabul'], { subject: 'idea' })],
});
const matcher = matcherOf(names);

/** Each mention with what it hides: `Kabul Format > Kabul, Format`. */
const hidden = (text: string, by = matcher): string[] =>
  mentionsIn(by, text).map(
    ({ start, end, also = [] }) =>
      `${text.slice(start, end)} > ${also.map((one) => text.slice(one.start, one.end)).join(', ')}`,
  );

test.each([
  ['of other subjects inside', 'The Kabul Format met.', ['Kabul Format > Kabul, Format']],
  ['across the end', 'The Kabul Format envoy.', ['Kabul Format > Kabul, Format envoy, Format']],
  ['not its own', 'Special envoy Amir Khan.', ['Special envoy Amir Khan > Special envoy']],
  ['each once', 'An envoy of Kabul.', ['envoy of Kabul > Kabul']],
  ['the word of a phrase', 'Recognition of Kabul.', ['Recognition of Kabul > Recognition, Kabul']],
  ['only what it hides', 'Kabul Format, Kabul', ['Kabul Format > Kabul, Format', 'Kabul > ']],
  ['nothing in a name of somebody else', 'At Kabul University.', []],
])('a mention names what it hides: %s', (_, text, expected) => {
  expect(hidden(text)).toEqual(expected);
});

test('what is dismissed is not named', () => {
  const fewer = without(matcher, ({ subject }) => subject === 'dossier/city');
  expect(hidden('The Kabul Format met.', fewer)).toEqual(['Kabul Format > Format']);
});

test('what a rule of the page has still to decide is named once it is', () => {
  const reading = matcher.read('The Kabul Times wrote.');
  const decided = (page: ReadonlySet<number>) =>
    matcher.decide(reading, new Set(), page).map(({ subject, also }) => [subject, also?.length]);
  expect(decided(new Set())).toEqual([['dossier/city', undefined]]);
  expect(decided(matcher.read('Format').words)).toEqual([['dossier/paper', 1]]);
  expect(reading.settled).toHaveLength(1);
  expect(reading.settled[0]).not.toHaveProperty('also');
});

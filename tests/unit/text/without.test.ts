import { expect, test } from 'vitest';
import { without } from '../../../annotation/text/without.ts';
import { file, marked, matcherOf, name } from './support.ts';

const matcher = matcherOf(
  file({
    names: [
      name('Kabul', { subject: 'city' }),
      name('Kabul Format', { subject: 'talks' }),
      name('Khan', { subject: 'man', needs: [{ within: 'page', any: ['Kabul'] }] }),
    ],
  }),
);

test('what is dismissed is not found, and what it hid is', () => {
  expect(marked(matcher, 'The Kabul Format met.')).toBe('The ⟦Kabul Format⟧ met.');
  const fewer = without(matcher, ({ subject }) => subject === 'dossier/talks');
  expect(marked(fewer, 'The Kabul Format met.')).toBe('The ⟦Kabul⟧ Format met.');
});

test('a dismissed name still counts as a word of rules, and a mention that hangs on one is dismissed too', () => {
  const fewer = without(matcher, ({ reason }) => reason.name === 'Kabul');
  expect(marked(fewer, 'Khan went to Kabul.')).toBe('⟦Khan⟧ went to Kabul.');
  const fewest = without(matcher, ({ reason }) => reason.name === 'Khan');
  expect(marked(fewest, 'Khan went to Kabul.')).toBe('Khan went to ⟦Kabul⟧.');
});

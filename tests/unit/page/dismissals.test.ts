import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Mention } from '../../../annotation/text/mention.ts';
import { dismissalsOn } from '../../../entrypoints/page/dismissals.ts';
import type { Change } from '../../../settings/change.ts';
import { DEFAULTS, type Settings } from '../../../settings/settings.ts';

const reason = { name: 'Kabul', language: 'en', rule: 'name' as const, words: [] };
const mention: Mention = { start: 0, end: 5, subject: 'd/city', reason };
const target = {
  id: 1,
  subject: 'd/city',
  text: 'KABUL',
  reason,
  negated: false,
  range: () => null,
};

function here(dismissed: Settings['dismissed'] = []) {
  const settings = signal<Settings | undefined>({ ...DEFAULTS, dismissed });
  const change = vi.fn<(change: Change) => void>();
  return { settings, change, ...dismissalsOn('news.example', settings, change) };
}

test.each<[what: string, dismissed: Settings['dismissed'], is: boolean]>([
  ['nothing', [], false],
  ['everywhere', [{ subject: 'd/city', name: 'Kabul' }], true],
  ['on this site', [{ subject: 'd/city', name: 'Kabul', site: 'news.example' }], true],
  ['on another site', [{ subject: 'd/city', name: 'Kabul', site: 'other.example' }], false],
  ['another name', [{ subject: 'd/city', name: 'Kaboul' }], false],
  ['another subject', [{ subject: 'd/river', name: 'Kabul' }], false],
])('dismissed: %s', (_, dismissed, is) => {
  expect(here(dismissed).isDismissed.value(mention)).toBe(is);
});

test('on this page at once, without a change of settings', () => {
  const { isDismissed, dismiss, change } = here();
  dismiss(target, 'page');
  expect(isDismissed.value(mention)).toBe(true);
  expect(change).not.toHaveBeenCalled();
});

test('elsewhere by a change of settings, with the name as the dossier writes it', () => {
  const { dismiss, change } = here();
  dismiss(target, 'site');
  dismiss(target, 'everywhere');
  const dismissal = { subject: 'd/city', name: 'Kabul' };
  expect(change.mock.calls).toEqual([
    [{ kind: 'dismiss', dismissal: { ...dismissal, site: 'news.example' }, on: true }],
    [{ kind: 'dismiss', dismissal, on: true }],
  ]);
});

test('another setting leaves the question as it is: nothing is read again', () => {
  const { settings, isDismissed } = here();
  const before = isDismissed.value;
  settings.value = { ...DEFAULTS, theme: 'dark' };
  expect(isDismissed.value).toBe(before);
});

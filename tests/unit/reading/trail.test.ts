import { expect, test } from 'vitest';
import { instead, meant } from '../../../components/reading/choice.ts';
import type { Target } from '../../../components/reading/options.ts';
import { current, goOn, start, step } from '../../../components/reading/trail.ts';

test('subjects are gone through back and forward', () => {
  const trail = goOn(goOn(start('a'), 'b'), 'c');
  expect(current(trail)).toBe('c');
  const back = step(trail, -1) ?? trail;
  expect(current(back)).toBe('b');
  expect(step(back, 1)).toEqual(trail);
  expect(step(trail, 1)).toBeUndefined();
  expect(step(start('a'), -1)).toBeUndefined();
});

test('going on from the middle forgets what lay ahead; the same subject is no step', () => {
  const back = step(goOn(goOn(start('a'), 'b'), 'c'), -1) ?? start('x');
  expect(goOn(back, 'd')).toEqual({ subjects: ['a', 'b', 'd'], at: 2 });
  expect(goOn(back, 'b')).toBe(back);
});

const target = (id: number, subject: string): Target => ({
  id,
  subject,
  text: subject,
  reason: { name: subject, language: 'en', rule: 'name', words: [] },
  negated: false,
  range: () => null,
});

test('of several mentions the innermost is meant, the other subjects each once', () => {
  const [inner, same, outer, again] = [
    target(1, 'a'),
    target(2, 'a'),
    target(3, 'b'),
    target(4, 'b'),
  ];
  expect(meant([])).toBeNull();
  expect(meant([inner])).toBe(inner);
  expect(meant([inner, same])).toBe(inner);
  expect(meant([inner, same, outer, again])).toEqual({ ...inner, also: [outer] });
});

test('what is named inside the innermost is offered before what is around it', () => {
  const [inside, outer] = [target(3, 'b'), target(4, 'c')];
  const inner = { ...target(1, 'a'), also: [inside] };
  expect(meant([inner])).toEqual(inner);
  expect(meant([inner, target(2, 'b'), outer])).toEqual({ ...inner, also: [inside, outer] });
});

test('a choice keeps the way back', () => {
  const [a, b, c] = [target(1, 'a'), target(2, 'b'), target(3, 'c')];
  const first = { ...a, also: [b, c] };
  const second = instead(first, b);
  expect(second.id).toBe(2);
  expect(second.also?.map(({ id }) => id)).toEqual([1, 3]);
  expect(instead(second, c).also?.map(({ id }) => id)).toEqual([2, 1]);
});

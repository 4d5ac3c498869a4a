import { expect, it } from 'vitest';
import { Patience, REST } from '../../../annotation/page/patience.ts';

it('follows a node for ten looks in a row, and again when it has rested', () => {
  const patience = new Patience();
  const node = document.body;
  const look = (now: number) => {
    const follows = patience.follows(node, now) && patience.follows(node, now);
    return [follows, patience.rested(now)] as const;
  };
  for (let i = 0; i < 10; i++) expect(look(i * 20)).toEqual([true, []]);
  expect(patience.next).toBe(Infinity);
  for (let i = 10; i < 50; i++) expect(look(i * 20)).toEqual([false, []]);
  expect(patience.next).toBe(980 + REST);
  expect(patience.rested(980 + REST)).toEqual([]);
  expect(patience.rested(981 + REST)).toEqual([node]);
  expect(patience.next).toBe(Infinity);
  expect(look(982 + REST)).toEqual([true, []]);
});

it('does not tire of a node that rests between its changes', () => {
  const patience = new Patience();
  for (let i = 0; i < 50; i++) {
    expect(patience.follows(document.body, i * (REST + 1))).toBe(true);
    patience.rested(i * (REST + 1));
  }
});

import { beforeEach, expect, test, vi } from 'vitest';
import { onDemand } from '../../../entrypoints/page/on-demand.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** Something that is brought as told, one answer for each asking. */
function asking(...answers: (() => Promise<unknown>)[]) {
  const stage: { thing?: string } = {};
  const life = new AbortController();
  const bring = vi.fn<() => Promise<unknown>>();
  for (const answer of answers) bring.mockImplementationOnce(answer);
  const fetch = onDemand({ look: () => stage.thing, bring, life: life.signal });
  return { stage, life, bring, fetch, put: () => Promise.resolve((stage.thing = 'it')) };
}

const never = () => new Promise(() => {});
const fails = () => Promise.reject(new Error('The background has ended.'));

test('however often it is asked for, it is brought once', async () => {
  const one = asking(() => one.put());
  expect(await Promise.all([one.fetch(), one.fetch()])).toEqual(['it', 'it']);
  expect(await one.fetch()).toBe('it');
  expect(one.bring).toHaveBeenCalledOnce();
});

test('what is there already is not brought', async () => {
  const one = asking();
  await one.put();
  expect(await one.fetch()).toBe('it');
  expect(one.bring).not.toHaveBeenCalled();
});

test.each<[what: string, answer: () => Promise<unknown>]>([
  ['fails', fails],
  ['never comes', never],
  ['comes without it', () => Promise.resolve()],
])('when an answer %s, it is asked for again', async (_, answer) => {
  const one = asking(answer, answer, () => one.put());
  const fetched = one.fetch();
  await vi.runAllTimersAsync();
  expect(await fetched).toBe('it');
  expect(one.bring).toHaveBeenCalledTimes(3);
});

test('it may come though its answer is lost', async () => {
  const one = asking(() => one.put().then(fails));
  expect(await one.fetch()).toBe('it');
  expect(one.bring).toHaveBeenCalledOnce();
});

test('it may come late, while the next asking is put off', async () => {
  const one = asking(fails);
  const fetched = one.fetch();
  await vi.advanceTimersByTimeAsync(10);
  await one.put();
  await vi.runAllTimersAsync();
  expect(await fetched).toBe('it');
  expect(one.bring).toHaveBeenCalledOnce();
});

test('it is given up in the end, and asked for anew when it is needed again', async () => {
  const one = asking(fails, fails, fails, fails, () => one.put());
  const refused = one.fetch().catch(String);
  await vi.runAllTimersAsync();
  expect(await refused).toContain('The background has ended.');
  expect(one.bring).toHaveBeenCalledTimes(4);
  expect(await one.fetch()).toBe('it');
});

test('nothing is asked for once the extension is gone', async () => {
  const one = asking(fails);
  const refused = one.fetch().catch(String);
  await vi.advanceTimersByTimeAsync(10);
  one.life.abort();
  await vi.runAllTimersAsync();
  expect(await refused).toContain('Abort');
  expect(one.bring).toHaveBeenCalledOnce();
});

import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawing } from '../../../components/reading/drawing.tsx';
import type { Drawing } from '../../../components/reading/view.ts';
import { PAGE } from './support/page.ts';
import { at, ours, panel, pointTo, stage, tooltip } from './support/reading.ts';

beforeEach(() => pointTo(2, 2));

/** A page whose reader is there before what draws. */
function early() {
  const coming = Promise.withResolvers<Drawing>();
  const fetch = vi.fn<() => Promise<Drawing>>(() => coming.promise);
  return { ...coming, fetch, staged: stage(PAGE, { drawing: fetch }) };
}

test('nothing is fetched for a pointer that rests on nothing', async () => {
  const { fetch, staged } = early();
  await userEvent.hover(at('#field'));
  await vi.waitFor(() => expect(staged.asked()).toBeGreaterThan(0));
  expect(fetch).not.toHaveBeenCalled();
});

test('a pointer at rest waits for what draws', async () => {
  const { fetch, staged, resolve } = early();
  await userEvent.hover(at('#plain'));
  await vi.waitFor(() => expect(staged.loads).toHaveLength(1));
  expect(fetch).toHaveBeenCalled();
  expect(ours()).toBeNull();
  resolve(drawing);
  await vi.waitFor(() => expect(tooltip()).toBeTruthy());
});

test('a click waits for what draws', async () => {
  const { staged, resolve } = early();
  await userEvent.click(at('#plain'));
  await vi.waitFor(() => expect(staged.loads).toHaveLength(1));
  expect(ours()).toBeNull();
  resolve(drawing);
  await vi.waitFor(() => expect(panel()).toBeTruthy());
});

test('what comes after the end is not shown', async () => {
  const { promise, staged, resolve } = early();
  const before = document.documentElement.outerHTML;
  staged.reading.open(staged.target('#plain'));
  staged.abort();
  resolve(drawing);
  await promise;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.documentElement.outerHTML).toBe(before);
  expect(staged.errors).toEqual([]);
});

test('what does not come opens nothing, is told, and is fetched anew by the next click', async () => {
  const failure = new Error('It did not come.');
  const fetch = vi.fn<() => Promise<Drawing>>(() => Promise.resolve(drawing));
  fetch.mockRejectedValueOnce(failure);
  const { reading, target, errors } = stage(PAGE, { drawing: fetch });
  reading.open(target('#plain'));
  await vi.waitFor(() => expect(errors).toEqual([failure]));
  expect(ours()).toBeNull();
  await userEvent.click(at('#plain'));
  await vi.waitFor(() => expect(panel()).toBeTruthy());
});

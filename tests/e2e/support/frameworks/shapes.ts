/** The shapes of update, and whether they begin with a server's HTML. */
export const SHAPES = [
  { name: 'text replaced', hydrates: false },
  { name: 'split text', hydrates: false },
  { name: 'conditional before', hydrates: false },
  { name: 'conditional after', hydrates: false },
  { name: 'list reordered', hydrates: false },
  { name: 'list items removed', hydrates: false },
  { name: 'list item moved', hydrates: false },
  { name: 'innerHTML set', hydrates: false },
  { name: 'text streamed', hydrates: false },
  { name: 'portal', hydrates: false },
  { name: 'error boundary', hydrates: false },
  { name: 'hydration', hydrates: true },
  { name: 'hydration, mismatch', hydrates: true },
] as const;

export type Shape = (typeof SHAPES)[number]['name'];

/**
 * Each shape is played once for each state of the page in which it is first
 * updated, and goes on in those that follow. Only hydration has one before the
 * page has loaded.
 */
export const RUNS = ['before loaded', 'painted', 'cleared', 'painted again'] as const;

export type Run = (typeof RUNS)[number];

/** Hydration of what is marked already: the one case in which marks may be in the way. */
export function isLateHydration(shape: string, run: string): boolean {
  return shape.startsWith('hydration') && run.startsWith('painted');
}

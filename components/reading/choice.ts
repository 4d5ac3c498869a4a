import type { Target } from './options.ts';

/**
 * The mention that a pointer means: the innermost, with those of other subjects
 * at the same place, and inside or across it, for the reader to choose instead.
 */
export function meant([first, ...others]: readonly Target[]): Target | null {
  if (!first) return null;
  const subjects = new Set([first.subject]);
  const also = [...(first.also ?? []), ...others].filter(
    ({ subject }) => !subjects.has(subject) && subjects.add(subject),
  );
  return also.length > 0 ? { ...first, also } : first;
}

/** The reader's choice: that mention, with all the others at its place to go back to. */
export function instead(target: Target, choice: Target): Target {
  const all = [target, ...(target.also ?? [])];
  return { ...choice, also: all.filter(({ id }) => id !== choice.id) };
}

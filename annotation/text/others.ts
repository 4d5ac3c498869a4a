import { countBefore } from './layout.ts';
import type { Span } from './near.ts';

/**
 * Names of somebody else: whatever lies inside one and is shorter than it, without
 * what Arabic joins before it, means that somebody and is none of ours.
 *
 * @param others in order of `begin`
 */
export function shadowOf(others: readonly Span[]): (span: Span & { at?: number }) => boolean {
  const begins = others.map(({ begin }) => begin);
  let furthest = 0;
  const reach = others.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ begin, end, at = begin }) => {
    const earlier = countBefore(begins, begin);
    if (earlier > 0 && (reach[earlier - 1] as number) >= end) return true;
    const until = countBefore(begins, begin + 1);
    return until > earlier && (reach[until - 1] as number) > (at > begin ? end - 1 : end);
  };
}

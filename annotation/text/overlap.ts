import type { Mention } from './mention.ts';

/**
 * Mentions in order and without overlap: the one further left wins, of those
 * that begin together the longest, of equals the first given.
 */
export function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let free = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < free) continue;
    kept.push(mention);
    free = mention.end;
  }
  return kept;
}

import type { Mention } from './mention.ts';

/**
 * Mentions in order and without overlap: the one further left wins, of those
 * that begin together the longest, of equals the first given. The winner names
 * the other subjects that it hides.
 */
export function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let free = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last !== undefined && mention.start < free) {
      kept[kept.length - 1] = hiding(last, mention);
      continue;
    }
    kept.push(mention);
    free = mention.end;
  }
  return kept;
}

function hiding(winner: Mention, hidden: Mention): Mention {
  const { also = [] } = winner;
  const isKnown = [winner, ...also].some(({ subject }) => subject === hidden.subject);
  return isKnown ? winner : { ...winner, also: [...also, hidden] };
}

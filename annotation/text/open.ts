import { Contents } from './contents.ts';
import type { Lexicon } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import { withoutOverlap } from './overlap.ts';
import { readText } from './read.ts';
import { holds } from './rules.ts';
import { openSieve } from './sieve.ts';

/**
 * Opens a compiled lexicon. Nothing is built until it is needed: a page without
 * a name in it costs the sieve's tables and no more.
 */
export function openMatcher(lexicon: Lexicon): Matcher {
  let contents: Contents | undefined;
  const opened = () => (contents ??= new Contents(lexicon));
  return {
    sieve: () => openSieve(lexicon.keys, opened),
    read: (text) => readText(opened(), text),
    decide(reading, section, page) {
      const mentions = [...reading.settled];
      for (const { mention, rules } of reading.open) {
        const met: number[] = [];
        if (!holds(rules, section, page, met)) continue;
        const words = met.map((word) => opened().written(word));
        const { reason } = mention;
        mentions.push({ ...mention, reason: { ...reason, words: [...reason.words, ...words] } });
      }
      return withoutOverlap(mentions);
    },
  };
}

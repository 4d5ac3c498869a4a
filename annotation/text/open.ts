import { Contents } from './contents.ts';
import { Known } from './known.ts';
import type { Keys, Lexicon, Part, Rules } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import { withoutOverlap } from './overlap.ts';
import { readText } from './read.ts';
import { holds } from './rules.ts';
import { missingIn } from './missing.ts';
import { openSieve } from './sieve.ts';

/** Where the rest of a lexicon lies. */
export interface Stock {
  /** `undefined` when names have changed and this lexicon is no more. */
  rules(): Promise<Rules | undefined>;
  /** The same for parts, in the order asked for. */
  parts(numbers: readonly number[]): Promise<readonly Part[] | undefined>;
}

/**
 * Opens a compiled lexicon by its keys. The rest is read when the text of a
 * page hits a key: a page without a name in it costs the sieve's tables and no
 * more.
 */
export function openMatcher(keys: Keys, stock: Stock): Matcher {
  const known = new Known(keys);
  return matcherOf(known, undefined, stock);
}

/** Opens a lexicon of which all is at hand. */
export function openWhole({ keys, rules, parts }: Lexicon): Matcher {
  const known = new Known(keys);
  const contents = new Contents(rules);
  for (const [number, part] of parts.entries()) {
    known.add(number, part);
    contents.add(part);
  }
  const nothing: Stock = { rules: async () => rules, parts: async () => [] };
  return matcherOf(known, contents, nothing);
}

function matcherOf(known: Known, atHand: Contents | undefined, stock: Stock): Matcher {
  let read = atHand;
  const missing = new Set<number>();
  const opened = () => {
    if (!read) throw new Error('Nothing of the lexicon has been read yet.');
    return read;
  };
  return {
    sieve: () => openSieve(known, () => read),
    isReady(text) {
      if (known.isWhole && read) return true;
      const parts = missingIn(known, text);
      for (const part of parts) missing.add(part);
      return parts.size === 0 && read !== undefined;
    },
    async load() {
      const wanted = [...missing];
      missing.clear();
      const [rules, parts] = await Promise.all([
        read ? undefined : stock.rules(),
        stock.parts(wanted),
      ]);
      if (!parts || !(read || rules)) return false;
      if (!read && rules) read = new Contents(rules);
      for (const [index, part] of parts.entries()) {
        const number = wanted[index] ?? 0;
        if (known.add(number, part)) opened().add(part);
      }
      return true;
    },
    read: (text) => readText(opened(), text),
    decide(reading, section, page) {
      const mentions = [...reading.settled];
      for (const { mention, rules } of reading.open) {
        const met: number[] = [];
        if (!holds(opened(), rules, section, page, met)) continue;
        const words = met.map((word) => opened().written(word));
        const { reason } = mention;
        mentions.push({ ...mention, reason: { ...reason, words: [...reason.words, ...words] } });
      }
      return withoutOverlap(mentions);
    },
  };
}

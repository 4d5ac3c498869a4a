import type { Matcher, Reading } from '../text/matcher.ts';

const NOTHING: Reading = { settled: [], open: [], words: new Set() };

/** A matcher that never throws: a text that it fails on has no mentions, and the page goes on. */
export function sheltered(matcher: Matcher, onError: (error: unknown) => void): Matcher {
  const attempt = <Result>(act: () => Result, otherwise: Result): Result => {
    try {
      return act();
    } catch (error) {
      onError(error);
      return otherwise;
    }
  };
  return {
    sieve() {
      const sieve = matcher.sieve();
      return { take: (text) => attempt(() => sieve.take(text), true) };
    },
    isReady: (text) => attempt(() => matcher.isReady(text), true),
    load: () => matcher.load(),
    read: (text) => attempt(() => matcher.read(text), NOTHING),
    decide: (reading, section, page) => attempt(() => matcher.decide(reading, section, page), []),
  };
}

import type { Matcher } from './matcher.ts';
import type { Mention } from './mention.ts';

/**
 * A matcher that does not find what is unwanted, and finds instead what that
 * hid. Words and names of others keep their say in rules.
 */
export function without(matcher: Matcher, isUnwanted: (mention: Mention) => boolean): Matcher {
  return {
    ...matcher,
    read(text) {
      const { settled, open, words } = matcher.read(text);
      return {
        settled: settled.filter((mention) => !isUnwanted(mention)),
        open: open.filter(({ mention }) => !isUnwanted(mention)),
        words,
      };
    },
  };
}

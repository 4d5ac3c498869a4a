import { kindBefore, mayEnd } from './boundaries.ts';
import type { Contents } from './contents.ts';
import { isAlerting } from './lexicon.ts';

/** What a place of a text says about forms for which a block must be read. */
export const Alert = { none: 0, goesOn: 1, stands: 2 } as const;
export type Alert = (typeof Alert)[keyof typeof Alert];

/**
 * Whether such a form stands at `from` and ends after `least`, or may when more
 * text follows.
 */
export function alertAt(contents: Contents, text: string, from: number, least = 0): Alert {
  if (!contents.noticed.mayBegin(text, from)) return Alert.none;
  let stands = false;
  const goesOn = contents.noticed.walk(text, from, (form, end) => {
    stands ||=
      end > least &&
      mayEnd(text, end, kindBefore(text, end)) &&
      contents.uses(form).some(isAlerting);
  });
  if (stands) return Alert.stands;
  return goesOn ? Alert.goesOn : Alert.none;
}

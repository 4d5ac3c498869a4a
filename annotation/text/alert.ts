import { kindBefore, mayEnd } from './boundaries.ts';
import type { Contents } from './contents.ts';
import { isAlerting } from './lexicon.ts';

/**
 * Whether a form for which a block must be read stands at a place of a text, or
 * may when more text follows.
 */
export function mayAlertAt(contents: Contents, text: string, from: number): boolean {
  let stands = false;
  const goesOn = contents.forms.walk(text, from, (form, end) => {
    stands ||= mayEnd(text, end, kindBefore(text, end)) && contents.uses(form).some(isAlerting);
  });
  return stands || goesOn;
}

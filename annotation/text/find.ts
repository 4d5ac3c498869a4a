import { isPair, kindAt, kindOf } from './characters.ts';
import { kindBefore, mayEnd, Starts, withAccents } from './boundaries.ts';
import type { Forms } from './forms.ts';

/** A form of the lexicon, found as a word or words of its own. */
export interface Found {
  form: number;
  /** With what Arabic writes joined to it. */
  begin: number;
  /** Where the form itself begins. */
  at: number;
  end: number;
}

/** All forms in a text, those inside others too, in order of `begin` and then of `end`. */
export function findForms(lists: readonly Forms[], text: string): Found[] {
  const found: Found[] = [];
  const starts = new Starts();
  let begin = 0;
  let at = 0;
  const visit = (form: number, end: number) => {
    if (mayEnd(text, end, kindBefore(text, end))) {
      found.push({ form, begin, at, end: withAccents(text, end) });
    }
  };
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const pair = (unit & 0xfc00) === 0xd800 && isPair(text, at);
    begin = starts.take(text, at, pair ? kindAt(text, at) : kindOf(unit));
    if (begin >= 0) for (const forms of lists) forms.walk(text, at, visit);
    if (pair) at++;
  }
  return found.sort((a, b) => a.begin - b.begin || a.end - b.end);
}

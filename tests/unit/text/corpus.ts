import type { Mention } from '../../../annotation/text/mention.ts';

/** A mention that there should be. */
export interface Label {
  subject: string;
  /** As the text writes it. */
  text: string;
  negated?: true;
}

/** One labelled text. */
export interface Entry {
  text: string;
  /** All mentions that there should be, in order; none if nothing is to be found. */
  found: Label[];
  /** Other blocks of the same section. */
  page?: string[];
  /** What is hard about it. */
  note?: string;
}

/** A mention and the subject it is of, or a label and where it stands. */
export interface Span {
  subject: string;
  start: number;
  end: number;
  negated: boolean;
}

/** How the mentions found in one text compare with its labels. */
export interface Score {
  right: Span[];
  wrong: Span[];
  missed: Span[];
}

/**
 * Where the labels of a text stand: each at the first place after the one before.
 *
 * @throws Error if a label is not in the text, or not in order
 */
export function placesOf({ text, found }: Entry): Span[] {
  let from = 0;
  return found.map((label) => {
    const start = text.indexOf(label.text, from);
    if (start < 0 || label.text === '') {
      throw new Error(`'${label.text}' is not where a label may stand in: ${text}`);
    }
    from = start + label.text.length;
    return { subject: label.subject, start, end: from, negated: label.negated ?? false };
  });
}

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** A mention is what a label asks for if the subject and the sense are, and one contains the other. */
const agree = (a: Span, b: Span) =>
  a.subject === b.subject && a.negated === b.negated && (contains(a, b) || contains(b, a));

/** Compares the mentions found in a text with its labels, each of which one mention may meet. */
export function score(
  entry: Entry,
  mentions: readonly Mention[],
  subjectOf: (mention: Mention) => string,
): Score {
  const missed = placesOf(entry);
  const right: Span[] = [];
  const wrong: Span[] = [];
  for (const mention of mentions) {
    const { start, end, negated = false } = mention;
    const span = { subject: subjectOf(mention), start, end, negated };
    const met = missed.findIndex((label) => agree(label, span));
    if (met < 0) wrong.push(span);
    else right.push(...missed.splice(met, 1));
  }
  return { right, wrong, missed };
}

/** One line of a table. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** The share of what was found that is right; 1 if nothing was found. */
export const precision = ({ right, wrong }: Tally): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);

/** The share of what is to be found that was; 1 if there is nothing. */
export const recall = ({ right, missed }: Tally): number =>
  right + missed === 0 ? 1 : right / (right + missed);

/** Adds up spans under the keys that they are given. */
export class Tallies {
  readonly lines = new Map<string, Tally>();

  add(key: string, outcome: keyof Tally, count = 1): void {
    const line = this.lines.get(key) ?? { right: 0, wrong: 0, missed: 0 };
    line[outcome] += count;
    this.lines.set(key, line);
  }
}

/** A word of a text, and where it stands. */
export interface Word {
  /** Folded: as it is looked for. */
  term: string;
  start: number;
  length: number;
}

/** Letters that Arabic and Persian write differently for the same. */
const ALIKE: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه' };

/** Marks above and below, and what is only there for the eye: tatweel, joiners, soft hyphens. */
const MARKS = /\p{M}|\u{640}|\u{200c}|\u{200d}|\u{ad}/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text in any language, also of those that write no spaces, by
 * Unicode's rules (UAX 29) and folded: without case, accents, vowel signs and
 * differences of writing.
 */
export function wordsIn(text: string): Word[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ term: fold(segment), start: index, length: segment.length }))
    .filter(({ term }) => term !== '');
}

function fold(word: string): string {
  const plain = word.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return Array.from(plain, (letter) => ALIKE[letter] ?? letter).join('');
}

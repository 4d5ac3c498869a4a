import { type Finding, error, type Rule, warning } from './finding.ts';
import { type OwnText, textsOf } from './texts.ts';

/** Words. */
const LONGEST_SENTENCE = 30;

/** Markup that no schema knows: emphasis, code, footnotes, addresses, entities. */
const MARKUP = /\*\*|__|`|\[\d+\]|https?:\/\/|&#?\w+;/;

/** In quotation marks the words are somebody else's. An apostrophe within a word closes none. */
const QUOTED = /“[^”]*”|"[^"]*"|‘(?:[^’]|’(?=\p{L}))*’|(?<![\p{L}\p{N}])'(?:[^']|'(?=\p{L}))*'/gu;

/** What registers are called. */
const OFFICIAL_TITLES =
  /\b(?:list|register)s? of (?:\p{L}+ )?terrorist (?:organi[sz]ations|groups)\b/giu;

/** Words that English texts of ours do not use, and what they say instead. */
const BARRED: readonly { words: RegExp; instead: string; inDifferences?: true }[] = [
  { words: /\bregimes?\b/i, instead: "'government' or 'authorities'" },
  { words: /\bterrorists?\b/, instead: 'who calls whom that, in quotation marks' },
  { words: /\bliberat(?:e[ds]?|ing|ion)\b/i, instead: "'took power' or what happened" },
  { words: /\b(?:seized?|grab(?:bed)?|usurp(?:ed)?) power\b/i, instead: "'took power'" },
  {
    words:
      /(?<!\b(?:at|for|from|in|inside|near|of|outside|to) )\b(?:Afghanistan|Kabul) (?:says|said|announce[sd]|denie[sd]|claim(?:s|ed)|insist(?:s|ed))\b/,
    instead: "whose ministry it was: 'the Taliban-run foreign ministry'",
  },
  {
    words: /\b(?:often|frequently|usually|commonly|widely)\b/i,
    instead: "'some reports', or how many",
    inDifferences: true,
  },
];

/** Sentences, markup and words, against the style of the house. */
export const wording: Rule = ({ files }) =>
  textsOf(files).flatMap((text) =>
    markup(text).concat(longSentences(text), text.language === 'en' ? barredWords(text) : []),
  );

function markup(text: OwnText): Finding[] {
  const found = MARKUP.exec(text.value)?.[0];
  return found ? [error(text, `'${found}' is markup.`, 'Write plain text.')] : [];
}

function longSentences(text: OwnText): Finding[] {
  const sentences = new Intl.Segmenter(text.language, { granularity: 'sentence' });
  return [...sentences.segment(text.value)].flatMap(({ segment }) => {
    const words = segment.trim().split(/\s+/).length;
    if (words <= LONGEST_SENTENCE) return [];
    const what = `A sentence has ${words} words: '${segment.slice(0, 40)}...'`;
    return [warning(text, what, `Make two of it: ${LONGEST_SENTENCE} words at most.`)];
  });
}

function barredWords(text: OwnText): Finding[] {
  const own = text.value.replaceAll(QUOTED, ' ').replaceAll(OFFICIAL_TITLES, ' ');
  return BARRED.flatMap(({ words, instead, inDifferences }) => {
    const found = inDifferences && !text.difference ? undefined : words.exec(own)?.[0];
    return found ? [error(text, `We do not write '${found}'.`, `Write ${instead}.`)] : [];
  });
}

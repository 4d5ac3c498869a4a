import { wordsOf } from '../../../data/validate/words.ts';
import { type Finding, error, type Rule } from './finding.ts';
import { textsOf } from './texts.ts';

/** Scripts whose letters look like one another's. */
const SCRIPTS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
};

const WORDS = /[\p{L}\p{M}]+/gu;

/** Whole words of look-alikes: prepositions and the like. Capitals are left out, for BBC is no slip. */
const LATIN_LIKE_CYRILLIC = /^[aceopxy]+$/;
const CYRILLIC_LIKE_LATIN = /^[асеорху]+$/;

/** Letters of another script that only look right: readers do not see them, and nothing finds them. */
export const scripts: Rule = ({ dossier, files }) => [
  ...textsOf(files).flatMap((text) => lookAlikes(text, text.language)),
  ...dossier.names.flatMap((names) =>
    wordsOf(names).flatMap((word) => lookAlikes(word, names.language)),
  ),
];

type Placed = Parameters<typeof error>[0] & { value: string };

function lookAlikes(text: Placed, language: string): Finding[] {
  const cyrillic = SCRIPTS.Cyrillic.test(text.value);
  const script = new Intl.Locale(language).maximize().script;
  return (text.value.match(WORDS) ?? []).flatMap((word) => {
    const mixed = Object.entries(SCRIPTS).flatMap(([name, one]) => (one.test(word) ? [name] : []));
    if (mixed.length > 1) {
      const what = `'${word}' mixes ${mixed.join(' and ')} letters: ${escaped(word, script)}.`;
      return [error(text, what, 'Type the word again in one script.')];
    }
    const slip =
      (script === 'Cyrl' && cyrillic && LATIN_LIKE_CYRILLIC.test(word)) ||
      (script === 'Latn' && CYRILLIC_LIKE_LATIN.test(word));
    if (!slip) return [];
    return [error(text, `'${word}' is ${mixed.join()} and only looks right.`, 'Type it again.')];
  });
}

/** The word with the letters that do not belong into it as code points. */
const escaped = (word: string, script: string | undefined): string =>
  word.replaceAll(script === 'Latn' ? /[^\p{Script=Latin}]/gu : /\p{Script=Latin}/gu, (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return `[${letter} U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
  });

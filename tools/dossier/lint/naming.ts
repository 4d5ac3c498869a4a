import { fold } from '../../../annotation/text/fold.ts';
import type { NamesFile } from '../../../data/schema/index.ts';
import { wordsOf } from '../../../data/validate/words.ts';
import { COMMON } from './common-names.ts';
import { type Finding, error, type Rule, warning } from './finding.ts';

/** Letters up to which a name is short, in scripts with letters; one Chinese character is a word. */
const SHORT = 3;

/** Letters that the lexicon needs in a name and in a word, once folded. */
const LEAST = { form: 2, word: 1 };

/** Names that mean somebody else, two of ours, or nothing. */
export const naming: Rule = (subject) => [
  ...tooFewLetters(subject),
  ...unruled(subject),
  ...collisions(subject),
  ...nameless(subject),
];

const tooFewLetters: Rule = ({ dossier }) =>
  dossier.names.flatMap((names) =>
    wordsOf(names)
      .filter(({ value, role }) => fold(value).letters < LEAST[role])
      .map((word) => {
        const what = `'${word.value}' has too few letters to be found.`;
        return error(word, what, 'Write a longer form, or remove it.');
      }),
  );

const unruled: Rule = ({ dossier }) =>
  dossier.names.flatMap(({ language, names }) =>
    names.flatMap(({ forms, needs, never, note, exactCase }, at): Finding[] => {
      if (needs?.length || never?.length || note) return [];
      return forms.flatMap((form, which) => {
        const why = risky(form, exactCase === true);
        if (!why) return [];
        const place = { file: `names/${language}.json`, path: ['names', at, 'forms', which] };
        const mend = "Add 'needs' or 'never', or a 'note' why it needs none.";
        return [warning(place, `'${form}' is ${why} and has no rules.`, mend)];
      });
    }),
  );

/** Why a form alone may mean something else. */
function risky(form: string, exactCase: boolean): string | undefined {
  const { text, letters } = fold(form);
  if (!/\p{Script=Han}/u.test(form) && letters <= SHORT) return 'short';
  if (COMMON.has(text)) return 'a common name';
  const oneWord = !/[\s-]/.test(form);
  const lowerCase = form === form.toLowerCase() && form !== form.toUpperCase();
  return oneWord && lowerCase && !exactCase ? 'an ordinary word' : undefined;
}

interface Claim {
  subject: string;
  exactly: string | undefined;
  always: boolean;
  file: string;
  path: (string | number)[];
}

/** In the order in which they win: what comes first in a dossier. */
const claimsOf = ({ language, names }: NamesFile): [string, Claim][] =>
  names.flatMap(({ subject, forms, needs, never, exactCase }, at) =>
    forms.map((form, which): [string, Claim] => [
      fold(form).text,
      {
        subject,
        exactly: exactCase && form,
        always: !needs?.length && !never?.length,
        file: `names/${language}.json`,
        path: ['names', at, 'forms', which],
      },
    ]),
  );

const collisions: Rule = ({ dossier }) => {
  const findings: Finding[] = [];
  const first = new Map<string, Claim>();
  const others = new Set(
    dossier.names.flatMap(({ others = [] }) =>
      others.flatMap(({ forms }) => forms.map((form) => fold(form).text)),
    ),
  );
  for (const [form, claim] of dossier.names.flatMap(claimsOf)) {
    const winner = first.get(form);
    if (others.has(form)) {
      const what = `'${form}' is also a name of somebody else.`;
      findings.push(error(claim, what, "Take it out of 'others', or out of here."));
    }
    const beaten =
      winner &&
      winner.subject !== claim.subject &&
      (!winner.exactly || winner.exactly === claim.exactly);
    if (beaten) {
      const what = `'${form}' always means '${winner.subject}', which comes first in ${winner.file}.`;
      const mend = 'Give the first one rules, or remove one of the two.';
      findings.push(error(claim, what, mend));
    }
    if (claim.always && !winner) first.set(form, claim);
  }
  return findings;
};

const nameless: Rule = ({ dossier }) => {
  const named = new Set(
    dossier.names.flatMap(({ names, phrases = [] }) =>
      [...names, ...phrases].map(({ subject }) => subject),
    ),
  );
  return dossier.subjects.flatMap(({ id }, at): Finding[] =>
    named.has(id)
      ? []
      : [
          warning(
            { file: 'subjects.json', path: ['subjects', at] },
            `No name of '${id}' is known in any language.`,
            'Add one to a file of names, or remove the subject.',
          ),
        ],
  );
};

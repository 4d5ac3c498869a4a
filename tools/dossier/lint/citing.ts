import { citationsOf, referencesOf, statementsOf } from '../../../data/validate/references.ts';
import { type Finding, error, type Rule, warning } from './finding.ts';

/** Words by which a difference asserts what somebody reported. */
const ASSERTS =
  /\b(?:report(?:s|ed)?|sa(?:y|ys|id)|wrote|g[ai]ves?|accounts?|outlets?|newspapers?|channels?|agenc(?:y|ies)|websites?|media)\b/i;

/** How statements use their sources. */
export const citing: Rule = (subject) => [
  ...unused(subject),
  ...weakSupport(subject),
  ...repeated(subject),
  ...uncitedDifferences(subject),
  ...nobodysAct(subject),
];

const unused: Rule = ({ dossier }) => {
  const used = new Set(referencesOf(dossier).map(({ to, value }) => `${to} ${value}`));
  const cited = new Set(citationsOf(dossier).map(({ value }) => value.source));
  return [
    ...dossier.sources
      .map(({ id }, at) => ({ id, file: 'sources.json', path: ['sources', at] }))
      .filter(({ id }) => !cited.has(id))
      .map((place) => warning(place, `Nothing cites '${place.id}'.`, 'Cite it, or remove it.')),
    ...dossier.origins
      .map(({ id }, at) => ({ id, file: 'origins.json', path: ['origins', at] }))
      .filter(({ id }) => !used.has(`origins ${id}`))
      .map((place) => warning(place, `Nothing comes from '${place.id}'.`, 'Remove it.')),
  ];
};

const weakSupport: Rule = ({ dossier }) => {
  const weak = new Set(dossier.sources.filter(({ kind }) => kind === 'weak').map(({ id }) => id));
  return citationsOf(dossier)
    .filter(({ path }) => path.at(2) === 'citations')
    .filter(({ value }) => value.bears === 'supports' && weak.has(value.source))
    .map((place) => {
      const what = `'${place.value.source}' is a weak source and supports nothing.`;
      return warning(place, what, 'Cite a better one, or tell it as a difference.');
    });
};

const repeated: Rule = ({ dossier }) =>
  statementsOf(dossier).flatMap(({ file, path, value: { citations } }): Finding[] =>
    citations.flatMap(({ source, bears }, at) => {
      const same = citations.findIndex((one) => one.source === source && one.bears === bears);
      const place = { file, path: [...path, 'citations', at] };
      return same < at ? [error(place, `'${source}' is cited twice.`, 'Keep one of them.')] : [];
    }),
  );

const uncitedDifferences: Rule = ({ dossier }) =>
  statementsOf(dossier).flatMap(({ file, path, value: { differences = [] } }): Finding[] =>
    differences.flatMap(({ text, citations }, at) => {
      const asserts = ASSERTS.exec(text.en)?.[0];
      if (citations.length > 0 || !asserts) return [];
      const what = `The difference asserts what others say ('${asserts}') and cites nobody.`;
      const place = { file, path: [...path, 'differences', at] };
      return [error(place, what, 'Cite who says it otherwise, or say only what we did not find.')];
    }),
  );

const nobodysAct: Rule = ({ dossier }) => {
  const official = new Set(
    dossier.sources.filter(({ kind }) => kind === 'official').map(({ id }) => id),
  );
  return statementsOf(dossier)
    .filter(({ value }) => (value.kind === 'act' || value.kind === 'statement') && !value.by)
    .filter(({ value: { citations } }) => citations.some(({ source }) => official.has(source)))
    .map((place) => {
      const what = `It rests on an official text and does not say whose ${place.value.kind} it is.`;
      return warning(place, what, "Add 'by' with the origins whose own it is.");
    });
};

import { panelsOf } from '../../../data/panel/panels-of.ts';
import type { Fact } from '../../../data/schema/index.ts';
import { lookupOf } from '../../../data/verification/lookup.ts';
import { type Rule, error } from './finding.ts';

/** Facts that a reader sees before anything unfolds. */
const LEAD = 3;

/** A subject that is a party may not be led by its own voice alone. */
export const fairness: Rule = ({ dossier }) => {
  const lookup = lookupOf(dossier);
  const partiesOf = ({ citations }: Fact): string[] =>
    citations
      .filter(({ bears, source }) => bears === 'supports' && lookup.source(source).kind !== 'weak')
      .map(({ origin, source }) => lookup.origin(origin ?? lookup.source(source).origin).party);

  const panels = panelsOf(dossier).ofEach;

  return dossier.subjects.flatMap(({ id, party }, at) => {
    const lead = [...(panels[at]?.verified ?? []), ...(panels[at]?.reported ?? [])]
      .slice(0, LEAD)
      .flatMap(({ id }) => dossier.facts.filter((fact) => fact.id === id));
    const place = { file: 'subjects.json', path: ['subjects', at] };
    if (lead.length === 0) {
      return [error(place, `No fact is about '${id}'.`, 'Add one, or remove the subject.')];
    }
    if (!party || lead.flatMap(partiesOf).some((other) => other !== party)) return [];
    const what = `'${id}' is led by its own voice alone: ${lead.map(({ id }) => id).join(', ')}.`;
    return [error(place, what, 'Put a fact first that another origin supports, or cite one.')];
  });
};

import { firstDay, lastDay, parseDate } from '../../../data/dates/parse-date.ts';
import { statementsOf } from '../../../data/validate/references.ts';
import { type Rule, error, warning } from './finding.ts';

/** Days for which a check holds. */
const YEAR = 365;

/** Checks that are too old, and statements about a time of which the sources are silent. */
export const dates: Rule = ({ dossier, asOf }) => {
  const today = firstDay(parseDate(asOf));
  const ends = lastDay(parseDate(dossier.about.knowledgeEnds));
  return statementsOf(dossier).flatMap(({ file, path, value }) => {
    const findings = [];
    if (today - lastDay(parseDate(value.checked)) > YEAR) {
      const what = `'${value.id}' was last checked on ${value.checked}, a year before ${asOf}.`;
      findings.push(warning({ file, path: [...path, 'checked'] }, what, 'Check it again.'));
    }
    const key = 'date' in value ? 'date' : 'from';
    const date = 'date' in value ? value.date : value.from;
    if (date && firstDay(parseDate(date)) > ends) {
      const what = `${date} is later than the dossier's knowledge (${dossier.about.knowledgeEnds}).`;
      const mend = "Correct the date, or 'knowledgeEnds'.";
      findings.push(error({ file, path: [...path, key] }, what, mend));
    }
    return findings;
  });
};

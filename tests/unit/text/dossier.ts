import { compileLexicon } from '../../../annotation/text/compile.ts';
import type { Mention } from '../../../annotation/text/mention.ts';
import { openWhole } from '../../../annotation/text/open.ts';
import { library } from '../../../data/library/library.ts';

const DOSSIER = 'russia-taliban-recognition';
const dossier = library().find(({ about }) => about.id === DOSSIER);
if (!dossier) throw new Error(`The library has no dossier '${DOSSIER}'.`);
const matcher = openWhole(compileLexicon([{ id: DOSSIER, names: dossier.names }]));

/** The ids of the first dossier's subjects. */
export const subjects: ReadonlySet<string> = new Set(dossier.subjects.map(({ id }) => id));

/** The mentions that the first dossier has in a text that stands in one section with other blocks. */
export function mentionsOf(text: string, page: readonly string[] = []): Mention[] {
  const reading = matcher.read(text);
  const words = new Set(
    [reading, ...page.map((block) => matcher.read(block))].flatMap((read) => [...read.words]),
  );
  return matcher.decide(reading, words, words);
}

/** The id of a mention's subject within the first dossier. */
export const subjectOf = (mention: Mention): string => mention.subject.slice(DOSSIER.length + 1);

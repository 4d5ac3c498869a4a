import type { LocalizedText } from '../schema/index.ts';
import type { PanelData, PanelOfOne, PanelsInCommon, ShownEvent, ShownFact } from './panel-data.ts';

/** What a list of dossiers says of one. */
export interface DossierCard {
  id: string;
  title: LocalizedText;
  summary: LocalizedText;
  version: string;
  /** EDTF. */
  date: string;
  knowledgeEnds: string;
  /** Keys of the subjects, in the dossier's order. */
  subjects: string[];
  /** How many there are of each. */
  extent: { subjects: number; facts: number; events: number; sources: number; languages: number };
}

/** Written names of subjects in all languages, by the subject's key. */
export type NamesOfSubjects = Record<string, string[]>;

/** A whole dossier to read: everything once. */
export interface WholeDossier extends PanelsInCommon {
  summary: LocalizedText;
  subjects: PanelOfOne[];
  /** Most telling first. */
  verified: ShownFact[];
  reported: ShownFact[];
  voices: PanelData['voices'];
  names: NamesOfSubjects;
}

interface Parts {
  card: Pick<DossierCard, 'summary'>;
  inCommon: PanelsInCommon;
  /** In the order of the dossier. */
  subjects: PanelOfOne[];
  names: NamesOfSubjects;
}

/** Puts a dossier together of the panels of its subjects, which repeat what several have in common. */
export function wholeDossier({ card, inCommon, subjects, names }: Parts): WholeDossier {
  const voices = once(
    subjects.flatMap((one) => one.voices),
    ({ fact }) => fact.id,
  );
  return {
    ...inCommon,
    summary: card.summary,
    subjects,
    verified: once(
      subjects.flatMap((one) => one.verified),
      ({ id }) => id,
    ),
    reported: once(
      subjects.flatMap((one) => one.reported),
      ({ id }) => id,
    ),
    voices,
    names,
  };
}

function once<One>(all: readonly One[], idOf: (one: One) => string): One[] {
  return [...new Map(all.toReversed().map((one) => [idOf(one), one])).values()].toReversed();
}

/** Events as a timeline shows them where all of them are what it is about. */
export const asOwn = (events: PanelsInCommon['events']): ShownEvent[] =>
  events.map(({ subjects, ...event }) => ({ ...event, own: subjects.length > 0 }));

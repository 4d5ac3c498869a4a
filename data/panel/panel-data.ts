import type { FactKind, LocalizedText, SourceKind, SubjectKind } from '../schema/index.ts';
import type { Verification } from '../verification/verify.ts';

/** A source as a reader meets it: who published it, when, in what language, and who stands behind it. */
export interface ShownSource {
  id: string;
  publisher: string;
  title?: string;
  address: string;
  /** EDTF. */
  date?: string;
  language: string;
  kind: SourceKind;
  copy: boolean;
  origin: { name: LocalizedText; described: LocalizedText };
}

export interface ShownCitation {
  /** Position in {@link PanelData.sources}. */
  source: number;
  bears: 'supports' | 'disputes';
  /** Whose knowledge the source passes on here, where that is not the source's own origin. */
  origin?: { name: LocalizedText; described: LocalizedText };
  note?: LocalizedText;
}

export interface ShownDifference {
  text: LocalizedText;
  kind: 'otherwise' | 'more-exactly' | 'reworded' | 'figures';
  citations: ShownCitation[];
}

export interface ShownFact {
  id: string;
  kind: FactKind;
  text: LocalizedText;
  verification: Verification;
  voice?: LocalizedText;
  /** EDTF. */
  from?: string;
  until?: string;
  checked: string;
  citations: ShownCitation[];
  differences: ShownDifference[];
}

export interface ShownEvent {
  id: string;
  /** EDTF. */
  date: string;
  text: LocalizedText;
  verification: Verification;
  /** Whether the event is about the subject in hand, or only belongs to the same story. */
  own: boolean;
  citations: ShownCitation[];
  /** Ids of facts that tell more. */
  facts: string[];
  differences: ShownDifference[];
}

export interface ShownSubject {
  /** `dossier/subject`: how a mention, too, names its subject. */
  key: string;
  kind: SubjectKind;
  label: LocalizedText;
  own: { language: string; text: string }[];
  summary: LocalizedText;
}

/**
 * Everything that tooltip and fact panel show of one subject, resolved and
 * computed outside the page, so that a page decides nothing. All texts come in
 * all their languages.
 */
export interface PanelData extends ShownSubject {
  description: LocalizedText;
  /** Official or corroborated, most telling first. */
  verified: ShownFact[];
  /** Everything else but superseded facts, and but views that {@link PanelData.voices} tell. */
  reported: ShownFact[];
  /** Who sees it how. */
  voices: { who: LocalizedText; fact: ShownFact }[];
  /** The whole story in order of time. */
  timeline: ShownEvent[];
  /** The facts that tell more about events, by their ids. */
  facts: Record<string, ShownFact>;
  related: ShownSubject[];
  /** All sources of the dossier, which citations point into. */
  sources: ShownSource[];
  /** Positions of those behind the facts and the subject's own events, as they are first cited. */
  cited: number[];
  dossier: {
    id: string;
    title: LocalizedText;
    version: string;
    knowledgeEnds: string;
    date: string;
    checked: LocalizedText;
    makers: LocalizedText;
    licence: string;
    corrections: { date: string; text: LocalizedText }[];
  };
}

/** What all panels of a dossier have in common. It is most of a panel, so it is kept once. */
export interface PanelsInCommon extends Pick<PanelData, 'facts' | 'sources' | 'dossier'> {
  /** In order of time, each with the keys of its subjects. */
  events: (Omit<ShownEvent, 'own'> & { subjects: string[] })[];
}

/** What one subject adds to {@link PanelsInCommon}. */
export type PanelOfOne = Omit<PanelData, 'timeline' | 'facts' | 'sources' | 'dossier'>;

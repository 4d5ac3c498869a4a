import type { Keys, Part, Rules } from '../../annotation/text/lexicon.ts';
import type { Catalogue } from '../../components/i18n/catalogue.ts';
import type { PanelOfOne, PanelsInCommon } from '../../data/panel/panel-data.ts';
import type { DossierCard, NamesOfSubjects } from '../../data/panel/whole.ts';
import type { LocalizedText } from '../../data/schema/index.ts';

/**
 * What the background publishes in the extension's storage, so that a page
 * reads what it needs by itself and no sleeping worker stands in a reader's way.
 * Settings lie beside it, under a key of their own.
 */
export interface Published {
  /** The keys of all names, compiled: what a page reads before it looks for mentions. */
  lexicon: Keys;
  /** The label of every subject, by its key. */
  labels: Record<string, LocalizedText>;
  /** Every dossier there is, also those that the reader has switched off. */
  dossiers: DossierCard[];
  /** Interface texts in the language chosen. */
  catalogue: Catalogue;
}

/** Where the rest of the lexicon of one edition lies: what a page reads once its text hits a key. */
export const rulesKey = (edition: string): `rules:${string}` => `rules:${edition}`;
export const partKey = (edition: string, number: number): `part:${string}` =>
  `part:${edition}:${number}`;

export type PublishedParts = Record<`rules:${string}`, Rules> & Record<`part:${string}`, Part>;

/** Where the panel of a subject lies. One key a subject: a page reads only the panel it opens. */
export const panelKey = (subject: string): `panel:${string}` => `panel:${subject}`;

/** Where lies what all panels of a subject's dossier have in common. */
export const inCommonKey = (subject: string): `in-common:${string}` =>
  `in-common:${subject.slice(0, subject.indexOf('/'))}`;

/** Where the written names of a dossier's subjects lie. */
export const namesKey = (dossier: string): `names:${string}` => `names:${dossier}`;

export type PublishedNames = Record<`names:${string}`, NamesOfSubjects>;

export type PublishedPanels = Record<`panel:${string}`, PanelOfOne> &
  Record<`in-common:${string}`, PanelsInCommon>;

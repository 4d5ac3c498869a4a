import type { Lexicon } from '../../annotation/text/lexicon.ts';
import type { Catalogue } from '../../components/i18n/catalogue.ts';
import type { PanelOfOne, PanelsInCommon } from '../../data/panel/panel-data.ts';
import type { LocalizedText } from '../../data/schema/index.ts';

/**
 * What the background publishes in the extension's storage, so that a page
 * reads what it needs by itself and no sleeping worker stands in a reader's way.
 * Settings lie beside it, under a key of their own.
 */
export interface Published {
  /** All names, compiled: what a page reads before it looks for mentions. */
  lexicon: Lexicon;
  /** The label of every subject, by its key. */
  labels: Record<string, LocalizedText>;
  /** Interface texts in the language chosen. */
  catalogue: Catalogue;
}

/** Where the panel of a subject lies. One key a subject: a page reads only the panel it opens. */
export const panelKey = (subject: string): `panel:${string}` => `panel:${subject}`;

/** Where lies what all panels of a subject's dossier have in common. */
export const inCommonKey = (subject: string): `in-common:${string}` =>
  `in-common:${subject.slice(0, subject.indexOf('/'))}`;

export type PublishedPanels = Record<`panel:${string}`, PanelOfOne> &
  Record<`in-common:${string}`, PanelsInCommon>;

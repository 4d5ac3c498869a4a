import type { ReadonlySignal } from '@preact/signals-core';
import type { PanelData } from '../../data/panel/panel-data.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Drawing } from './view.ts';

/** A mention as the interface needs it. */
export interface Target {
  readonly id: number;
  /** `dossier/subject`. */
  readonly subject: string;
  /** The page's own text of the mention. */
  readonly text: string;
  /** Why it was found: the name as the dossier writes it, and the words around that decided. */
  readonly reason: {
    readonly name: string;
    readonly language: string;
    readonly rule: 'name' | 'phrase';
    readonly words: readonly string[];
  };
  /** The sentence denies it: 'no country has recognised ...'. */
  readonly negated: boolean;
  /** Mentions of other subjects at the same place, for the reader to choose. */
  readonly also?: readonly Target[];
  /** Where it stands now; `null` once the page has taken it away. */
  range(): Range | null;
}

/** How far 'Not this' reaches: this page until it is loaded anew, its site, or every page. */
export type DismissedWhere = 'page' | 'site' | 'everywhere';

export interface ReadingOptions {
  readonly document: Document;
  /** The mentions under a point of the viewport, innermost first. Asked only of a pointer at rest or a click. */
  readonly at: (x: number, y: number) => readonly Target[];
  /** What is known of a subject; `undefined` if nothing is. Asked as soon as the pointer rests. */
  readonly load: (subject: string) => Promise<PanelData | undefined>;
  /** The texts of the interface. Asked anew for each opening and change of language; keep it cheap. */
  readonly catalogue: () => Promise<Catalogue>;
  /** What draws tooltip and panel. Asked at each press and opening, and whatever comes of the first is kept. */
  readonly drawing: () => Promise<Drawing>;
  readonly settings: ReadonlySignal<
    Pick<Settings, 'tooltipDelay' | 'language' | 'modifier' | 'theme'>
  >;
  /** All mentions of a subject in the order of the page. */
  readonly mentionsOf: (subject: string) => readonly Target[];
  /** A fact panel opens. */
  readonly onPanel?: () => void;
  /** EDTF, if the page says when it was written; an interval if it was changed since. Asked for each opening. */
  readonly articleDate?: () => string | undefined;
  /** The reader does not want this name marked as this subject any more. */
  readonly dismiss: (target: Target, where: DismissedWhere) => void;
  /** Shows the whole dossier, at a subject, outside of the page. */
  readonly readMore: (subject: string) => void;
  /** Aborting takes everything of ours out of the page. */
  readonly signal: AbortSignal;
  /** Where our own errors go; the page's console stays silent. */
  readonly onError: (error: unknown) => void;
  /** `closed` unless a test has to look inside. */
  readonly mode?: ShadowRootMode;
}

export interface Reading {
  /** Opens the fact panel for a mention, with the focus in it: for keys and commands. */
  open(target: Target): void;
  /** Closes whatever is open and gives the focus back. */
  close(): void;
  /** Whether an element of the page is ours, which nobody should read as a part of the page. */
  isHost(element: Element): boolean;
}

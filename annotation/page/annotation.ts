import type { Matcher } from '../text/matcher.ts';
import type { Mention } from '../text/mention.ts';

export type PainterName = 'highlight' | 'mark';

/** How mentions look; the reader's choice, of which every combination is in the style sheet. */
export interface Look {
  /** Which mentions are strong: the first of each subject in a section, all, or the first on the page. The others are subtle. */
  readonly density: 'section' | 'all' | 'page';
  readonly style: 'underline' | 'tint' | 'dotted';
  readonly colour: 'amber' | 'blue' | 'violet' | 'grey';
}

/** A mention where it stands in the document. */
export interface PlacedMention {
  /** Grows in the order of finding; never used twice in one annotation. */
  readonly id: number;
  readonly mention: Mention;
  /** The page's own text of the mention. */
  readonly text: string;
  /** The first of its subject in the document. */
  readonly first: boolean;
  /** Other subjects named inside or across it: not painted, and none of the document's mentions. */
  readonly also: readonly PlacedMention[];
  /** As a live range, made on demand. `null` when the page has taken the text away. */
  range(): Range | null;
}

export interface AnnotateOptions extends Partial<Look> {
  matcher: Matcher;
  painter: PainterName;
  /** Aborting gives the page back: nothing painted, nothing observed, marks taken out node for node. */
  signal: AbortSignal;
  /** The shadow root of an element, closed ones too. Without it, only open ones are read. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** Mentions have come or gone. Called at most once a frame. */
  onChange?: () => void;
  /** Where our own errors go; the page's console stays silent. */
  onError: (error: unknown) => void;
}

/** A document being annotated. */
export interface Annotation {
  /** In document order. */
  mentions(): readonly PlacedMention[];
  /** The mentions under a point of the viewport, innermost first. */
  at(x: number, y: number): PlacedMention[];
  /**
   * The mention that an element in the document stands for, as the mark painter
   * makes them: for the keyboard, which has a focus and no point.
   */
  of(element: Element): PlacedMention | null;
  /**
   * The mention that says the same in the same text, when the page has taken
   * this one away and written its text anew. `null` when there is none.
   */
  again(gone: PlacedMention): PlacedMention | null;
  /**
   * Resolves when everything known so far has been scanned and painted. Marks
   * are not waited for: they come when the page has loaded and is quiet.
   */
  settled(): Promise<void>;
  /** Paints everything anew in another look, without reading anything again. */
  restyle(look: Look): void;
  /** Time spent, in milliseconds, for the survey and the benchmark. */
  readonly cost: { find: number; paint: number };
}

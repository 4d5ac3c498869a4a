import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelData } from '../../data/panel/panel-data.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Words } from '../i18n/words.ts';
import { follow } from './follow.ts';
import type { Choice } from './knowledge.ts';
import type { ReadingOptions, Target } from './options.ts';
import type { Box } from './reach.ts';
import type { Event } from './states.ts';
import type { Trail } from './trail.ts';

/** What is on screen. */
export interface View {
  readonly as: 'tooltip' | 'panel' | 'pinned';
  /** A finger opened it. */
  readonly touch: boolean;
  /** The mention that it stands beside. */
  readonly target: Target;
  /** What it tells of: the subject of the mention, or one that the reader went on to. */
  readonly data: PanelData;
  /** Other subjects at the same place. */
  readonly choices: readonly Choice[];
  readonly trail: Trail;
  readonly texts: Catalogue;
  readonly theme: 'light' | 'dark' | undefined;
}

/** What the reader can do to what is on screen, and what it asks about the page. */
export interface Acts {
  options: Pick<ReadingOptions, 'mentionsOf' | 'articleDate' | 'dismiss' | 'readMore' | 'onError'>;
  send: (event: Event<Target>) => void;
  /** The page has thrown our host out. */
  onThrownOut: () => void;
  /** Goes to another subject inside the panel. */
  turn: (to: Trail) => void;
}

/**
 * What draws a view. A page has it only once its reader could meet a mention, in
 * a script of its own. No signal or component may pass from one script to the
 * other: each has its own copy of the libraries.
 */
export interface Drawing {
  /** The styles of what is drawn, for a shadow root in this document. */
  sheet(document: Document): CSSStyleSheet;
  /** Draws a view into `root`, in place of what it drew there before; `null` leaves nothing. */
  draw(root: Element, drawn: (View & Acts) | null): void;
}

/** What a part on screen is given. */
export type PartProps = View & Acts & { words: Words };

/** Keeps an element beside the mention. `outline` is told the lines of the mention that the reader sees. */
export function useFollow(
  { as, touch, target, words, options, send, onThrownOut }: PartProps,
  outline?: RefObject<((lines: readonly Box[]) => void) | null>,
): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return follow({
      target,
      element,
      as,
      touch,
      direction: words.direction,
      onMeasured: (seen, box) => {
        outline?.current?.(seen);
        send({ on: 'measured', boxes: [...seen, box] });
      },
      onGone: () => {
        outline?.current?.([]);
        send({ on: 'gone' });
      },
      onThrownOut,
      onError: options.onError,
    });
  }, [as, touch, target, words.direction, options, send, onThrownOut, outline]);
  return ref;
}

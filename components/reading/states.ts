import type { Box, Point } from './reach.ts';

/** A mention as the reducer needs to know it. */
export interface Mentioned {
  readonly id: number;
}

/** Milliseconds without movement before the page is asked what is under the pointer: asking costs a layout. */
export const SETTLE = 60;

/** Milliseconds to come back, after leaving mention, tooltip and corridor, before the tooltip goes. */
export const GRACE = 300;

/** Pixels a resting hand may tremble. Anything more is a moving pointer, which opens nothing. */
export const TREMOR = 5;

/** Pixels from where a tooltip was dismissed at which the same mention may open again. */
export const AWAY = 48;

/** Where the pointer came to a stop, and when (milliseconds). */
interface Stop {
  readonly point: Point;
  readonly time: number;
}

/** Looking for a pointer at rest. `token` is the last delay asked for; older ones are stale. */
export interface Watching {
  readonly token: number;
  readonly stop: Stop | null;
  /** A delay is under way. */
  readonly waiting: boolean;
}

export type State<Target extends Mentioned> =
  | ({ readonly at: 'rest' } & Watching)
  | { readonly at: 'hover'; readonly token: number; readonly target: Target; readonly stop: Stop }
  | {
      readonly at: 'tooltip';
      readonly token: number;
      readonly target: Target;
      readonly stop: Stop;
      /** Mention and tooltip as last measured; empty until the tooltip is on screen. */
      readonly boxes: readonly Box[];
      readonly leaving: boolean;
    }
  | { readonly at: 'panel'; readonly token: number; readonly target: Target }
  /** The panel stays, wherever the reader scrolls or clicks. */
  | { readonly at: 'pinned'; readonly token: number; readonly target: Target }
  | ({ readonly at: 'dismissed'; readonly target: Target; readonly from: Point | null } & Watching);

export type Event<Target extends Mentioned> =
  /** The pointer moved with no button down, or the key that lets tooltips open went down or up. */
  | {
      readonly on: 'moved';
      readonly point: Point;
      readonly time: number;
      /** Tooltips may open: the reader holds that key, or has chosen none. */
      readonly armed: boolean;
    }
  /** A button went down outside of what is ours. */
  | { readonly on: 'pressed' }
  /** The pointer left the window. */
  | { readonly on: 'left' }
  | { readonly on: 'waited'; readonly token: number; readonly time: number }
  /** The answer to `probe`. */
  | {
      readonly on: 'found';
      readonly token: number;
      readonly point: Point;
      readonly target: Target | null;
    }
  /** The page moved under the pointer. */
  | { readonly on: 'scrolled' }
  | { readonly on: 'measured'; readonly boxes: readonly Box[] }
  | {
      readonly on: 'clicked';
      readonly target: Target | null;
      /** The page does something of its own with this click: a link, a button. */
      readonly taken: boolean;
      readonly alt: boolean;
      /** 2 for the second click of a double click. */
      readonly count: number;
      /** Text is selected: the click ends a drag. */
      readonly selecting: boolean;
    }
  | { readonly on: 'escaped' }
  /** The reader asked for this mention's panel: a button, a key, the next mention. */
  | { readonly on: 'asked'; readonly target: Target }
  /** The reader pins the panel, or takes the pin out. */
  | { readonly on: 'pinned' }
  /** The reader is done with it, or there is nothing to show. */
  | { readonly on: 'closed' }
  /** There is no mention any more to show it beside. */
  | { readonly on: 'gone' };

export type Effect<Target extends Mentioned> =
  | { readonly do: 'wait'; readonly token: number; readonly ms: number }
  | { readonly do: 'probe'; readonly token: number; readonly point: Point }
  | { readonly do: 'load'; readonly target: Target }
  /** Keep the event in hand from the page. */
  | { readonly do: 'consume' }
  /** Remember where the focus is, for `give-focus-back`. */
  | { readonly do: 'keep-focus' }
  | { readonly do: 'give-focus-back' };

export interface Step<Target extends Mentioned> {
  readonly state: State<Target>;
  readonly effects: readonly Effect<Target>[];
}

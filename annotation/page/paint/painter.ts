import type { Block } from '../block.ts';
import type { Placed } from '../place.ts';
import type { Style } from './style.ts';

/** The style that a mention is to be drawn in. */
export type StyleOf = (placed: Placed) => Style;

/** What makes mentions visible in a page. */
export interface Painter {
  /** Draws the mentions of a block in place of what was drawn for it before. */
  draw(block: Block, placed: readonly Placed[], styleOf: StyleOf): void;
  /** Takes back what was drawn for the block. */
  erase(block: Block): void;
  /**
   * Takes whatever it has put into the document out of the blocks that the page
   * has written to, and names them.
   */
  giveWay(records: readonly MutationRecord[]): Block[];
  /**
   * Puts right what the page has done to the painter's own things.
   *
   * @returns milliseconds after which to come back for the rest, 0 for none
   */
  heal(): number;
  /** The mention under a point, by what was drawn; still to be confirmed by its rectangles. */
  at(x: number, y: number, shadowRoots: ShadowRoot[]): Placed | null;
  /** The mention that an element of the painter's own stands for. */
  of(node: Node): Placed | null;
  /** Takes back everything. */
  clear(): void;
}

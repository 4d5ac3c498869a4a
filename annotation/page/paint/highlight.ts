import type { Block } from '../block.ts';
import { endsOf, type Placed } from '../place.ts';
import type { Painter, StyleOf } from './painter.ts';
import type { Style } from './style.ts';

/** The first wait before a cleared registry is filled again, in milliseconds; each further one is twice as long. */
const FIRST_WAIT = 50;
/** After so many times the page has made its point. */
const ROUNDS = 10;

/** Since Chrome 140 and Firefox 150. */
interface HitTesting {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ) => { ranges: AbstractRange[] }[];
}

interface Drawn {
  readonly highlight: Highlight;
  readonly range: StaticRange;
}

/** Whether the browser can paint without touching the document. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/**
 * Paints by the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/).
 * Static ranges, since live ones slow down every change the page makes. The
 * registry is shared with the page: a style is in it only while it has
 * mentions, and is put back when the page has taken it out, each time after a
 * longer wait, and ten times at most.
 */
export class HighlightPainter implements Painter {
  readonly #highlights = new Map<Style, Highlight>();
  readonly #drawn = new Map<Block, readonly Drawn[]>();
  readonly #placed = new WeakMap<AbstractRange, Placed>();
  #count = 0;
  #rounds = 0;
  #notBefore = 0;

  draw(block: Block, placed: readonly Placed[], styleOf: StyleOf): void {
    this.erase(block);
    if (placed.length === 0) return;
    const drawn: Drawn[] = [];
    for (const one of placed) {
      const ends = endsOf(block, one.mention);
      if (ends === null) continue;
      const range = new StaticRange(ends);
      const highlight = this.#highlightOf(styleOf(one));
      highlight.add(range);
      this.#placed.set(range, one);
      drawn.push({ highlight, range });
    }
    this.#drawn.set(block, drawn);
    this.#count += drawn.length;
  }

  erase(block: Block): void {
    const drawn = this.#drawn.get(block);
    if (drawn === undefined) return;
    for (const { highlight, range } of drawn) highlight.delete(range);
    this.#drawn.delete(block);
    this.#count -= drawn.length;
    for (const [style, highlight] of this.#highlights) {
      if (highlight.size === 0) this.#retire(style, highlight);
    }
  }

  giveWay(): Block[] {
    return [];
  }

  of(): null {
    return null;
  }

  heal(): number {
    if (this.#rounds >= ROUNDS || !this.#isBroken()) return 0;
    const now = performance.now();
    if (now < this.#notBefore) return this.#notBefore - now;
    this.#notBefore = now + FIRST_WAIT * 2 ** this.#rounds++;
    for (const drawn of this.#drawn.values()) {
      for (const { highlight, range } of drawn) highlight.add(range);
    }
    for (const [style, highlight] of this.#highlights) CSS.highlights.set(style, highlight);
    return 0;
  }

  at(x: number, y: number, shadowRoots: ShadowRoot[]): Placed | null {
    const registry: HighlightRegistry & HitTesting = CSS.highlights;
    for (const { ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots }) ?? []) {
      for (const range of ranges) {
        const placed = this.#placed.get(range);
        if (placed !== undefined) return placed;
      }
    }
    return null;
  }

  clear(): void {
    for (const block of this.#drawn.keys()) this.erase(block);
  }

  #isBroken(): boolean {
    let held = 0;
    for (const [style, highlight] of this.#highlights) {
      if (CSS.highlights.get(style) !== highlight) return true;
      held += highlight.size;
    }
    return held !== this.#count;
  }

  #highlightOf(style: Style): Highlight {
    let highlight = this.#highlights.get(style);
    if (highlight === undefined) {
      highlight = new Highlight();
      this.#highlights.set(style, highlight);
      CSS.highlights.set(style, highlight);
    }
    return highlight;
  }

  #retire(style: Style, highlight: Highlight): void {
    this.#highlights.delete(style);
    if (CSS.highlights.get(style) === highlight) CSS.highlights.delete(style);
  }
}

import type { Block } from '../block.ts';
import { isIntact, type Placed } from '../place.ts';
import { isShadowRoot } from '../visibility.ts';
import type { Painter, StyleOf } from './painter.ts';

/** With fewer painted blocks, all are painted: watching them would cost more. */
const MANY = 200;

/**
 * So many places are painted in before the browser has told where they are: the
 * first to be read are mostly those in sight. Each that turns out to be far
 * takes from it, so that the rest of a long page does not come and go with every
 * slice, and each that is near gives back.
 */
const ON_TRUST = 100;

/** Windows above, below and beside the one in sight, and in what scrolls inside it. */
const MARGIN = '200%';

interface Kept {
  readonly placed: readonly Placed[];
  readonly styleOf: StyleOf;
  painted: boolean;
}

/** An element of the page with the blocks directly in it. */
interface Place {
  readonly blocks: Set<Block>;
  /** `null` until the browser has told. */
  near: boolean | null;
}

/**
 * Has another painter paint only what is within two windows of the one in
 * sight, once there is much to paint: thousands of highlights double the time
 * of a frame in which the page changes, wherever they are.
 */
export class NearPainter implements Painter {
  readonly #inner: Painter;
  readonly #root: Document;
  readonly #kept = new Map<Block, Kept>();
  readonly #places = new Map<Element, Place>();
  /** Places that have lost their last block, and may soon have another: the page has written to them. */
  readonly #empty = new Set<Element>();
  #observer: IntersectionObserver | null = null;
  #trust = ON_TRUST;

  constructor(inner: Painter, root: Document) {
    this.#inner = inner;
    this.#root = root;
  }

  draw(block: Block, placed: readonly Placed[], styleOf: StyleOf): void {
    if (placed.length === 0) {
      this.erase(block);
      return;
    }
    const kept = { placed, styleOf, painted: false };
    this.#kept.set(block, kept);
    if (this.#observer === null && this.#kept.size > MANY) this.#begin();
    const near = this.#observer === null || this.#isNear(this.#place(block));
    if (near) this.#paint(block, kept);
    else this.#inner.erase(block);
  }

  erase(block: Block): void {
    this.#inner.erase(block);
    this.#kept.delete(block);
    const element = elementOf(block);
    const place = this.#places.get(element);
    if (place?.blocks.delete(block) && place.blocks.size === 0) this.#empty.add(element);
  }

  giveWay(records: readonly MutationRecord[]): Block[] {
    return this.#inner.giveWay(records);
  }

  heal(): number {
    const tooMany = 2 * this.#empty.size > this.#places.size;
    for (const element of this.#empty) if (tooMany || !element.isConnected) this.#leave(element);
    return this.#inner.heal();
  }

  at(x: number, y: number, shadowRoots: ShadowRoot[]): Placed | null {
    return this.#inner.at(x, y, shadowRoots);
  }

  of(node: Node): Placed | null {
    return this.#inner.of(node);
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#kept.clear();
    this.#places.clear();
    this.#empty.clear();
    this.#inner.clear();
  }

  #begin(): void {
    const margins = { rootMargin: MARGIN, scrollMargin: MARGIN };
    this.#observer = new IntersectionObserver((records) => this.#told(records), {
      root: this.#root,
      ...margins,
    });
    for (const block of this.#kept.keys()) this.#place(block);
  }

  #place(block: Block): Place {
    const element = elementOf(block);
    let place = this.#places.get(element);
    if (place === undefined) {
      this.#places.set(element, (place = { blocks: new Set(), near: null }));
      this.#observer?.observe(element);
    }
    place.blocks.add(block);
    this.#empty.delete(element);
    return place;
  }

  #leave(element: Element): void {
    this.#places.delete(element);
    this.#empty.delete(element);
    this.#observer?.unobserve(element);
  }

  #isNear({ near }: Place): boolean {
    return near ?? this.#trust > 0;
  }

  #told(records: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of records) {
      const place = this.#places.get(target);
      if (place === undefined) continue;
      const near = isIntersecting || isElsewhere(target, boundingClientRect);
      if (place.near === null) this.#trust = Math.min(ON_TRUST, this.#trust + (near ? 1 : -1));
      place.near = near;
      for (const block of place.blocks) {
        const kept = this.#kept.get(block);
        if (kept === undefined || kept.painted === place.near) continue;
        kept.painted = false;
        if (!place.near) this.#inner.erase(block);
        else if (isIntact(block)) this.#paint(block, kept);
      }
    }
  }

  #paint(block: Block, kept: Kept): void {
    kept.painted = true;
    this.#inner.draw(block, kept.placed, kept.styleOf);
  }
}

function elementOf({ container }: Block): Element {
  return isShadowRoot(container) ? container.host : container;
}

/** Whether an element's box does not tell where its text is: it has none, or is overrun by more than a window. */
function isElsewhere(element: Element, { width, height }: DOMRectReadOnly): boolean {
  if (width === 0 && height === 0) return true;
  return (
    element.scrollHeight - element.clientHeight > element.ownerDocument.documentElement.clientHeight
  );
}

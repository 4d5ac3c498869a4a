import Mark from 'mark.js';
import type { Block } from '../block.ts';
import { isShadowRoot } from '../visibility.ts';
import { isIntact, type Placed, piecesOf } from '../place.ts';
import { Copies } from './copies.ts';
import type { Painter, StyleOf } from './painter.ts';
import type { Style } from './style.ts';
import { Torn } from './torn.ts';

/** What the style sheet knows marks by. The page may use mark.js too, whose `unmark()` looks for an attribute of its own. */
export const ATTRIBUTE = 'data-mention';

/** In these a text is an item of its own, and a mark in it would make three of one. */
const ITEMS = /flex|grid|-box$/;

/** What is operated as a whole: a mark in it is no stop of its own on the way through the page. */
const OPERATED = 'a[href], button, summary, label, [role="button"], [role="link"], [tabindex]';

interface Options {
  /** Paints what cannot be marked, and everything until {@link MarkPainter.begin}. */
  readonly first: Painter | null;
  /** Writes to the page without the engine being told. */
  readonly unseen: (write: () => void) => void;
  readonly rootOf: (element: Element) => ShadowRoot | null;
}

/** The marks in one block. */
interface Marked {
  readonly pieces: Block['pieces'];
  readonly torn: readonly Torn[];
  readonly marks: ReadonlyMap<Element, Placed>;
}

/**
 * Makes real `<mark>` elements with mark.js, for readers who go from mention to
 * mention with Tab, listen to the page or print it. The first mark of a mention
 * is a button that opens a dialog, unless it stands in a link or another thing
 * that is operated: there the link keeps its meaning, and the only focus.
 *
 * mark.js is handed one text node at a time. Its offsets count the text nodes
 * it joins itself, of one node they are the node's own, and its cost stays
 * linear. It is never asked to unmark, since it would join text nodes that the
 * page holds. A block is given back node for node as soon as the page writes to
 * it, and is painted the first way from then on.
 */
export class MarkPainter implements Painter {
  readonly #options: Options;
  readonly #marked = new Map<Block, Marked>();
  /** The nodes of a marked block by which a change of it is noticed. */
  readonly #owners = new WeakMap<Node, Block>();
  readonly #placed = new WeakMap<Node, Placed>();
  /** Containers to which the page has written. */
  readonly #left = new WeakSet<Node>();
  /** By the value too, since the page may have marks with such an attribute of its own. */
  readonly #copies = new Copies(`mark[${ATTRIBUTE}^="mention-"]`, (mark) => this.#placed.has(mark));
  #begun = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** From now on marks are made; nothing is done to what is drawn already. */
  begin(): void {
    this.#begun = true;
  }

  draw(block: Block, placed: readonly Placed[], styleOf: StyleOf): void {
    const { first, unseen } = this.#options;
    const marked = this.#marked.get(block);
    unseen(() => {
      if (marked !== undefined && holds(marked, placed)) restyle(marked, styleOf);
      else {
        if (marked !== undefined) this.#putBack(block, marked);
        if (this.#mayMark(block, placed)) {
          first?.erase(block);
          this.#mark(block, placed, styleOf);
        } else first?.draw(block, placed, styleOf);
      }
    });
  }

  erase(block: Block): void {
    this.#options.first?.erase(block);
    const marked = this.#marked.get(block);
    if (marked === undefined) return;
    this.#left.add(block.container);
    this.#options.unseen(() => this.#putBack(block, marked));
  }

  giveWay(records: readonly MutationRecord[]): Block[] {
    const written = new Set<Block>();
    for (const { type, target, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'attributes') continue;
      for (const node of [target, previousSibling, nextSibling, ...removedNodes]) {
        const block = node === null ? undefined : this.#owners.get(node);
        if (block !== undefined && this.#marked.has(block)) written.add(block);
      }
    }
    for (const block of written) this.erase(block);
    if (this.#begun) this.#copies.takeOut(records);
    return [...written];
  }

  heal(): number {
    return this.#options.first?.heal() ?? 0;
  }

  at(x: number, y: number, shadowRoots: ShadowRoot[]): Placed | null {
    let top = document.elementFromPoint(x, y);
    for (let root = top && this.#options.rootOf(top); root !== null;) {
      const inner = root.elementFromPoint(x, y);
      if (inner === null || inner === top) break;
      top = inner;
      root = this.#options.rootOf(inner);
    }
    const placed = top === null ? null : this.of(top);
    return placed ?? this.#options.first?.at(x, y, shadowRoots) ?? null;
  }

  of(node: Node): Placed | null {
    return this.#placed.get(node) ?? null;
  }

  clear(): void {
    for (const [block, marked] of this.#marked) this.#putBack(block, marked);
    this.#options.first?.clear();
  }

  #mayMark(block: Block, placed: readonly Placed[]): boolean {
    if (!this.#begun || this.#left.has(block.container) || !isIntact(block)) return false;
    const selection = document.getSelection();
    if (selection?.isCollapsed === false && selection.containsNode(hostOf(block), true)) {
      return false;
    }
    return placed.every(({ mention }) =>
      piecesOf(block, mention).every(({ node }) => {
        const parent = node.parentElement;
        return parent !== null && !ITEMS.test(getComputedStyle(parent).display);
      }),
    );
  }

  #mark(block: Block, placed: readonly Placed[], styleOf: StyleOf): void {
    const torn: Torn[] = [];
    const marks = new Map<Element, Placed>();
    const begun = new Set<Placed>();
    const pieces = block.pieces.flatMap((piece) => {
      const { node, at, length } = piece;
      const ranges = placed
        .filter(({ mention }) => mention.start < at + length && mention.end > at)
        .map((one) => {
          const start = Math.max(0, one.mention.start - at);
          return { one, start, length: Math.min(length, one.mention.end - at) - start };
        });
      if (ranges.length === 0) return piece;
      const tear = new Torn(node);
      const byStart = new Map(ranges.map(({ start, one }) => [start, one]));
      // The types know elements only; a text node is the smallest tree there is.
      new Mark(node as Node as HTMLElement).markRanges(
        ranges.map(({ start, length }) => ({ start, length })),
        {
          each(element, range) {
            const one = byStart.get(range.start);
            if (one === undefined) return;
            dress(element, styleOf(one), begun.has(one) ? null : one.text);
            begun.add(one);
            marks.set(element, one);
            tear.add(element);
          },
        },
      );
      torn.push(tear);
      return tear.pieces(at);
    });
    this.#marked.set(block, { pieces: block.pieces, torn, marks });
    block.pieces = pieces;
    for (const [mark, one] of marks) this.#placed.set(mark, one);
    for (const { node } of pieces) {
      for (let own: Node | null = node; own !== null && own !== block.container;) {
        this.#owners.set(own, block);
        own = own.parentNode;
      }
    }
  }

  #putBack(block: Block, { pieces, torn, marks }: Marked): void {
    for (const tear of torn) tear.mend();
    for (const mark of marks.keys()) this.#placed.delete(mark);
    block.pieces = pieces;
    this.#marked.delete(block);
  }
}

function dress(mark: Element, style: Style, stop: string | null): void {
  mark.removeAttribute('data-markjs');
  mark.setAttribute(ATTRIBUTE, style);
  // What the browser itself makes of a mark is not to be seen either, should the sheet go before it.
  (mark as HTMLElement).style.all = 'unset';
  if (stop === null || mark.closest(OPERATED) !== null) return;
  mark.setAttribute('tabindex', '0');
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-haspopup', 'dialog');
  if (mark.textContent !== stop) mark.setAttribute('aria-label', stop);
}

function holds({ marks }: Marked, placed: readonly Placed[]): boolean {
  const held = [...new Set(marks.values())];
  return held.length === placed.length && held.every((one, i) => one === placed[i]);
}

function restyle({ marks }: Marked, styleOf: StyleOf): void {
  for (const [mark, one] of marks) mark.setAttribute(ATTRIBUTE, styleOf(one));
}

function hostOf({ container }: Block): Element {
  return isShadowRoot(container) ? container.host : container;
}

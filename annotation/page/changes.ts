import type { Book, Entry } from './book.ts';
import { Patience } from './patience.ts';
import { following, textsBeside } from './texts.ts';
import { isElement, isText } from './visibility.ts';

/** So many changed places at once are as good as a changed document. */
const FLOOD = 2000;

/** What is to be looked at after a change. */
export interface Changed {
  /** Texts and trees to be sifted: none is inside another. */
  readonly trees: readonly Node[];
  /** Known blocks that the page has touched. */
  readonly entries: ReadonlySet<Entry>;
  /** Text may have become visible or hidden. */
  readonly restyled: boolean;
  /** Nodes have come, which may have stood elsewhere before. */
  readonly added: boolean;
  /** Nodes have left the document. */
  readonly removed: boolean;
  /** Too much has changed to tell it apart. */
  readonly flood: boolean;
}

/** Gathers what the page does, until there is time to look at it. */
export class Changes {
  readonly #book: Book;
  readonly #patience = new Patience();
  /** Changed texts, and added nodes. */
  #nodes = new Set<Node>();
  /** Nodes just behind a place where something came or went. */
  #gaps = new Set<Node>();
  #entries = new Set<Entry>();
  #restyled = false;
  #added = false;
  #removed = false;
  /** The same in a place that was left alone. */
  #addedUnseen = false;
  #removedUnseen = false;
  #flood = false;

  constructor(book: Book) {
    this.#book = book;
  }

  get areKnown(): boolean {
    return (
      this.#nodes.size + this.#gaps.size + this.#entries.size > 0 ||
      this.#restyled ||
      this.#removed ||
      this.#flood
    );
  }

  /** When a part of the page that changes all the time may have come to rest, by `performance.now()`. */
  get next(): number {
    return this.#patience.next;
  }

  /**
   * @returns the known blocks that the changes touch: those that will be read
   *   again, and those of a node that is left alone until it rests; whether there
   *   is anything but such nodes, or one that was not left alone before
   */
  add(
    records: readonly MutationRecord[],
    now: number,
  ): { touched: Set<Entry>; left: Set<Entry>; followed: boolean; isNews: boolean } {
    const touched = new Set<Entry>();
    const left = new Set<Entry>();
    const before = this.#patience.count;
    let followed = false;
    for (const record of records) {
      const follows = this.#patience.follows(record.target, now);
      followed ||= follows;
      if (!follows) {
        this.#leave(record, left);
        continue;
      }
      if (record.type === 'attributes') {
        this.#restyled = true;
        continue;
      }
      const nodes = record.type === 'characterData' ? [record.target] : record.addedNodes;
      for (const node of nodes) {
        if (isText(node) || isElement(node)) this.#nodes.add(node);
      }
      for (const node of [...nodes, ...record.removedNodes]) {
        const entry = this.#book.of(node);
        if (entry !== undefined) touched.add(entry);
      }
      this.#added ||= record.addedNodes.length > 0;
      this.#removed ||= record.removedNodes.length > 0;
      if (record.type === 'childList') this.#gaps.add(gapOf(record));
    }
    if (this.#nodes.size + this.#gaps.size > FLOOD) this.flood();
    return { touched, left, followed, isNews: followed || this.#patience.count > before };
  }

  /** Much comes this way, so as little as possible is done. */
  #leave({ type, target, addedNodes, removedNodes }: MutationRecord, left: Set<Entry>): void {
    this.#addedUnseen ||= addedNodes.length > 0;
    this.#removedUnseen ||= removedNodes.length > 0;
    if (type !== 'characterData') return;
    const entry = this.#book.of(target);
    if (entry !== undefined && !entry.bare) left.add(entry);
  }

  /** A block is to be read again. */
  revisit(entry: Entry): void {
    this.#entries.add(entry);
  }

  /** Everything may look different. */
  restyle(): void {
    this.#restyled = true;
  }

  /** Everything may have changed. */
  flood(): void {
    this.#flood = true;
    this.#nodes.clear();
    this.#gaps.clear();
  }

  /** Hands over what was gathered. */
  take(now: number): Changed {
    for (const node of this.#patience.rested(now)) {
      this.#nodes.add(node);
      this.#added ||= this.#addedUnseen;
      this.#removed ||= this.#removedUnseen;
      this.#addedUnseen = this.#removedUnseen = false;
    }
    const entries = this.#entries;
    this.#entries = new Set();
    const nodes = [...this.#nodes].filter((node) => this.#isThere(node));
    this.#nodes = new Set(nodes);
    for (const gap of this.#gaps) {
      if (!this.#isThere(gap)) continue;
      for (const text of textsBeside(gap)) this.#nodes.add(text);
    }
    const trees: Node[] = [];
    for (const node of this.#nodes) {
      const entry = this.#book.of(node);
      if (entry !== undefined) entries.add(entry);
      if (!this.#isInside(node)) trees.push(node);
    }
    if (this.#removed) {
      for (const entry of this.#book.entries) {
        if (entry.block.pieces.some(({ node }) => !this.#isThere(node))) entries.add(entry);
      }
    }
    const changed: Changed = {
      trees,
      entries,
      restyled: this.#restyled,
      added: this.#added,
      removed: this.#removed,
      flood: this.#flood,
    };
    this.#nodes = new Set();
    this.#gaps = new Set();
    this.#restyled = this.#added = this.#removed = this.#flood = false;
    return changed;
  }

  /**
   * Whether a node is in the document. Firefox does not let go on with a node
   * adopted from a frame that has been removed: the document is read anew then.
   */
  #isThere(node: Node): boolean {
    try {
      return node.isConnected;
    } catch {
      this.#flood = true;
      return false;
    }
  }

  #isInside(node: Node): boolean {
    for (let above = node.parentNode; above !== null; above = above.parentNode) {
      if (this.#nodes.has(above)) return true;
    }
    return false;
  }
}

function gapOf({ nextSibling, previousSibling, target }: MutationRecord): Node {
  return nextSibling ?? following(previousSibling ?? target) ?? target;
}

import type { Piece } from '../block.ts';
import { isText } from '../visibility.ts';

interface Part {
  readonly node: Element | Text;
  readonly text: string;
  /** The text in a mark, which a page may take out of it. */
  readonly inner?: Text;
}

/**
 * A text node of the page that has been torn up for marks. mark.js keeps the
 * page's own node for what stands before the first mark, and makes a node for
 * what follows each one.
 */
export class Torn {
  readonly #node: Text;
  readonly #whole: string;
  /** The marks and the texts after them, as made. */
  readonly #parts: Part[] = [];

  constructor(node: Text) {
    this.#node = node;
    this.#whole = node.data;
  }

  /** Takes a mark just made, and the text after it, of which the next mark may take a part. */
  add(mark: Element): void {
    const inner = mark.firstChild;
    const text = mark.textContent ?? '';
    this.#parts.push({ node: mark, text, ...(inner !== null && isText(inner) && { inner }) });
  }

  /** The text nodes that there are now, when the whole began at `at`. */
  pieces(at: number): Piece[] {
    const parts = this.#parts.splice(0).flatMap((mark): Part[] => {
      const rest = mark.node.nextSibling;
      return rest !== null && isText(rest) ? [mark, { node: rest, text: rest.data }] : [mark];
    });
    // Not seen, and gone only after `normalize()`: see `mend`.
    const last = parts.at(-1);
    if (last !== undefined && last.text !== '') {
      const end = this.#node.ownerDocument.createTextNode('');
      last.node.after(end);
      parts.push({ node: end, text: '' });
    }
    this.#parts.push(...parts);
    const pieces: Piece[] = [{ node: this.#node, at, length: this.#node.length }];
    let next = at + this.#node.length;
    for (const { node, text } of parts) {
      const inner = isText(node) ? node : node.firstChild;
      if (inner !== null && isText(inner))
        pieces.push({ node: inner, at: next, length: text.length });
      next += text.length;
    }
    return pieces;
  }

  /**
   * Gives the page its node back. What the page has written to the node stays;
   * so does what it has written to our parts of it. Text is put in at the end,
   * so that a selection before it stays where it is.
   */
  mend(): void {
    const taken = this.#parts.reduce((sum, { text }) => sum + text.length, 0);
    const isUntouched = this.#node.data === this.#whole.slice(0, this.#whole.length - taken);
    const left = this.#parts.map(({ node, inner }) => (node.isConnected ? node : (inner ?? node)));
    const texts = this.#parts.map(({ text }, i) =>
      left[i]?.isConnected ? (left[i].textContent ?? '') : text,
    );
    const [mark] = this.#parts;
    // A page that takes an empty node out may have meant the text in it. But
    // one that takes the empty end out with it, and lets the mark be, has only
    // tidied up, and would have kept the text.
    const isTidied = !this.#node.isConnected && !this.#parts.at(-1)?.node.isConnected;
    if (isTidied && isUntouched && mark?.node.isConnected) mark.node.before(this.#node);
    for (const node of left) node.remove();
    if (isUntouched) this.#node.appendData(texts.join(''));
  }
}

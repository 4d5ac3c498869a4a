import { isElement } from '../visibility.ts';

/** After so many rounds a page that puts copies in again and again keeps them. */
const ROUNDS = 100;

/**
 * Takes copies of marks out of the page, as they come into it by `innerHTML +=`
 * or `cloneNode`: nobody would give them back. Their text stays.
 */
export class Copies {
  readonly #selector: string;
  readonly #isOwn: (mark: Element) => boolean;
  #rounds = 0;

  /** @param selector what all marks and nothing else fits */
  constructor(selector: string, isOwn: (mark: Element) => boolean) {
    this.#selector = selector;
    this.#isOwn = isOwn;
  }

  takeOut(records: readonly MutationRecord[]): void {
    const copies = new Set<Element>();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!isElement(node) || !node.isConnected) continue;
        if (node.matches(this.#selector)) copies.add(node);
        for (const mark of node.querySelectorAll(this.#selector)) copies.add(mark);
      }
    }
    for (const mark of copies) if (this.#isOwn(mark)) copies.delete(mark);
    if (copies.size === 0 || ++this.#rounds > ROUNDS) return;
    for (const mark of copies) mark.replaceWith(...mark.childNodes);
  }
}

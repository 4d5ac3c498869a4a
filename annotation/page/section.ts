import type { Block } from './block.ts';
import { precedes } from './order.ts';
import { isElement } from './visibility.ts';

const PARTS = 'article, section, aside, nav, footer, dialog, [role="article" i], [role="region" i]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Which blocks are near each other 'within section': those under the same
 * heading of the same `article`, `section`, `aside`, `nav`, `footer` or
 * `dialog` (or, where there is none, of the same document or shadow root). A
 * heading belongs to what it heads; what stands before the first heading is a
 * section of its own.
 */
export class Sections {
  #headings = new Map<ParentNode, Element[]>();

  /** To be called when the page has added nodes or taken them away, or has written to attributes. */
  forget(): void {
    this.#headings = new Map();
  }

  /** The node that stands for the block's section. */
  of(block: Block): Node {
    const node = block.pieces[0]?.node ?? block.container;
    const container = isElement(block.container) ? block.container : null;
    const part = container?.closest(PARTS) ?? (block.container.getRootNode() as Document);
    const headings = this.#headingsOf(part);
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = headings[middle];
      if (heading !== undefined && precedes(heading, node)) low = middle + 1;
      else high = middle;
    }
    return headings[low - 1] ?? part;
  }

  #headingsOf(part: ParentNode): Element[] {
    let headings = this.#headings.get(part);
    if (headings === undefined) {
      headings = [...part.querySelectorAll(HEADINGS)].filter(
        (heading) => (heading.closest(PARTS) ?? heading.getRootNode()) === part,
      );
      this.#headings.set(part, headings);
    }
    return headings;
  }
}

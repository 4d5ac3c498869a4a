import type { Source } from './texts.ts';
import { isElement } from './visibility.ts';

/** Text nodes looked at on either side of the middle of the window. */
const MOST = 500;

/**
 * The texts before the reader's eyes, to be read first, when these do not stand
 * at the beginning: from the middle of the window both ways, until one stands
 * outside of it.
 *
 * @returns `null` when the page is at its beginning, where the order of the
 *   document is as good
 */
export function textsInView(document: Document): Source | null {
  const window = document.defaultView;
  if (window === null || window.scrollY < window.innerHeight) return null;
  const { innerHeight, innerWidth } = window;
  const middle = elementNear(document, innerWidth / 2, innerHeight / 2);
  if (middle === null) return null;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  walker.currentNode = middle;
  const isPast = (edge: (box: DOMRect) => boolean): boolean => {
    const { parentNode } = walker.currentNode;
    return parentNode !== null && isElement(parentNode) && edge(parentNode.getBoundingClientRect());
  };
  for (let i = 0; i < MOST && walker.previousNode() !== null; i++) {
    if (isPast(({ bottom }) => bottom < 0)) break;
  }
  let left = 2 * MOST;
  return () => {
    if (left-- <= 0 || walker.nextNode() === null) return null;
    return isPast(({ top }) => top > innerHeight) ? null : (walker.currentNode as Text);
  };
}

/** A small element at a point or a little above or below: between two paragraphs there is but what holds both. */
function elementNear(document: Document, x: number, y: number): Element | null {
  for (const step of [0, -1, 1, -2, 2, -3, 3]) {
    const element = document.elementFromPoint(x, y + (step * y) / 12);
    if (element !== null && element.getBoundingClientRect().height <= 2 * y) return element;
  }
  return null;
}

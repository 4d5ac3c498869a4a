/**
 * The part of the page before the reader's eyes, to be read first, when that is
 * not the beginning: the largest element around the middle of the window that
 * is no more than two windows high.
 *
 * @returns `null` when the page is at its beginning, where the order of the
 *   document is as good
 */
export function partInView(document: Document): Element | null {
  const window = document.defaultView;
  if (window === null || window.scrollY < window.innerHeight) return null;
  const { innerHeight, innerWidth } = window;
  let part: Element | null = null;
  let above = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  while (above !== null && above.getBoundingClientRect().height <= 2 * innerHeight) {
    part = above;
    above = above.parentElement;
  }
  return part;
}

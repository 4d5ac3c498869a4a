import { isText } from '../visibility.ts';
import { ATTRIBUTE } from './mark.ts';
import { allStyles, isStyle } from './style.ts';

/**
 * Takes out of a document or shadow root what painters have left that are no
 * more, and the highlights, which all of them share. Whoever made the marks is gone, but the page's own node is known: the one before the
 * first mark. What follows each mark, if it is text, is a part of it.
 */
export function unpaint(root: Document | ShadowRoot): void {
  // By name, since Firefox lets no content script iterate over the page's own maps, nor touch what a script that has ended put there.
  for (const style of allStyles()) CSS.highlights.delete(style);
  for (const mark of root.querySelectorAll(`mark[${ATTRIBUTE}]`)) {
    if (!isStyle(mark.getAttribute(ATTRIBUTE) ?? '')) continue;
    const { previousSibling: own, nextSibling: rest } = mark;
    const text = mark.textContent ?? '';
    if (own === null || !isText(own)) mark.replaceWith(text);
    else {
      own.appendData(text + (rest !== null && isText(rest) ? rest.data : ''));
      if (rest !== null && isText(rest)) rest.remove();
      mark.remove();
    }
  }
}

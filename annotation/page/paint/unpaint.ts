import { isText } from '../visibility.ts';
import { ATTRIBUTE } from './mark.ts';
import { isStyle } from './style.ts';

/**
 * Takes out of a document what painters have left that are no more. Whoever
 * made the marks is gone, but the page's own node is known: the one before the
 * first mark. What follows each mark, if it is text, is a part of it.
 */
export function unpaint(document: Document): void {
  // Firefox lets no content script iterate over the page's own maps.
  const names: string[] = [];
  CSS.highlights.forEach((_, name) => names.push(name));
  for (const name of names) if (isStyle(name)) CSS.highlights.delete(name);
  for (const mark of document.querySelectorAll(`mark[${ATTRIBUTE}]`)) {
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

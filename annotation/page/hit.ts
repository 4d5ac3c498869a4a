import type { Book } from './book.ts';
import type { Painter } from './paint/painter.ts';
import type { Placed } from './place.ts';
import { isShadowRoot, isText } from './visibility.ts';

/**
 * The mentions under a point of the viewport: what the painter or the caret
 * says, confirmed by the rectangles of the text, since a caret is also found
 * for a point beside a line.
 */
export function mentionsAt(
  document: Document,
  { book, painter }: { book: Book; painter: Painter },
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): Placed[] {
  const candidates = [painter.at(x, y, shadowRoots)];
  if (candidates[0] === null) candidates.push(...atCaret(document, book, shadowRoots, x, y));
  return candidates.filter((placed) => placed !== null && covers(placed, x, y)) as Placed[];
}

/** Both mentions that a caret stands between are named. */
function atCaret(
  document: Document,
  book: Book,
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): Placed[] {
  const caret = caretAt(document, shadowRoots, x, y);
  if (caret === null || !isText(caret.node) || !isOnTop(document, caret.node, x, y)) return [];
  const entry = book.of(caret.node);
  const piece = entry?.block.pieces.find(({ node }) => node === caret.node);
  if (entry === undefined || piece === undefined) return [];
  const at = piece.at + caret.offset;
  return entry.placed.filter(({ mention }) => mention.start <= at && at <= mention.end);
}

/** Before Chrome 128 a caret is not found inside shadow roots. */
function caretAt(
  document: Document,
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Whether nothing lies over the text at this point. */
function isOnTop(document: Document, text: Text, x: number, y: number): boolean {
  const root = text.getRootNode();
  const top = (isShadowRoot(root) ? root : document).elementFromPoint(x, y);
  return top !== null && (top.contains(text) || (isShadowRoot(root) && top === root.host));
}

function covers(placed: Placed, x: number, y: number): boolean {
  const rects = placed.range()?.getClientRects() ?? [];
  return [...rects].some(
    ({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom,
  );
}

import type { Flow } from './flow.ts';
import { isElement, isShadowRoot, isText } from './visibility.ts';

/** One text node of a block, and where it stands in the block's text. */
export interface Piece {
  readonly node: Text;
  readonly at: number;
  readonly length: number;
}

/** The run of text inside one block-level container. */
export interface Block {
  readonly container: Element | ShadowRoot;
  /** The page's text as it is, with `\n` for a `<br>` and U+FFFC for a thing in the line. */
  readonly text: string;
  /** In document order. A painter that rewrites the block keeps them true. */
  pieces: readonly Piece[];
}

/** U+FFFC, OBJECT REPLACEMENT CHARACTER: ends a word, and is none. */
const THING = '\uFFFC';

/** In UTF-16 units. A run that goes on longer ends at the next text node, so that reading one stays a short task. */
const LONGEST = 100_000;

/**
 * The block that a text node belongs to. Inline elements are looked through; a
 * block-level box, a table cell, an inline block, a shadow host or a second
 * `<br>` in a row end it.
 *
 * @returns `null` when the text is not part of the flow: not displayed, not in
 *   a document, or a part of something that is not text
 */
export function blockAround(text: Text, flow: Flow): Block | null {
  const container = containerOf(text, flow);
  if (container === null) return null;
  const first = firstOf(text, container, flow);
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  const add = (part: string, node?: Text): boolean => {
    if (node !== undefined) pieces.push({ node, at, length: part.length });
    parts.push(part);
    at += part.length;
    return at < LONGEST;
  };
  const goesOn = breakRule();
  const take = (node: Node): boolean => {
    if (!goesOn(node, flow)) return false;
    switch (flow.role(node)) {
      case 'text':
        return !seen(node, flow) || add((node as Text).data, node as Text);
      case 'thing':
        return add(THING);
      case 'break':
        return add('\n');
      default:
        return true;
    }
  };
  if (take(first)) walk(first, container, 'nextSibling', flow, take);
  return { container, text: parts.join(''), pieces };
}

function seen(node: Node, flow: Flow): boolean {
  return node.parentNode !== null && flow.letsSee(node.parentNode);
}

function containerOf(text: Text, flow: Flow): Element | ShadowRoot | null {
  let above: Node | null = text.parentNode;
  while (above !== null && isElement(above)) {
    const role = flow.role(above);
    if (role === 'edge') return above;
    if (role !== 'inline') return null;
    above = above.parentNode;
  }
  return isShadowRoot(above) ? above : null;
}

function firstOf(text: Text, container: Node, flow: Flow): Text {
  let first = text;
  let length = 0;
  const goesOn = breakRule();
  walk(text, container, 'previousSibling', flow, (node) => {
    if (!goesOn(node, flow)) return false;
    if (!isText(node)) return true;
    first = node;
    length += node.length;
    return length < LONGEST;
  });
  return first;
}

/** A second `<br>` with nothing but white space since the first ends a block. */
function breakRule(): (node: Node, flow: Flow) => boolean {
  let broken = false;
  return (node, flow) => {
    const role = flow.role(node);
    if (role === 'break') {
      if (broken) return false;
      broken = true;
    } else if (role === 'thing' || (isText(node) && node.data.trim() !== '')) {
      broken = false;
    }
    return true;
  };
}

/** Visits what follows (or precedes) a node in its run, until an edge or until `visit` says no. */
function walk(
  from: Node,
  container: Node,
  sibling: 'nextSibling' | 'previousSibling',
  flow: Flow,
  visit: (node: Node) => boolean,
): void {
  const child = sibling === 'nextSibling' ? 'firstChild' : 'lastChild';
  let node = from;
  for (;;) {
    let next = node[sibling] as Node | null;
    while (next === null) {
      const parent = node.parentNode;
      if (parent === null || parent === container) return;
      node = parent;
      next = node[sibling];
    }
    for (let inner: Node | null = next; inner !== null;) {
      node = inner;
      const role = flow.role(node);
      if (role === 'edge' || !visit(node)) return;
      inner = role === 'inline' ? node[child] : null;
    }
  }
}

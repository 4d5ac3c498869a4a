import { isText } from './visibility.ts';

/** Gives one text node after another, `null` at the end. */
export type Source = () => Text | null;

/**
 * How much text on either side of a change is looked at with it, in UTF-16
 * units: more than any name or rule word is long.
 */
const REACH = 200;

/**
 * The text nodes of a tree. The page may change the tree between two calls: a
 * `NodeIterator` steps aside when its node is removed.
 */
export function textsOf(root: Node): Source {
  const texts = documentOf(root).createNodeIterator(root, NodeFilter.SHOW_TEXT);
  return () => texts.nextNode() as Text | null;
}

/** The text nodes of a changed node, with enough on either side for a name that reaches over its edge. */
export function textsAround(changed: Node): Source {
  const walker = walkerAt(changed);
  const before: Text[] = [];
  for (let reach = 0; reach < REACH && walker.previousNode() !== null;) {
    before.unshift(walker.currentNode as Text);
    reach += (walker.currentNode as Text).length;
  }
  const inside = textsOf(changed);
  let reach = 0;
  let after: TreeWalker | null = null;
  return () => {
    const next = before.shift() ?? (after === null ? inside() : null);
    if (next !== null) return next;
    after ??= walkerAt(lastInside(changed));
    if (reach >= REACH) return null;
    const text = after.nextNode() as Text | null;
    reach += text?.length ?? 0;
    return text;
  };
}

/** The texts on either side of the place just before `node`. */
export function textsBeside(node: Node): Text[] {
  const before = walkerAt(node).previousNode();
  const after = isText(node) ? node : walkerAt(node).nextNode();
  return [before, after].filter((text) => text !== null) as Text[];
}

/** The first node after a node and all that it holds. */
export function following(node: Node): Node | null {
  for (let above: Node | null = node; above !== null; above = above.parentNode) {
    if (above.nextSibling !== null) return above.nextSibling;
  }
  return null;
}

function walkerAt(node: Node): TreeWalker {
  const walker = documentOf(node).createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return walker;
}

function lastInside(node: Node): Node {
  let last = node;
  while (last.lastChild !== null) last = last.lastChild;
  return last;
}

function documentOf(node: Node): Document {
  return node.ownerDocument ?? (node as Document);
}

import { hostOf } from './visibility.ts';

/**
 * Whether `a` comes before `b` in the order of the document with its shadow
 * trees: the content of a host's shadow root comes before the host's own
 * children (shadow-including tree order, https://dom.spec.whatwg.org/#concept-shadow-including-tree-order).
 */
export function precedes(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) return follows(position);
  const left = pathTo(a);
  const right = pathTo(b);
  let depth = 0;
  while (left[depth] !== undefined && left[depth] === right[depth]) depth++;
  const one = left[depth];
  const other = right[depth];
  if (one === undefined || other === undefined) return one === undefined;
  return follows(one.compareDocumentPosition(other));
}

function follows(position: number): boolean {
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The node and the hosts above it, outermost first. */
function pathTo(node: Node): Node[] {
  const path = [node];
  for (let host = hostOf(node); host !== null; host = hostOf(host)) path.unshift(host);
  return path;
}

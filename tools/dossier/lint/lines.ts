import { type AnyNode, parse } from '@humanwhocodes/momoa';
import type { Path } from '../../../data/validate/fault.ts';

/**
 * Makes a look-up from places of a JSON text to lines, from 1: the line of what
 * stands there, or of the last part of the way that is there. Of a text that is
 * not JSON nothing is known.
 */
export function linesOf(text: string): (path: Path) => number | undefined {
  let root: AnyNode | undefined;
  try {
    root = parse(text).body;
  } catch {
    return () => undefined;
  }
  return (path) => {
    let node: AnyNode | undefined = root;
    let line = root?.loc.start.line;
    for (const step of path) {
      node = node && child(node, step);
      line = node?.loc.start.line ?? line;
    }
    return line;
  };
}

function child(node: AnyNode, step: string | number): AnyNode | undefined {
  if (node.type === 'Array') return node.elements[Number(step)]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === step)
    ?.value;
}

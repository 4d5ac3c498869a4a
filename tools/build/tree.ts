/** A node of a syntax tree as Rolldown parses it, as far as one may rely on it without asking for its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** A node and all below it, in the order of their text. */
export function* nodesOf(value: unknown): Generator<Node> {
  if (isNode(value)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

/** The name that a property, a method or a member expression says outright; `undefined` for a computed one. */
export function keyOf({ key, property, computed }: Node): string | undefined {
  const named = key ?? property;
  if (computed === true || !isNode(named)) return undefined;
  const { name, value } = named;
  return typeof name === 'string' ? name : typeof value === 'string' ? value : undefined;
}

/** A text without some of its nodes and the commas after them. */
export function without(text: string, nodes: readonly Node[]): string {
  return nodes
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => {
      const after = rest.slice(end);
      return rest.slice(0, start) + after.replace(/^\s*,/, '');
    }, text);
}

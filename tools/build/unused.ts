import { keyOf, type Node, nodesOf } from './tree.ts';

/**
 * The methods of a module's classes that are out of reach when only `called`
 * ones are called from outside. A method is reached by its bare name, whatever
 * it is asked of, so that too much is kept rather than too little. Throws when
 * a method that is called is not there.
 */
export function unusedMethods(program: unknown, called: readonly string[]): Node[] {
  const methods = [...nodesOf(program)].filter(({ type }) => type === 'MethodDefinition');
  const reached = new Set<Node>();
  const reach = (names: ReadonlySet<string | undefined>): void => {
    const found = methods.filter((method) => !reached.has(method) && names.has(keyOf(method)));
    for (const method of found) reached.add(method);
    for (const method of found) reach(namesIn(method));
  };
  for (const name of called) {
    if (!methods.some((method) => keyOf(method) === name)) throw new Error(`There is no ${name}.`);
  }
  reach(new Set(['constructor', ...called]));
  return methods.filter((method) => !reached.has(method));
}

function namesIn(method: Node): Set<string | undefined> {
  const members = [...nodesOf(method)].filter(({ type }) => type === 'MemberExpression');
  return new Set(members.map(keyOf));
}

/**
 * The entries of a table, `const TABLE = { ... }`, that are not among those
 * wanted. Throws when there is no such table or it lacks one that is wanted.
 */
export function unusedEntries(program: unknown, table: string, wanted: readonly string[]): Node[] {
  const declared = [...nodesOf(program)].find(
    ({ type, id }) => type === 'VariableDeclarator' && (id as Node)['name'] === table,
  );
  const entries = (declared?.['init'] as Node | undefined)?.['properties'];
  if (!Array.isArray(entries)) throw new Error(`There is no table ${table}.`);
  const nodes: Node[] = entries;
  for (const name of wanted) {
    if (!nodes.some((entry) => keyOf(entry) === name)) throw new Error(`${table} lacks ${name}.`);
  }
  return nodes.filter((entry) => !wanted.includes(keyOf(entry) ?? ''));
}

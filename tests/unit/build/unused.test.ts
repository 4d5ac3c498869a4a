import { readFile } from 'node:fs/promises';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { without } from '../../../tools/build/tree.ts';
import { unusedEntries, unusedMethods } from '../../../tools/build/unused.ts';

const CLASS = `class Pen {
  constructor() { this.start(); }
  start() {}
  get ink() { return this['colour']; }
  colour() {}
  draw() { return other.line(this.ink); }
  line() { return this.draw(); }
  erase() { return this.rub(); }
  rub() { return this.line(); }
  [computed]() {}
}`;

describe('methods', () => {
  const rest = (called: string[]) => without(CLASS, unusedMethods(parseAst(CLASS), called));

  test('stay when a path of calls leads to them, by name and whatever they are asked of', () => {
    expect(rest(['draw'])).toMatch(/start[^]*get ink[^]*draw\(\) [^]*line\(\) /);
  });

  test('go when none does', () => {
    expect(rest(['draw'])).not.toMatch(/erase|rub|colour\(\)/);
  });

  test('one that is called and is not there is an error', () => {
    expect(() => rest(['write'])).toThrow('write');
  });
});

describe('entries of a table', () => {
  const TABLE = `const all = { one: { a: 1 }, 'two': 2, three: 3, }; use(all);`;
  const rest = (wanted: string[]) => without(TABLE, unusedEntries(parseAst(TABLE), 'all', wanted));

  test('go when nobody wants them', () => {
    expect(rest(['two']).replaceAll(/\s+/g, ' ')).toBe(`const all = { 'two': 2, }; use(all);`);
    expect(() => parseAst(rest(['one', 'three']))).not.toThrow();
  });

  test('one that is wanted and is not there is an error', () => {
    expect(() => rest(['four'])).toThrow('four');
    expect(() => unusedEntries(parseAst(TABLE), 'none', [])).toThrow('none');
  });
});

test('what is left of mark.js marks ranges and searches for nothing', async () => {
  const file = new URL('../../../node_modules/mark.js/src/lib/mark.js', import.meta.url);
  const text = await readFile(file, 'utf8');
  const rest = without(text, unusedMethods(parseAst(text), ['markRanges']));
  expect(() => parseAst(rest)).not.toThrow();
  expect(rest).toMatch(/^  wrapRangeFromIndex\(/m);
  expect(rest).not.toMatch(/^  (createRegExp|unwrapMatches|normalizeTextNode)\(/m);
});

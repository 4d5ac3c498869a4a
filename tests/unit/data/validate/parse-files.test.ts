import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../data/validate/fault.ts';
import { parseFiles } from '../../../../data/validate/parse-files.ts';

const faultsOf = (text: string) => parseFiles({ 'facts.json': text }).faults;

describe('text that is not JSON', () => {
  it.each([
    ['a comma too many', '{\n  "a": 1,\n}', 3],
    ['a comma missing', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a colon missing', '{\n  "a" 1\n}', 2],
    ['a bracket missing', '{\n  "a": [1, 2\n', 3],
    ['a word without quotation marks', '{\n  "a": yes\n}', 2],
    ['a quotation mark missing', '{\n  "a: 1\n}\n', 2],
    ['a line break in a text', '{\n  "a": "b\nc"\n}', 2],
    ['more after the end', '{}\n{}', 2],
    ['a comment', '{\n  // no\n}', 2],
    ['nothing', '', 1],
    ['a mark of byte order', '\uFEFF{}', 1],
  ])('%s is told with its line', (_, text, line) => {
    expect(faultsOf(text)).toMatchObject([{ file: 'facts.json', path: [], line }]);
    expect(faultsOf(text)[0]?.what).toContain('This is not JSON: ');
  });
});

it('tells a key that stands twice, with its line', () => {
  const faults = faultsOf('{\n "facts": [\n  { "id": "a",\n    "id": "b" }\n ]\n}');
  expect(faults).toMatchObject([{ line: 4, what: "The key 'id' stands twice in one object." }]);
  expect(faults.map(({ path }) => placeOf(path))).toEqual(['facts[0].id']);
});

it('goes on with the other files', () => {
  const { files, faults } = parseFiles({ 'a.json': '{', 'b.json': '{"b":1}' });
  expect(faults).toHaveLength(1);
  expect(files).toEqual({ 'b.json': { b: 1 } });
});

it('reads whatever JSON can say', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { files, faults } = parseFiles({ 'a.json': text });
      expect(faults).toEqual([]);
      expect(files['a.json']).toEqual(JSON.parse(text));
    }),
  );
});

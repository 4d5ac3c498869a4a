import { expect, test } from 'vitest';
import { compressedSize, partOf, partsOf } from '../../../tools/size/parts.ts';

test.each([
  ['../../annotation/page/paint/mark.ts', 'annotation/page'],
  ['settings/read.ts', 'settings'],
  ['../node_modules/mark.js/src/lib/mark.js', 'mark.js'],
  [
    '../node_modules/@floating-ui/dom/node_modules/@floating-ui/core/dist/core.mjs',
    '@floating-ui/core',
  ],
])('%s is of %s', (source, part) => expect(partOf(source)).toBe(part));

test('every character of a script is in one part', () => {
  const script = 'one();two();\nrest();';
  const parts = partsOf(script, {
    file: 'page.js',
    version: 3,
    sources: ['data/dates/one.ts', 'node_modules/two/index.js'],
    sourcesContent: [],
    names: [],
    mappings: 'AAAA,K,CCAA',
    sourceRoot: '',
  });
  expect(Object.fromEntries(parts.map(({ name, raw }) => [name, raw]))).toEqual({
    'data/dates': 5,
    two: 7,
    'style sheets and helpers': 8,
  });
  for (const { compressed } of parts) expect(compressed).toBeLessThan(compressedSize(script));
});

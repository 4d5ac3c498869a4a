import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPrints, Prints, unpackPrints } from '../../../annotation/text/prints.ts';

const WIDTH = 27;
const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('every hash that was packed is known', () => {
  fc.assert(
    fc.property(fc.array(hash), fc.integer({ min: 20, max: 27 }), (hashes, width) => {
      const prints = new Prints(packPrints(hashes, width), width);
      expect(hashes.filter((one) => !prints.has(one))).toEqual([]);
    }),
  );
});

test('of others hardly any', () => {
  const random = fc.sample(hash, { numRuns: 60_000, seed: 7 });
  const [packed, others] = [random.slice(0, 10_000), random.slice(10_000)];
  const prints = new Prints(packPrints(packed, WIDTH), WIDTH);
  const known = others.filter((one) => prints.has(one) && !packed.includes(one));
  expect(known.length / others.length).toBeLessThan(0.001);
});

test.each([
  [20, 85_000],
  [23, 135_000],
  [27, 205_000],
])('a hundred thousand prints of %i bits take %i bytes at most', (width, most) => {
  const hashes = Array.from({ length: 100_000 }, (_, index) => Math.imul(index, 0x9e3779b1));
  expect(packPrints(hashes, width).length).toBeLessThan(most);
});

test('no hashes', () => {
  expect(new Prints(packPrints([], WIDTH), WIDTH).has(0)).toBe(false);
});

test.each(['', '5', 'ten AAAA', '100 AB', '3 \u{1f600}'])('%j is not read for ever', (packed) => {
  expect(() => unpackPrints(packed, WIDTH)).not.toThrow();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { within, type Box } from '../../../components/reading/reach.ts';

const mention: Box = { left: 100, top: 200, right: 160, bottom: 220 };
const above: Box = { left: 100, top: 80, right: 400, bottom: 190 };

test.each([
  ['on the mention', 130, 210, true],
  ['on its edge', 160, 220, true],
  ['on the tooltip', 390, 90, true],
  ['in the gap between', 130, 195, true],
  ['on the slope to its far corner', 250, 195, true],
  ['below the slope', 380, 212, false],
  ['left of both', 90, 195, false],
  ['below the mention', 130, 230, false],
])('%s', (_where, x, y, inside) => {
  expect(within({ x, y }, [mention, above])).toBe(inside);
});

test('nothing is within no boxes', () => {
  expect(within({ x: 0, y: 0 }, [])).toBe(false);
});

test('a straight way from any point of the mention to any point of the tooltip stays inside', () => {
  const box = fc
    .tuple(
      fc.nat(1500),
      fc.nat(1500),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 400 }),
    )
    .map(([left, top, width, height]) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const inside = (some: Box, x: number, y: number) => ({
    x: some.left + (some.right - some.left) * x,
    y: some.top + (some.bottom - some.top) * y,
  });
  fc.assert(
    fc.property(box, box, share, share, share, share, share, (from, to, a, b, c, d, along) => {
      const start = inside(from, a, b);
      const end = inside(to, c, d);
      const point = {
        x: start.x + (end.x - start.x) * along,
        y: start.y + (end.y - start.y) * along,
      };
      expect(within(point, [from, to])).toBe(true);
    }),
  );
});

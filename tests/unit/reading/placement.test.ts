import { expect, test } from 'vitest';
import { placePanel } from '../../../components/reading/placement.ts';
import type { Box } from '../../../components/reading/reach.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };
const box = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test.each([
  [
    'a mention outside of the window',
    box(-9999, 100),
    wide,
    'ltr',
    { as: 'sheet', edge: 'bottom', height: 560 },
  ],
  ['room at the end', box(300, 100), wide, 'ltr', { as: 'beside', side: 'right-start' }],
  [
    'room at the end, right to left',
    box(600, 100),
    wide,
    'rtl',
    { as: 'beside', side: 'left-start' },
  ],
  ['room at the beginning only', box(900, 100), wide, 'ltr', { as: 'beside', side: 'left-start' }],
  [
    'room at the beginning only, right to left',
    box(300, 100),
    wide,
    'rtl',
    { as: 'beside', side: 'right-start' },
  ],
  ['a line wide, high up', box(200, 100, 880), wide, 'ltr', { as: 'beside', side: 'bottom-start' }],
  ['a line wide, low down', box(200, 700, 880), wide, 'ltr', { as: 'beside', side: 'top-start' }],
  ['narrow, high up', box(20, 100), narrow, 'ltr', { as: 'sheet', edge: 'bottom', height: 518 }],
  [
    'narrow, in the middle',
    box(20, 350),
    narrow,
    'ltr',
    { as: 'sheet', edge: 'bottom', height: 362 },
  ],
  ['narrow, low down', box(20, 600), narrow, 'ltr', { as: 'sheet', edge: 'top', height: 518 }],
  [
    'a low frame, high up',
    box(300, 10),
    { width: 900, height: 300 },
    'ltr',
    { as: 'sheet', edge: 'bottom', height: 240 },
  ],
  [
    'a frame too low for both',
    box(300, 60),
    { width: 900, height: 150 },
    'ltr',
    { as: 'sheet', edge: 'bottom', height: 150 },
  ],
] as const)('%s', (_where, mention, viewport, direction, expected) => {
  expect(placePanel(mention, viewport, 416, direction)).toEqual(expected);
});

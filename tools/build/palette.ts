import type { Strength, Tone } from '../../annotation/page/paint/style.ts';
import type { Look } from '../../annotation/page/annotation.ts';

interface Ink {
  /** Of the line, which alone must be seen by everybody. */
  line: string;
  /** Of the tint, red, green and blue, and how much of it a strong mention takes; a subtle one takes half. */
  tint: readonly [rgb: string, share: number];
}

/**
 * The colours that a reader chooses from, on a light and on a dark page. Only
 * one is on a page at a time: nothing is told by hue, and strong and subtle
 * differ in shape, so that no way of seeing colours is left out.
 */
export const INKS: Readonly<Record<Look['colour'], Record<Tone, Ink>>> = {
  amber: {
    light: { line: '#855600', tint: ['255 205 80', 0.34] },
    dark: { line: '#f2cd86', tint: ['227 179 90', 0.26] },
  },
  blue: {
    light: { line: '#0b57d0', tint: ['138 180 255', 0.24] },
    dark: { line: '#bcd4fd', tint: ['138 180 248', 0.24] },
  },
  violet: {
    light: { line: '#6b3fa0', tint: ['195 160 255', 0.24] },
    dark: { line: '#dcc8ff', tint: ['183 148 246', 0.26] },
  },
  grey: {
    light: { line: '#5f6368', tint: ['154 160 166', 0.2] },
    dark: { line: '#d3d6da', tint: ['189 193 198', 0.2] },
  },
};

interface Shape {
  /** `text-decoration-style`. */
  line: 'solid' | 'dotted';
  /** CSS pixels, and so is the offset. */
  thickness: number;
  offset: number;
  tinted: boolean;
}

/** What is drawn in those colours. Strong and subtle can be told apart without colour. */
export const SHAPES: Readonly<Record<Look['style'], Record<Strength, Shape>>> = {
  underline: {
    strong: { line: 'solid', thickness: 2, offset: 3, tinted: false },
    subtle: { line: 'dotted', thickness: 1.5, offset: 4, tinted: false },
  },
  tint: {
    strong: { line: 'solid', thickness: 1.5, offset: 3, tinted: true },
    subtle: { line: 'dotted', thickness: 1.5, offset: 4, tinted: true },
  },
  dotted: {
    strong: { line: 'dotted', thickness: 2.5, offset: 4, tinted: false },
    subtle: { line: 'dotted', thickness: 1, offset: 4, tinted: false },
  },
};

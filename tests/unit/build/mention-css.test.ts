import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { LOOKS, STRENGTHS, TONES, type Tone } from '../../../annotation/page/paint/style.ts';
import { FIELDS } from '../../../settings/settings.ts';
import { mentionCss } from '../../../tools/build/mention-css.ts';
import { INKS, SHAPES } from '../../../tools/build/palette.ts';

/** What pages are made of: white, sepia and grey under dark text, black to a mid blue under light text. */
const GROUNDS: Record<Tone, string[]> = {
  light: ['#ffffff', '#f4ecd8', '#cccccc'],
  dark: ['#000000', '#1b1b1b', '#333333', '#444444', '#1a56b0'],
};

type Rgb = readonly number[];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const luminance = (colour: Rgb): number => {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};
const over = (top: Rgb, share: number, ground: Rgb): Rgb =>
  top.map((value, at) => value * share + (ground[at] ?? 0) * (1 - share));

const CASES = LOOKS.colour.flatMap((colour) => TONES.map((tone) => [colour, tone] as const));

describe.each(CASES)('%s on a %s page', (colour, tone) => {
  const { line, tint } = INKS[colour][tone];

  test.each(GROUNDS[tone])('has a line of 3:1 and more on %s, tinted or not', (ground) => {
    const tinted = over(tint[0].split(' ').map(Number), tint[1], rgb(ground));
    expect(contrast(rgb(line), rgb(ground))).toBeGreaterThanOrEqual(3);
    expect(contrast(rgb(line), tinted)).toBeGreaterThanOrEqual(3);
  });

  test('is neither red nor green', () => {
    const [r = 0, g = 0, b = 0] = rgb(line);
    expect(r > 1.6 * g && r > 1.6 * b).toBe(false);
    expect(g > r && g > b && g > 1.1 * Math.max(r, b)).toBe(false);
  });

  test('leaves the text as easy to read', () => {
    const [ground, text] = tone === 'light' ? ['#ffffff', '#333333'] : ['#1b1b1b', '#dddddd'];
    const tinted = over(tint[0].split(' ').map(Number), tint[1], rgb(ground));
    expect(contrast(rgb(text), tinted)).toBeGreaterThanOrEqual(7);
  });
});

test.each(LOOKS.style)('%s tells strong from subtle by its shape', (style) => {
  const { strong, subtle } = SHAPES[style];
  const differs = strong.line !== subtle.line || strong.thickness >= 2 * subtle.thickness;
  expect(differs).toBe(true);
});

test('the reader can choose all that is drawn, and what is chosen is drawn', () => {
  for (const part of ['density', 'style', 'colour'] as const) {
    expect(LOOKS[part]).toEqual(FIELDS[part].options);
  }
});

test('the style sheet has a rule for every combination, for both painters', () => {
  const sheet = mentionCss();
  const named = (pattern: RegExp) =>
    new Set(Array.from(sheet.matchAll(pattern), ([, name]) => name));
  const all = LOOKS.style.flatMap((style) =>
    LOOKS.colour.flatMap((colour) =>
      STRENGTHS.flatMap((strength) =>
        TONES.map((tone) => `mention-${style}-${colour}-${strength}-${tone}`),
      ),
    ),
  );
  expect([...named(/::highlight\(([\w-]+)\)/g)]).toEqual(all);
  expect([...named(/mark\[data-mention='([\w-]+)'\]/g)]).toEqual(all);
});

test('the style sheet that ships is of this palette', async () => {
  const shipped = await readFile(
    new URL('../../../entrypoints/mention.css', import.meta.url),
    'utf8',
  );
  expect(shipped, "'npm run palette' makes it anew").toBe(mentionCss());
});

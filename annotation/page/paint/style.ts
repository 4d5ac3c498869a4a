import type { Look } from '../annotation.ts';
import type { Placed } from '../place.ts';
import { isShadowRoot } from '../visibility.ts';

/** What the reader chooses from; the first of each is what he gets without choosing. */
export const LOOKS = {
  density: ['section', 'all', 'page'],
  style: ['underline', 'tint', 'dotted'],
  colour: ['amber', 'blue', 'violet', 'grey'],
} as const satisfies { [Part in keyof Look]: readonly Look[Part][] };

export const STRENGTHS = ['strong', 'subtle'] as const;
export const TONES = ['light', 'dark'] as const;

export type Strength = (typeof STRENGTHS)[number];
/** The light or dark page that the colour of the text tells of. */
export type Tone = (typeof TONES)[number];

/** The look of a mention by the name that the style sheet has for it. */
export type Style = `mention-${Look['style']}-${Look['colour']}-${Strength}-${Tone}`;

/** The look in which a part that was not chosen is the first. */
export function lookOf({ density, style, colour }: Partial<Look>): Look {
  return {
    density: density ?? LOOKS.density[0],
    style: style ?? LOOKS.style[0],
    colour: colour ?? LOOKS.colour[0],
  };
}

export function styleOf(placed: Placed, { density, style, colour }: Look, tone: Tone): Style {
  return `mention-${style}-${colour}-${isStrong(placed, density) ? 'strong' : 'subtle'}-${tone}`;
}

/** Every look that the style sheet has. */
export function allStyles(): Style[] {
  return LOOKS.style.flatMap((style) =>
    LOOKS.colour.flatMap((colour) =>
      STRENGTHS.flatMap((strength) =>
        TONES.map((tone): Style => `mention-${style}-${colour}-${strength}-${tone}`),
      ),
    ),
  );
}

/** Whether a name is one of ours. */
export function isStyle(name: string): name is Style {
  return allStyles().some((style) => style === name);
}

function isStrong(placed: Placed, density: Look['density']): boolean {
  switch (density) {
    case 'all':
      return true;
    case 'section':
      return placed.leads;
    case 'page':
      return placed.first;
  }
}

/** Light text stands on a dark page. */
export function toneOf(container: Element | ShadowRoot): Tone {
  const element = isShadowRoot(container) ? container.host : container;
  return lightness(getComputedStyle(element).color) > 0.5 ? 'dark' : 'light';
}

/**
 * How light a colour is, from 0 to 1, roughly. Takes what computed styles hold:
 * `rgb()`, `lab()`, `oklch()` and their kin, and `color()`. Unknown is dark.
 */
export function lightness(color: string): number {
  const [space = '', values = ''] = color.replace(/^color\(\S+/, 'color(').split('(');
  const [a = 0, b = 0, c = 0] = values
    .split(/[\s,/)]+/)
    .map(parseFloat)
    .filter(Number.isFinite);
  if (space.startsWith('ok')) return a;
  if (space.startsWith('l')) return a / 100;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / (space === 'color' ? 1 : 255);
}

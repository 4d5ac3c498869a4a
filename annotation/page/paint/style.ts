import type { Placed } from '../place.ts';

/**
 * How a mention looks: strong for the first of its subject in the document,
 * subtle for the rest, on the light or dark page that the colour of the text
 * tells of. The names are those of the style sheet.
 */
export type Style = `mention-${'strong' | 'subtle'}-${Tone}`;
export type Tone = 'light' | 'dark';

export const STYLES: readonly Style[] = [
  'mention-strong-light',
  'mention-subtle-light',
  'mention-strong-dark',
  'mention-subtle-dark',
];

export function styleOf(placed: Placed, tone: Tone): Style {
  return `mention-${placed.first ? 'strong' : 'subtle'}-${tone}`;
}

/** Light text stands on a dark page. */
export function toneOf(container: Element | ShadowRoot): Tone {
  const element = container instanceof ShadowRoot ? container.host : container;
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

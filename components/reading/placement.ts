import type { Box } from './reach.ts';

/** Pixels between mention and what is shown beside it. */
export const GAP = 8;

/** Pixels that stay free at the edges of the viewport. */
export const MARGIN = 8;

/** Pixels of viewport width or height below which the fact panel is a sheet. */
const NARROW = 600;
const LOW = 320;

/** Pixels of height without which nothing can be read in a sheet: it rather covers its mention. */
const READABLE = 240;

export type PanelSide = 'right-start' | 'left-start' | 'bottom-start' | 'top-start';

export type PanelPlacement =
  | { readonly as: 'beside'; readonly side: PanelSide }
  | { readonly as: 'sheet'; readonly edge: 'top' | 'bottom'; readonly height: number };

/**
 * Where a fact panel of this width goes, so that it does not cover its mention:
 * beside it, at its end first, else below or above, whichever has more room; in
 * a narrow or low window (a frame may be either), or with the mention outside of
 * the window, a sheet at the edge that the mention leaves more room to. So it is
 * under a finger, which needs the room. Only where that is not enough to read in
 * does the sheet cover the mention.
 */
export function placePanel(
  mention: Box,
  viewport: { readonly width: number; readonly height: number },
  panelWidth: number,
  direction: 'ltr' | 'rtl',
  touch = false,
): PanelPlacement {
  const above = mention.top - GAP;
  const below = viewport.height - mention.bottom - GAP;
  // There is no beside where nobody sees the mention: text for screen readers alone.
  const aside = mention.right <= 0 || mention.left >= viewport.width;
  if (touch || viewport.width < NARROW || viewport.height < LOW || aside) {
    const edge = above > below ? 'top' : 'bottom';
    const most = Math.round(viewport.height * 0.7);
    const free = Math.min(most, Math.max(above, below));
    return { as: 'sheet', edge, height: Math.max(free, Math.min(READABLE, viewport.height)) };
  }
  const needed = panelWidth + GAP + MARGIN;
  const fits = { right: viewport.width - mention.right >= needed, left: mention.left >= needed };
  const sides = direction === 'rtl' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const side = sides.find((one) => fits[one]);
  if (side) return { as: 'beside', side: `${side}-start` };
  return { as: 'beside', side: above > below ? 'top-start' : 'bottom-start' };
}

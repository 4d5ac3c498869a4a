import type { Frame, Page } from 'puppeteer-core';
import { inClosedRoot } from './closed-root.ts';

/** What the extension may be showing in a page. A tooltip with a button in it is no `tooltip` to assistive technology. */
const SELECTORS = { tooltip: '.tooltip', panel: '[role="dialog"]' } as const;

export type Shown = keyof typeof SELECTORS;

export interface Geometry {
  /** CSS pixels from the left and top of the frame's viewport. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The text of the tooltip or fact panel as a reader sees it; `undefined` while it is not shown. */
export async function textOf(where: Page | Frame, shown: Shown): Promise<string | undefined> {
  return inClosedRoot(frameOf(where), SELECTORS[shown], (element) =>
    element.checkVisibility() ? element.innerText : undefined,
  );
}

/** Where the tooltip or fact panel stands; `undefined` while it is not shown. */
export async function geometryOf(
  where: Page | Frame,
  shown: Shown,
  part = ':scope',
): Promise<Geometry | undefined> {
  return inClosedRoot(
    frameOf(where),
    SELECTORS[shown],
    (element, part) => {
      const found = part === ':scope' ? element : element.querySelector<HTMLElement>(part);
      if (found === null || !found.checkVisibility()) return undefined;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x, y, width, height };
    },
    part,
  );
}

export function frameOf(where: Page | Frame): Frame {
  return 'mainFrame' in where ? where.mainFrame() : where;
}

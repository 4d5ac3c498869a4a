import type { Page } from 'puppeteer-core';
import { paintedMentions, type PaintedMention } from './mentions.ts';

/** Milliseconds that painting may lag behind scrolling. */
const LAG = 500;

/**
 * Scrolls down until a mention is in view and returns it, in coordinates of the
 * viewport; one outside of a link is preferred. `undefined` when none ever
 * comes into view. Only mentions near the viewport are painted, hence the walk.
 */
export async function bringMentionIntoView(page: Page): Promise<PaintedMention | undefined> {
  for (;;) {
    const seen = await seenBeforeLong(page);
    if (seen !== undefined) return seen;
    const moved = await page.evaluate(() => {
      const before = scrollY;
      scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
      return scrollY > before;
    });
    if (!moved) return undefined;
  }
}

async function seenBeforeLong(page: Page): Promise<PaintedMention | undefined> {
  const deadline = performance.now() + LAG;
  do {
    const height = await page.evaluate(() => innerHeight);
    const mentions = (await paintedMentions(page)).filter(
      ({ visible, y }) => visible && y > 0 && y < height,
    );
    const best = mentions.find(({ link }) => !link) ?? mentions[0];
    if (best !== undefined) return best;
    await new Promise((resolve) => setTimeout(resolve, LAG / 10));
  } while (performance.now() < deadline);
  return undefined;
}

import type { Frame, Page } from 'puppeteer-core';
import { frameOf } from './shown.ts';

/** A mention as it is painted in a page. */
export interface PaintedMention {
  text: string;
  /** The middle of its first line, in CSS pixels of its frame's viewport. */
  x: number;
  y: number;
  /** It stands in a link. */
  link: boolean;
  visible: boolean;
}

/**
 * The mentions painted in a frame, in document order: highlights of the
 * browser, which any script can list, and marks. Those in shadow roots count
 * where a highlight reaches them.
 */
export function paintedMentions(where: Page | Frame): Promise<PaintedMention[]> {
  return frameOf(where).evaluate(() => {
    const highlighted = [...CSS.highlights.values()].flatMap((all) => Array.from(all));
    const marked = [...document.querySelectorAll('mark')].map((mark) => {
      const range = document.createRange();
      range.selectNodeContents(mark);
      return range;
    });
    const seen = new Set<string>();
    return [...highlighted, ...marked]
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      })
      .sort((a, b) =>
        a.startContainer.getRootNode() === b.startContainer.getRootNode()
          ? a.compareBoundaryPoints(Range.START_TO_START, b)
          : 0,
      )
      .map((range) => {
        const [box = new DOMRect()] = range.getClientRects();
        const around = range.startContainer.parentElement;
        return {
          text: range.toString(),
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          link: around !== null && around.closest('a[href]') !== null,
          visible: box.width > 0 && (around?.checkVisibility() ?? false),
        };
      })
      .filter(({ text, x, y }) => {
        const key = `${text} ${x} ${y}`;
        return !seen.has(key) && seen.add(key);
      });
  });
}

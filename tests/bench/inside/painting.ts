import { annotate } from '../../../annotation/page/annotate.ts';
import type { Annotation } from '../../../annotation/page/annotation.ts';
import type { Matcher } from '../../../annotation/text/matcher.ts';

/** Who paints a page of many mentions: nobody, the bare highlight API with the same ranges, or Sidelight. */
export type PaintedBy = 'nobody' | 'the API' | 'Sidelight';

let stop = new AbortController();
let annotation: Annotation | undefined;
/** The ranges of Sidelight's own painting, by style. */
let ranges: { style: string; list: StaticRangeInit[] }[] = [];
let change = 0;

/** Lets Sidelight paint, and keeps what it painted for the bare API. Milliseconds of painting. */
export async function paintOurs(matcher: Matcher): Promise<{ paint: number; mentions: number }> {
  unpaint();
  stop = new AbortController();
  const errors: unknown[] = [];
  annotation = annotate(document, {
    matcher,
    painter: 'highlight',
    signal: stop.signal,
    onError: (error) => errors.push(error),
  });
  await annotation.settled();
  if (errors.length > 0) throw new AggregateError(errors, 'The engine reported errors.');
  ranges = [...CSS.highlights].map(([style, highlight]) => ({
    style,
    list: [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => ({
      startContainer,
      startOffset,
      endContainer,
      endOffset,
    })),
  }));
  return { paint: annotation.cost.paint, mentions: annotation.mentions().length };
}

/** Paints the ranges that Sidelight painted before, by the API alone. Milliseconds. */
export function paintBare(): { paint: number; mentions: number } {
  unpaint();
  const began = performance.now();
  let mentions = 0;
  for (const { style, list } of ranges) {
    const highlight = new Highlight();
    CSS.highlights.set(style, highlight);
    for (const range of list) highlight.add(new StaticRange(range));
    mentions += list.length;
  }
  return { paint: performance.now() - began, mentions };
}

export function unpaint(): void {
  stop.abort();
  annotation = undefined;
  CSS.highlights.clear();
}

/** Writes to so many text nodes as a page would, in one task, and waits until all that follows is done. */
export async function changeTexts(selector: string, count: number): Promise<void> {
  change++;
  const elements = [...document.querySelectorAll(selector)].slice(0, count);
  if (elements.length < count) throw new Error(`There are fewer than ${count} of ${selector}.`);
  for (const { firstChild } of elements) (firstChild as Text).data = `${change} comments`;
  await frames();
  // Twice: the first rest may lie before the pause in which changes gather.
  for (let time = 0; time < 2; time++) {
    await new Promise((done) => setTimeout(done, 100));
    await annotation?.settled();
  }
  await frames();
}

/** Two frames: what is painted once both have begun was painted in the first. */
export function frames(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

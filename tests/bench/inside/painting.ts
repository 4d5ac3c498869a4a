import { annotate } from '../../../annotation/page/annotate.ts';
import type { Annotation } from '../../../annotation/page/annotation.ts';
import { lookOf, LOOKS, styleOf, type Style } from '../../../annotation/page/paint/style.ts';
import { Placed } from '../../../annotation/page/place.ts';
import type { Matcher } from '../../../annotation/text/matcher.ts';
import { takeCalls } from './calls.ts';

/** Who paints a page of many mentions: nobody, the bare highlight API with the same ranges, or Sidelight. */
export type PaintedBy = 'nobody' | 'the API' | 'Sidelight';

let stop = new AbortController();
let annotation: Annotation | undefined;
/** All mentions of Sidelight's own painting, near and far. */
let placed: { one: Placed; ends: StaticRangeInit }[] = [];
let change = 0;
let turn = 0;

const look = () => lookOf({ style: LOOKS.style[turn % 2] ?? LOOKS.style[0] });

/**
 * Lets Sidelight paint.
 *
 * @returns milliseconds of painting, those in which it hears what is in sight
 *   included, and of its longest call
 */
export async function paintOurs(matcher: Matcher): Promise<{ paint: number; longest: number }> {
  unpaint();
  takeCalls();
  stop = new AbortController();
  const errors: unknown[] = [];
  annotation = annotate(document, {
    ...look(),
    matcher,
    painter: 'highlight',
    signal: stop.signal,
    onError: (error) => errors.push(error),
  });
  await annotation.settled();
  await frames();
  if (errors.length > 0) throw new AggregateError(errors, 'The engine reported errors.');
  const { told, longest } = takeCalls();
  return { paint: annotation.cost.paint + told, longest };
}

/** Keeps all that Sidelight has found, near and far, for the bare API. How many mentions that is. */
export function keep(): number {
  placed = (annotation?.mentions() ?? []).flatMap((one) => {
    const range = one.range();
    if (range === null || !(one instanceof Placed)) return [];
    const { startContainer, startOffset, endContainer, endOffset } = range;
    return { one, ends: { startContainer, startOffset, endContainer, endOffset } };
  });
  return placed.length;
}

/** Paints all that Sidelight found before, by the API alone. Milliseconds. */
export function paintBare(): number {
  unpaint();
  const styles = placed.map(({ one }) => styleOf(one, look(), 'light'));
  const began = performance.now();
  const highlights = new Map<Style, Highlight>();
  for (const [at, { ends }] of placed.entries()) {
    const style = styles[at];
    if (style === undefined) continue;
    let highlight = highlights.get(style);
    if (highlight === undefined) {
      highlights.set(style, (highlight = new Highlight()));
      CSS.highlights.set(style, highlight);
    }
    highlight.add(new StaticRange(ends));
  }
  return performance.now() - began;
}

/** Paints the first letter of the page, and nothing else. */
export function paintOne(): void {
  unpaint();
  const node = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode();
  if (node === null) throw new Error('There is no text.');
  const range = new StaticRange({
    startContainer: node,
    startOffset: 0,
    endContainer: node,
    endOffset: 1,
  });
  CSS.highlights.set('mention-underline-amber-strong-light', new Highlight(range));
}

export function unpaint(): void {
  stop.abort();
  annotation = undefined;
  CSS.highlights.clear();
}

/** Paints everything anew in another look, by whoever has painted it, and waits until it is on the screen. */
export async function repaint(): Promise<void> {
  turn++;
  if (annotation === undefined) paintBare();
  else annotation.restyle(look());
  await annotation?.settled();
  await frames();
  await frames();
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

import { annotate } from '../../../annotation/page/annotate.ts';
import type { Matcher } from '../../../annotation/text/matcher.ts';
import { unpaint } from './painting.ts';

/** When the mentions in sight were painted. */
export interface InSight {
  /** How many there are. */
  count: number;
  /** Milliseconds from being found to being painted, of the slowest. */
  delay: number;
  /** Milliseconds from the start until the last of them was painted, and until the last of all was read. */
  last: number;
  all: number;
  /** How many of the mentions out of sight were found before the last of them was painted. */
  before: number;
}

/** Lets Sidelight paint, and watches when the mentions in sight are found and painted. */
export async function watchSight(matcher: Matcher): Promise<InSight> {
  unpaint();
  const foundAt = new Map<string, number>();
  // By text node: a page of the bench has one mention in each, which may be painted again in another look.
  const paintedAt = new Map<Node, { range: AbstractRange; at: number }>();
  const { add } = Highlight.prototype;
  Highlight.prototype.add = function (range) {
    const { startContainer } = range;
    if (!paintedAt.has(startContainer)) {
      paintedAt.set(startContainer, { range, at: performance.now() });
    }
    return add.call(this, range);
  };
  const stop = new AbortController();
  const errors: unknown[] = [];
  const began = performance.now();
  const annotation = annotate(document, {
    matcher: {
      ...matcher,
      read(text) {
        const reading = matcher.read(text);
        foundAt.set(text, performance.now());
        return reading;
      },
    },
    painter: 'highlight',
    signal: stop.signal,
    onError: (error) => errors.push(error),
  });
  await annotation.settled();
  const all = performance.now() - began;
  stop.abort();
  Highlight.prototype.add = add;
  if (errors.length > 0) throw new AggregateError(errors, 'The engine reported errors.');

  const seen = [...paintedAt.values()].filter(({ range }) => isInSight(range));
  const found = ({ startContainer }: AbstractRange): number =>
    foundAt.get(startContainer.parentElement?.textContent ?? '') ?? NaN;
  const last = Math.max(...seen.map(({ at }) => at));
  return {
    count: seen.length,
    delay: Math.max(...seen.map(({ range, at }) => at - found(range))),
    last: last - began,
    all,
    before: [...foundAt.values()].filter((at) => at < last).length - seen.length,
  };
}

function isInSight({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: AbstractRange): boolean {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

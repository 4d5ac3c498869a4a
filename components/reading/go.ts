import { linesOf } from './anchor.ts';
import type { Target } from './options.ts';

/** Letters of the page to say on either side of a mention. */
const AROUND = 60;

const BLOCKS =
  'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, figcaption, pre, div, main';

/** Scrolls the mention to the middle of the window, at once, if it is not in view. */
export function bring(target: Target, window: Window): void {
  if (inView(target, window)) return;
  const parent = target.range()?.startContainer.parentElement;
  parent?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [line] = linesOf(target);
  // Its element may be higher than the window.
  if (!line || inView(target, window)) return;
  window.scrollBy({ top: line.top - window.innerHeight / 2, behavior: 'instant' });
}

function inView(target: Target, { innerHeight }: Window): boolean {
  const [line] = linesOf(target);
  return line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
}

/** The mention with the words around it, as whole as they fit, for those who do not see where it stands. */
export function wordsAround(target: Target): string {
  const range = target.range();
  const block = range?.startContainer.parentElement?.closest(BLOCKS);
  if (!range || !block) return target.text;
  const before = range.cloneRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  after.setEnd(block, block.childNodes.length);
  after.setStart(range.endContainer, range.endOffset);
  // A letter more than fits tells whether the outermost word is cut.
  const left = plain(before).slice(-AROUND - 1);
  const right = plain(after).slice(0, AROUND + 1);
  const from = left.length > AROUND ? left.replace(/^\S*\s?/, '') : left;
  const to = right.length > AROUND ? right.replace(/\s?\S*$/, '') : right;
  return `${from}${target.text}${to}`.trim();
}

const plain = (range: Range): string => range.toString().replaceAll(/\s+/g, ' ');

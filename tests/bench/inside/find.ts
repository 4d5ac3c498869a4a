import { Book } from '../../../annotation/page/book.ts';
import { Flow } from '../../../annotation/page/flow.ts';
import type { Painter } from '../../../annotation/page/paint/painter.ts';
import { Reader } from '../../../annotation/page/reader.ts';
import { Roots } from '../../../annotation/page/roots.ts';
import { Sections } from '../../../annotation/page/section.ts';
import { textsOf } from '../../../annotation/page/texts.ts';
import type { Matcher } from '../../../annotation/text/matcher.ts';

/** What finding came to, and milliseconds of its parts. */
export interface Found {
  mentions: number;
  /** Blocks that were read: those that the sieve could not rule out. */
  blocks: number;
  /** Texts that could not be read by what is at hand of the lexicon. */
  unready: number;
  /** The search for shadow roots, a walk over the elements. */
  roots: number;
  /** The walk over the text nodes, the sieve, and reading and deciding blocks. */
  texts: number;
  /** Arranging and numbering what was found. */
  settle: number;
}

const UNPAINTED: Painter = {
  draw() {},
  erase() {},
  giveWay: () => [],
  heal: () => 0,
  at: () => null,
  of: () => null,
  clear() {},
};

/** Finds all mentions of the document in one go, by the parts that the engine works with slice by slice. */
export function find(matcher: Matcher): Found {
  const began = performance.now();
  const queue: (() => boolean)[] = [];
  const roots = new Roots({
    ask: undefined,
    isClosed: (element) => flow.isClosed(element),
    found: (root) => queue.push(reader.sift(textsOf(root)), roots.search(root)),
  });
  const flow = new Flow(roots.of);
  const book = new Book(matcher, new Sections());
  let unready = 0;
  const reader = new Reader({
    matcher,
    book,
    flow,
    painter: UNPAINTED,
    rootOf: roots.of,
    wait: () => unready++,
  });
  const search = roots.search(document);
  while (search());
  const searched = performance.now();
  queue.push(reader.sift(textsOf(document)));
  for (const work of queue) while (work());
  const read = performance.now();
  book.settle(true);
  const ended = performance.now();
  return {
    mentions: book.entries.reduce((sum, { placed }) => sum + placed.length, 0),
    blocks: book.entries.length,
    unready,
    roots: searched - began,
    texts: read - searched,
    settle: ended - read,
  };
}

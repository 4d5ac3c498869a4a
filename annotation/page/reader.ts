import type { Matcher, Sieve } from '../text/matcher.ts';
import { type Block, blockAround } from './block.ts';
import type { Book, Entry } from './book.ts';
import type { Flow } from './flow.ts';
import { cut, isLong, isReadyInParts, readInParts } from './in-parts.ts';
import type { Painter } from './paint/painter.ts';
import { isIntact } from './place.ts';
import { toneOf } from './paint/style.ts';
import { isSilent } from './readable.ts';
import type { Source } from './texts.ts';
import { isElement, isShown, isText } from './visibility.ts';

/** A part of the work to do, small enough for a slice. `false` when there is no more of it. */
export type Work = () => boolean;

/** Text nodes passed by before a work gives way; reading one block gives way too. */
const STRIDE = 64;

/** A text so long, in UTF-16 units, may be a script: looking at its parent is cheaper than at it. */
const LONG = 256;

interface Parts {
  readonly matcher: Matcher;
  readonly book: Book;
  readonly flow: Flow;
  readonly painter: Painter;
  readonly rootOf: (element: Element) => ShadowRoot | null;
  /** Told of texts that can be read only after more of the lexicon has been. */
  readonly wait: (text: Text) => void;
}

/** Reads text nodes into the book. */
export class Reader {
  readonly #parts: Parts;
  /** Texts that may hold a name, but cannot be seen or must not be read as yet. */
  readonly #unread = new Set<Text>();
  /** What is left of blocks too long to be read in a slice: goes before all other work. */
  readonly #long: Iterator<unknown>[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Runs texts through the sieve, and reads the blocks of those that stay in it.
   *
   * @param done texts whose blocks need not be read again; grows
   * @param changed the node around which the texts stand, if they do: beside a
   *   text, blocks that are known are left as they are unless it may be in them
   */
  sift(source: Source, done = new Set<Text>(), changed?: Node): Work {
    const sieve = this.#parts.matcher.sieve();
    return this.#afterLong(() => {
      for (let i = 0; i < STRIDE; i++) {
        const text = source();
        if (text === null) return false;
        const { data } = text;
        if (data.length > LONG && isSilent(text.parentNode)) continue;
        if (isLong(data)) {
          this.#long.push(
            siftInParts(sieve, data, () => {
              if (!done.has(text) && !isSilent(text.parentNode)) this.#read(text, done);
            }),
          );
          return true;
        }
        if (!sieve.take(data) || done.has(text) || isSilent(text.parentNode)) continue;
        if (changed !== undefined && this.#isApart(text, changed)) continue;
        if (this.#parts.matcher.isReady(data)) this.#read(text, done);
        else this.#parts.wait(text);
        return true;
      }
      return true;
    });
  }

  /** Reads blocks again, whatever the sieve says. */
  reread(entries: Iterable<Entry>, done = new Set<Text>()): Work {
    const left = [...entries].values();
    return this.#afterLong(() => {
      const { value: entry } = left.next();
      if (entry !== undefined) this.#rereadOne(entry, done);
      return entry !== undefined;
    });
  }

  /**
   * Looks whether texts that were read can still be seen, and texts that were
   * not can be now.
   *
   * @param recoloured called with blocks that stand on another ground now
   */
  look(recoloured: (entry: Entry) => void): Work {
    const unread = [...this.#unread];
    const entries = [...this.#parts.book.entries];
    const done = new Set<Text>();
    return this.#afterLong(() => {
      const text = unread.pop();
      if (text !== undefined) {
        if (!text.isConnected) this.#unread.delete(text);
        else if (this.#mayRead(text)) this.#read(text, done);
        return true;
      }
      const entry = entries.pop();
      if (entry === undefined) return false;
      if (entry.gone) return true;
      if (!entry.block.pieces.every(({ node }) => this.#mayRead(node))) {
        this.#rereadOne(entry, done);
      } else if (entry.tone !== null && toneOf(entry.block.container) !== entry.tone) {
        recoloured(entry);
      }
      return true;
    });
  }

  /** Lets go of texts that have left the document. */
  sweep(): void {
    for (const text of this.#unread) if (!text.isConnected) this.#unread.delete(text);
  }

  #isApart(text: Text, changed: Node): boolean {
    if (text === changed || !isText(changed)) return false;
    return this.#parts.book.of(text)?.block.container.contains(changed) === false;
  }

  drop(entry: Entry): void {
    this.#parts.painter.erase(entry.block);
    this.#parts.book.drop(entry);
  }

  #rereadOne(entry: Entry, done: Set<Text>): void {
    if (entry.gone) return;
    const texts = textsIn(entry);
    if (texts.length === 0) this.drop(entry);
    for (const text of texts) this.#read(text, done);
  }

  #read(text: Text, done: Set<Text>): void {
    if (done.has(text)) return;
    done.add(text);
    const { book } = this.#parts;
    let block = this.#blockOf(text);
    const held = new Set<Entry>();
    for (const node of [text, ...(block?.pieces ?? []).map((piece) => piece.node)]) {
      const entry = book.of(node);
      if (entry !== undefined) held.add(entry);
    }
    const [entry] = held;
    if (block !== null && held.size === 1 && entry !== undefined && isSame(entry.block, block)) {
      for (const { node } of block.pieces) done.add(node);
      book.keep(entry);
      return;
    }
    for (const entry of held) this.drop(entry);
    // What was painted into the block may be out of it now.
    if (held.size > 0) block = this.#blockOf(text);
    if (block?.pieces.some(({ node }) => node === text)) this.#unread.delete(text);
    else if (text.isConnected) this.#unread.add(text);
    if (block !== null) this.#take(text, block, done);
    for (const entry of held) {
      for (const orphan of textsIn(entry)) this.#read(orphan, done);
    }
  }

  /** Blocks with nothing in them are kept too: a change elsewhere in one may bring what a name in it needs. */
  #take(text: Text, block: Block, done: Set<Text>): void {
    for (const { node } of block.pieces) done.add(node);
    const { matcher, book, wait } = this.#parts;
    if (isLong(block.text)) this.#long.push(this.#takeInParts(text, block));
    else if (matcher.isReady(block.text)) book.put(block, matcher.read(block.text));
    else wait(text);
  }

  *#takeInParts(text: Text, block: Block): Generator<null> {
    const { matcher, book, wait } = this.#parts;
    if (!(yield* isReadyInParts(matcher, block.text))) {
      wait(text);
      return;
    }
    const reading = yield* readInParts(matcher, block.text);
    // The page may have run between the parts, and what it has changed is read anew.
    const isTaken = block.pieces.some(({ node }) => book.of(node) !== undefined);
    if (!isTaken && isIntact(block)) book.put(block, reading);
  }

  #afterLong(work: Work): Work {
    return () => {
      const long = this.#long.at(-1);
      if (long === undefined) return work() || this.#long.length > 0;
      if (long.next().done) this.#long.splice(this.#long.indexOf(long), 1);
      return true;
    };
  }

  #blockOf(text: Text): Block | null {
    return this.#mayRead(text) ? blockAround(text, this.#parts.flow) : null;
  }

  #mayRead(text: Text): boolean {
    const parent = text.parentNode;
    if (parent === null || (isElement(parent) && this.#parts.flow.isClosed(parent))) return false;
    return isShown(text, this.#parts.rootOf);
  }
}

function* siftInParts(sieve: Sieve, data: string, found: () => void): Generator<null> {
  let isFound = false;
  for (const part of cut(data)) {
    isFound = sieve.take(part) || isFound;
    yield null;
  }
  if (isFound) found();
}

function textsIn(entry: Entry): Text[] {
  return entry.block.pieces.map(({ node }) => node).filter((node) => node.isConnected);
}

function isSame(a: Block, b: Block): boolean {
  return (
    a.text === b.text &&
    a.container === b.container &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ node, at }, i) => node === b.pieces[i]?.node && at === b.pieces[i]?.at)
  );
}

import type { Matcher, Reading } from '../text/matcher.ts';
import type { Mention } from '../text/mention.ts';
import type { Block } from './block.ts';
import { Firsts } from './firsts.ts';
import { precedes } from './order.ts';
import { Placed } from './place.ts';
import type { Tone } from './paint/style.ts';
import type { Sections } from './section.ts';
import { Words } from './words.ts';

/** A block that was read. */
export interface Entry {
  readonly block: Block;
  readonly reading: Reading;
  /** The node that stands for its section, unless nothing may ask for it. */
  readonly section: Node | null;
  placed: readonly Placed[];
  /** The state of the words by which its open mentions were decided. */
  decidedBy: string;
  /** The page's tone when it was painted last; `null` while it is not. */
  tone: Tone | null;
  /** Taken off the page until it has been read again. */
  bare: boolean;
  gone: boolean;
}

/** All that was read in a document: blocks in document order, their words and their mentions. */
export class Book {
  readonly #matcher: Matcher;
  readonly #sections: Sections;
  readonly #byNode = new WeakMap<Node, Entry>();
  readonly #page = new Words();
  readonly #words = new WeakMap<Node, Words>();
  readonly #undecided = new Set<Entry>();
  #entries: Entry[] = [];
  #fresh = new Set<Entry>();
  #kept = new Set<Entry>();
  #firsts = new Firsts();
  /** Where the last entry was put in. */
  #at = 0;
  #shuffled = false;
  #disordered = false;
  #changed = false;
  #lastId = 0;

  constructor(matcher: Matcher, sections: Sections) {
    this.#matcher = matcher;
    this.#sections = sections;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  of(node: Node): Entry | undefined {
    return this.#byNode.get(node);
  }

  entryOf(block: Block): Entry | undefined {
    const node = block.pieces[0]?.node;
    return node && this.of(node);
  }

  put(block: Block, reading: Reading): void {
    const { settled, open, words } = reading;
    const asksForSection = settled.length + open.length + words.size > 0;
    const entry: Entry = {
      block,
      reading,
      section: asksForSection ? this.#sections.of(block) : null,
      placed: [],
      decidedBy: '',
      tone: null,
      bare: false,
      gone: false,
    };
    for (const { node } of block.pieces) this.#byNode.set(node, entry);
    this.#page.add(words);
    if (entry.section !== null) this.#wordsOf(entry.section).add(words);
    if (open.length > 0) this.#undecided.add(entry);
    else this.#decide(entry);
    this.#fresh.add(entry);
    this.#changed ||= entry.placed.length > 0;
  }

  /** The entry says what it said. */
  keep(entry: Entry): void {
    if (!this.#fresh.has(entry)) this.#kept.add(entry);
  }

  /** What is kept from now on, until nothing is left to be read, may stand elsewhere. */
  shuffle(): void {
    this.#shuffled = true;
  }

  drop(entry: Entry): void {
    if (entry.gone) return;
    entry.gone = true;
    this.#disordered = true;
    this.#changed ||= entry.placed.length > 0;
    for (const { node } of entry.block.pieces) {
      if (this.#byNode.get(node) === entry) this.#byNode.delete(node);
    }
    this.#page.remove(entry.reading.words);
    if (entry.section !== null) this.#wordsOf(entry.section).remove(entry.reading.words);
    this.#undecided.delete(entry);
  }

  /** The mention in the same place of the same text; of several the one found next after it. */
  again({ id, mention, block }: Pick<Placed, 'id' | 'mention' | 'block'>): Placed | null {
    let best: Placed | null = null;
    for (const { block: other, placed, gone } of this.#entries) {
      if (gone || other.text !== block.text) continue;
      const twin = placed
        .flatMap((one) => [one, ...one.also])
        .find((one) => one.id !== id && isSame(one.mention, mention));
      if (twin === undefined) continue;
      const isSooner = best === null || (twin.id > id && (best.id < id || twin.id < best.id));
      if (isSooner) best = twin;
    }
    return best;
  }

  /**
   * Takes in what was put and dropped since the last time.
   *
   * @param whole nothing is left to be read for now: what hangs on words
   *   elsewhere is decided only then, so that nothing is painted and taken back
   * @returns the entries to be drawn, and whether mentions have come or gone
   */
  settle(whole: boolean): { drawn: Set<Entry>; changed: boolean } {
    const drawn = this.#arrange();
    for (const entry of whole ? this.#undecided : []) {
      if (!this.#decide(entry)) continue;
      drawn.add(entry);
      this.#changed = true;
    }
    if (whole && (this.#disordered || this.#changed)) this.#numberAll(drawn);
    if (whole) this.#shuffled = false;
    const changed = this.#changed;
    this.#changed = false;
    return { drawn, changed };
  }

  /** Puts everything in its place, and names what is to be drawn. */
  #arrange(): Set<Entry> {
    const fresh = [...this.#fresh].filter((entry) => !entry.gone);
    const kept = [...this.#kept].filter((entry) => !entry.gone);
    const moved = new Set(this.#shuffled ? kept : []);
    if (this.#disordered || moved.size > 0) {
      this.#entries = this.#entries.filter((entry) => !entry.gone && !moved.has(entry));
    }
    for (const entry of moved) this.#insert(entry);
    for (const entry of fresh) {
      this.#insert(entry);
      this.#firsts.number(entry.placed, entry.section);
    }
    this.#fresh = new Set();
    this.#kept = new Set();
    return new Set([...fresh, ...kept.filter((entry) => entry.bare)]);
  }

  #insert(entry: Entry): void {
    const at = this.#placeOf(nodeOf(entry));
    this.#disordered ||= at < this.#entries.length;
    this.#entries.splice(at, 0, entry);
    this.#at = at;
  }

  /**
   * Where a node belongs among the entries: mostly right behind the last one put
   * in. Browsers step from sibling to sibling, backwards, to compare two: `true`
   * of neighbours comes at once, `false` after all of them.
   */
  #placeOf(node: Node): number {
    const entries = this.#entries;
    const [last, next] = [entries[this.#at], entries[this.#at + 1]];
    if (last !== undefined && precedes(nodeOf(last), node)) {
      if (next === undefined || precedes(node, nodeOf(next))) return this.#at + 1;
    }
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = entries[middle];
      if (other !== undefined && precedes(nodeOf(other), node)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #decide(entry: Entry): boolean {
    const section = entry.section === null ? new Words() : this.#wordsOf(entry.section);
    const decidedBy = `${section.version} ${this.#page.version}`;
    if (entry.decidedBy === decidedBy) return false;
    entry.decidedBy = decidedBy;
    const mentions = this.#matcher.decide(entry.reading, section.present, this.#page.present);
    const before = entry.placed;
    entry.placed = mentions.map((mention) => this.#place(mention, before, entry.block));
    return entry.placed.length !== before.length || entry.placed.some((it, i) => it !== before[i]);
  }

  /** The same mention keeps its id, whatever else it says now. */
  #place(mention: Mention, before: readonly Placed[], block: Block): Placed {
    const known = before.find((placed) => isSame(placed.mention, mention));
    const placed = known ?? new Placed(++this.#lastId, mention, block);
    placed.mention = mention;
    if (mention.also !== undefined || placed.also.length > 0) {
      placed.also = (mention.also ?? []).map((other) => this.#place(other, placed.also, block));
    }
    return placed;
  }

  #numberAll(changed: Set<Entry>): void {
    this.#disordered = false;
    this.#firsts = new Firsts();
    for (const entry of this.#entries) {
      if (this.#firsts.number(entry.placed, entry.section)) changed.add(entry);
    }
  }

  #wordsOf(section: Node): Words {
    let words = this.#words.get(section);
    if (words === undefined) this.#words.set(section, (words = new Words()));
    return words;
  }
}

function nodeOf(entry: Entry): Node {
  return entry.block.pieces[0]?.node ?? entry.block.container;
}

function isSame(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.subject === b.subject;
}

import type {
  Annotation,
  AnnotateOptions,
  Look,
  PainterName,
  PlacedMention,
} from './annotation.ts';
import { Book, type Entry } from './book.ts';
import { Changes } from './changes.ts';
import { Flow } from './flow.ts';
import { mentionsAt } from './hit.ts';
import { textsInView } from './in-view.ts';
import { canHighlight, HighlightPainter } from './paint/highlight.ts';
import { MarkPainter } from './paint/mark.ts';
import { NearPainter } from './paint/near.ts';
import type { Painter } from './paint/painter.ts';
import { lookOf, styleOf, toneOf } from './paint/style.ts';
import { Pace } from './pace.ts';
import { isIntact, Placed } from './place.ts';
import { whenQuiet } from './quiet.ts';
import { Pulse } from './pulse.ts';
import { isReadable } from './readable.ts';
import { Reader, type Work } from './reader.ts';
import { Roots } from './roots.ts';
import { Sections } from './section.ts';
import { whenSeen } from './seen.ts';
import { sheltered } from './sheltered.ts';
import { whenReadable } from './start.ts';
import { textsAround, textsOf } from './texts.ts';
import { isElement, isShadowRoot } from './visibility.ts';
import { Watch } from './watch.ts';

/** Milliseconds of work at a stretch. */
const SLICE = 5;
/** Milliseconds in which changes gather before they are looked at. */
const SETTLE = 60;
/** A frame, in milliseconds. */
const FRAME = 16;

/** Puts the parts to work on one document. */
export class Engine implements Annotation {
  readonly cost = { find: 0, paint: 0 };
  readonly #document: Document;
  readonly #options: AnnotateOptions;
  readonly #book: Book;
  readonly #changes: Changes;
  readonly #flow: Flow;
  readonly #pace = new Pace();
  readonly #painter: Painter;
  readonly #pulse: Pulse;
  readonly #reader: Reader;
  readonly #roots: Roots;
  readonly #sections = new Sections();
  readonly #watch = new Watch((records) => this.#guard(() => this.#changed(records)));
  /** Entries to be painted again though they have not changed. */
  readonly #pale = new Set<Entry>();
  #look: Look;
  /** Texts to be looked at again once more of the lexicon has been read. */
  #unready = new Set<Text>();
  #loading = false;
  #queue: Work[] = [];
  #waiting: (() => void)[] = [];
  #begun = false;
  #scanned = false;
  #shut = false;
  #changedAt = 0;
  #telling = false;

  constructor(document: Document, options: AnnotateOptions) {
    const { signal, onError } = options;
    const matcher = sheltered(options.matcher, onError);
    this.#document = document;
    this.#options = options;
    this.#look = lookOf(options);
    this.#roots = new Roots({
      ask: options.shadowRootOf,
      isClosed: (element) => this.#flow.isClosed(element),
      found: (root) => this.#enter(root),
    });
    this.#book = new Book(matcher, this.#sections);
    this.#changes = new Changes(this.#book);
    this.#flow = new Flow(this.#roots.of);
    this.#painter = this.#painterFor(options.painter);
    this.#reader = new Reader({
      matcher,
      book: this.#book,
      flow: this.#flow,
      painter: this.#painter,
      rootOf: this.#roots.of,
      wait: (text) => this.#unready.add(text),
    });
    this.#pulse = new Pulse(document, () => this.#guard(() => this.#beat()), signal);
    signal.addEventListener('abort', () => this.#guard(() => this.#end()), { once: true });
    const begin = () => this.#guard(() => this.#begin());
    whenReadable(document, () => whenSeen(document, begin, signal), signal);
  }

  mentions(): readonly PlacedMention[] {
    return this.#book.entries
      .filter((entry) => !entry.gone)
      .flatMap(({ block, placed }) => placed.filter(({ mention }) => isIntact(block, mention)));
  }

  at(x: number, y: number): PlacedMention[] {
    this.#heal();
    const parts = { book: this.#book, painter: this.#painter };
    return mentionsAt(this.#document, parts, this.#roots.all, x, y);
  }

  of(element: Element): PlacedMention | null {
    return this.#painter.of(element);
  }

  again(gone: PlacedMention): PlacedMention | null {
    return gone instanceof Placed ? this.#book.again(gone) : null;
  }

  restyle(look: Look): void {
    const { density, style, colour } = this.#look;
    if (look.density === density && look.style === style && look.colour === colour) return;
    this.#look = look;
    this.#repaint();
  }

  settled(): Promise<void> {
    this.#watch.catchUp();
    if (this.#options.signal.aborted || this.#isIdle) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  get #isIdle(): boolean {
    const left = this.#queue.length + this.#unready.size + this.#pale.size;
    return this.#begun && left === 0 && !this.#changes.areKnown;
  }

  #painterFor(name: PainterName): Painter {
    const first = canHighlight() ? new HighlightPainter() : null;
    if (first !== null && name === 'highlight') return new NearPainter(first, this.#document);
    const unseen = (write: () => void) => this.#watch.unseen(write);
    const marks = new MarkPainter({ first, unseen, rootOf: this.#roots.of });
    const begin = () => {
      marks.begin();
      this.#repaint();
    };
    whenQuiet(this.#document, () => this.#changedAt, begin, this.#options.signal);
    return marks;
  }

  #begin(): void {
    this.#begun = true;
    const inView = textsInView(this.#document);
    if (inView !== null) this.#queue.push(this.#reader.sift(inView));
    this.#enter(this.#document);
    this.#queue.push(this.#roots.search(this.#document));
    const window = this.#document.defaultView;
    const { signal } = this.#options;
    const restyle = () => {
      this.#changes.restyle();
      this.#pulse.after(SETTLE);
    };
    window?.addEventListener('load', restyle, { signal });
    window?.addEventListener('resize', restyle, { signal });
    window
      ?.matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', restyle, { signal });
    this.#document.addEventListener('visibilitychange', () => this.#pulse.task(), { signal });
  }

  /** Reads and watches a document or shadow root from now on. */
  #enter(root: Document | ShadowRoot): void {
    this.#watch.begin(root);
    this.#queue.push(this.#reader.sift(textsOf(root)));
    if (isShadowRoot(root)) {
      this.#queue.push(this.#roots.search(root));
      this.#flow.forget();
      // Its own children were taken for a part of the line, as those of no host.
      this.#queue.push(this.#reader.sift(textsAround(root.host)));
    }
    this.#pulse.task();
  }

  #changed(records: MutationRecord[]): void {
    const now = performance.now();
    this.#changedAt = now;
    if (records.some(({ type }) => type !== 'characterData')) this.#sections.forget();
    const { touched, left, followed, isNews } = this.#changes.add(records, now);
    if (followed) this.#pace.changed(now);
    for (const block of this.#painter.giveWay(records)) {
      const entry = this.#book.entryOf(block);
      if (entry === undefined) continue;
      left.add(entry);
      this.#changes.revisit(entry);
    }
    const rest = this.#pace.restAt(now);
    if (rest > 0) for (const entry of touched) left.add(entry);
    for (const entry of left) {
      this.#painter.erase(entry.block);
      entry.bare = true;
    }
    if (touched.size > 0 && rest <= 0) this.#pulse.frame();
    else if (isNews || left.size > 0) this.#pulse.after(Math.max(SETTLE, this.#pace.next - now));
    const spent = performance.now() - now;
    this.#pace.spend(spent);
    this.cost.find += spent;
  }

  #beat(): void {
    const began = performance.now();
    const paintedBefore = this.cost.paint;
    this.#flow.forget();
    if (began >= this.#pace.next) this.#follow(began);
    do {
      const [work] = this.#queue;
      if (work === undefined) break;
      let more = false;
      this.#guard(() => (more = work()));
      if (!more) this.#queue.shift();
    } while (performance.now() - began < SLICE);
    this.#fetch();
    const whole = this.#queue.length === 0 && this.#unready.size === 0;
    const { drawn, changed } = this.#book.settle(whole);
    this.#paint(drawn, whole);
    const spent = performance.now() - began;
    this.cost.find += spent - (this.cost.paint - paintedBefore);
    if (changed) this.#tell();
    this.#pace.spend(spent);
    this.#goOn(whole);
  }

  /** Reads more of the lexicon, if a text asks for it, and then looks at these texts again. */
  #fetch(): void {
    if (this.#unready.size === 0 || this.#loading) return;
    this.#loading = true;
    const goOn = (isThere: boolean) => {
      this.#loading = false;
      const unready = [...this.#unready].filter((text) => text.isConnected);
      this.#unready.clear();
      const done = new Set<Text>();
      if (isThere) {
        for (const text of unready) this.#queue.push(this.#reader.sift(textsAround(text), done));
      }
      this.#pulse.task();
    };
    this.#options.matcher.load().then(goOn, (error: unknown) => {
      this.#options.onError(error);
      goOn(false);
    });
  }

  /** Turns what the page has done into work. */
  #follow(now: number): void {
    if (!isReadable(this.#document)) {
      for (const entry of this.#book.entries) this.#reader.drop(entry);
      this.#queue = [];
      this.#changes.take(now);
      this.#shut = true;
      return;
    }
    if (this.#shut) this.#changes.flood();
    this.#shut = false;
    this.#roots.searchAgain(now, this.#changes.areKnown);
    if (this.#changes.areKnown) this.#pace.look();
    else if (now < this.#changes.next) return;
    const { trees, entries, restyled, added, removed, flood } = this.#changes.take(now);
    const work: Work[] = [];
    if (added || flood) this.#book.shuffle();
    if (removed) {
      this.#reader.sweep();
      for (const root of this.#roots.sweep()) this.#watch.end(root);
    }
    const done = new Set<Text>();
    if (entries.size > 0) work.push(this.#reader.reread(entries, done));
    for (const tree of trees) {
      work.push(this.#reader.sift(textsAround(tree), done, tree));
      if (isElement(tree)) work.push(this.#roots.search(tree));
    }
    if (flood) {
      work.push(this.#reader.reread(this.#book.entries));
      for (const root of [this.#document, ...this.#roots.all]) {
        work.push(this.#reader.sift(textsOf(root)), this.#roots.search(root));
      }
    }
    if (restyled) work.push(this.#reader.look((entry) => this.#pale.add(entry)));
    this.#queue.unshift(...work);
  }

  /** What has changed at once, the rest as far as the slice goes. */
  #paint(drawn: Set<Entry>, whole: boolean): void {
    const began = performance.now();
    for (const entry of drawn) this.#guard(() => this.#draw(entry));
    for (const entry of whole ? this.#pale : []) {
      this.#pale.delete(entry);
      this.#guard(() => this.#draw(entry));
      if (performance.now() - began > SLICE) break;
    }
    this.#heal();
    this.cost.paint += performance.now() - began;
  }

  /** Puts back what the page has cleared; asked at its changes, and at the reader's pointer. */
  #heal(): void {
    const again = this.#painter.heal();
    if (again > 0) this.#pulse.after(again);
  }

  /** Everything is to be painted again, though nothing has changed. */
  #repaint(): void {
    for (const entry of this.#book.entries) if (entry.placed.length > 0) this.#pale.add(entry);
    this.#pulse.task();
  }

  #draw(entry: Entry): void {
    if (entry.gone || !isIntact(entry.block)) return;
    entry.bare = false;
    entry.tone = null;
    const { block, placed } = entry;
    // Asked by the painter when it paints, which may be never.
    this.#painter.draw(block, placed, (one) => {
      entry.tone ??= toneOf(block.container);
      return styleOf(one, this.#look, entry.tone);
    });
  }

  /** Decides when to go on. */
  #goOn(whole: boolean): void {
    if (!whole || this.#pale.size > 0) {
      if (this.#queue.length > 0 || this.#pale.size > 0) this.#pulse.task();
      return;
    }
    const now = performance.now();
    if (this.#scanned) this.#pace.rest(now);
    else this.#pace.forgive();
    this.#scanned = true;
    const next = this.#changes.areKnown ? now : Math.min(this.#roots.next, this.#changes.next);
    this.#pulse.after(Math.max(next, this.#pace.next) - now);
    if (!this.#isIdle) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  #tell(): void {
    const { onChange } = this.#options;
    if (onChange === undefined || this.#telling) return;
    this.#telling = true;
    setTimeout(() => {
      this.#telling = false;
      if (!this.#options.signal.aborted) this.#guard(onChange);
    }, FRAME);
  }

  #end(): void {
    this.#watch.endAll();
    this.#painter.clear();
    for (const entry of this.#book.entries) this.#book.drop(entry);
    this.#queue = [];
    for (const resolve of this.#waiting) resolve();
  }

  /** The page's console stays silent. */
  #guard(act: () => unknown): void {
    try {
      act();
    } catch (error) {
      this.#options.onError(error);
    }
  }
}

import type { Work } from './reader.ts';

/** Elements passed by before the search for shadow roots gives way. */
const STRIDE = 256;

/** Built-in elements that are often without children, and may hide their text in a closed root. */
const OFTEN_BARE = [
  'div',
  'span',
  'section',
  'article',
  'aside',
  'main',
  'header',
  'footer',
  'nav',
];
const MAY_HIDE: ReadonlySet<string> = new Set(OFTEN_BARE);
/** All that can have a root (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const MAY_HOST: ReadonlySet<string> = new Set([
  ...OFTEN_BARE,
  'body',
  'blockquote',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/**
 * Custom elements without a root are looked at again after so many
 * milliseconds, each time after four times as many, since no event tells when
 * they get one; then only when the page changes.
 */
const AGAIN = 1000;
const LOOKS = 3;

/** Reaches closed shadow roots, which is a right of extensions. `null` where there is none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

interface Options {
  readonly ask: ShadowRootOf | undefined;
  /** Roots of elements that are never read are no roots to us. */
  readonly isClosed: (element: Element) => boolean;
  readonly found: (root: ShadowRoot) => void;
}

/**
 * The shadow roots of a document, open and closed. Open ones are seen on every
 * element; closed ones are asked for on custom elements and on built-in ones
 * without children of their own.
 */
export class Roots {
  readonly #ask: ShadowRootOf;
  readonly #isClosed: Options['isClosed'];
  readonly #found: Options['found'];
  readonly #known = new Map<Element, ShadowRoot>();
  /** Custom elements that had no root when looked at. */
  readonly #bare = new Set<Element>();
  #looks = 0;
  #next = Infinity;
  #latest = 0;

  constructor({ ask, isClosed, found }: Options) {
    this.#ask = ask ?? ((element) => element.shadowRoot);
    this.#isClosed = isClosed;
    this.#found = found;
  }

  readonly of = (element: Element): ShadowRoot | null =>
    element.shadowRoot ?? this.#known.get(element) ?? null;

  get all(): ShadowRoot[] {
    return [...this.#known.values()];
  }

  /** When to {@link searchAgain}, by `performance.now()`. */
  get next(): number {
    return this.#bare.size > 0 ? this.#next : Infinity;
  }

  /** Looks for roots in a tree, and in the trees found. */
  search(tree: Node): Work {
    const walker = (tree.ownerDocument ?? (tree as Document)).createNodeIterator(
      tree,
      NodeFilter.SHOW_ELEMENT,
    );
    return () => {
      for (let i = 0; i < STRIDE; i++) {
        const element = walker.nextNode() as Element | null;
        if (element === null) return false;
        this.#look(element);
      }
      return true;
    };
  }

  /**
   * Looks again at custom elements that had none, when it is time.
   *
   * @param changed the page has changed, and so may have they
   */
  searchAgain(now: number, changed: boolean): void {
    if (now < this.#next && !(changed && now >= this.#latest + AGAIN)) return;
    this.#latest = now;
    if (now >= this.#next) this.#looks++;
    this.#next = this.#looks < LOOKS ? now + AGAIN * 4 ** this.#looks : Infinity;
    const bare = [...this.#bare];
    this.#bare.clear();
    for (const element of bare) if (element.isConnected) this.#look(element);
  }

  /** Forgets roots that have left the document, and names them. */
  sweep(): ShadowRoot[] {
    const gone = [...this.#known].filter(([host]) => !host.isConnected);
    for (const [host] of gone) this.#known.delete(host);
    return gone.map(([, root]) => root);
  }

  #look(element: Element): void {
    const name = element.localName;
    const custom = name.includes('-');
    // Most elements can have none, and asking is what costs.
    if (!custom && !MAY_HOST.has(name)) return;
    const root =
      element.shadowRoot ??
      (custom || (element.firstChild === null && MAY_HIDE.has(name)) ? this.#ask(element) : null);
    if (root === null) {
      if (custom) this.#await(element);
    } else if (!this.#known.has(element) && !this.#isClosed(element)) {
      this.#known.set(element, root);
      this.#found(root);
    }
  }

  #await(element: Element): void {
    this.#bare.add(element);
    if (this.#looks === 0) this.#next = Math.min(this.#next, performance.now() + AGAIN);
  }
}

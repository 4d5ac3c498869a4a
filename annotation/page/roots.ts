import { isClosed } from './readable.ts';
import type { Work } from './reader.ts';

/** Elements passed by before the search for shadow roots gives way. */
const STRIDE = 256;

/** Built-in elements that a script can give a shadow root (https://dom.spec.whatwg.org/#valid-shadow-host-name), apart from those that always have text. */
const MAY_HOST = new Set([
  'div',
  'span',
  'section',
  'article',
  'aside',
  'main',
  'header',
  'footer',
  'nav',
]);

/** Reaches closed shadow roots, which is a right of extensions. `null` where there is none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * The shadow roots of a document, open and closed. Open ones are seen on every
 * element; closed ones are asked for on custom elements and on built-in ones
 * without children of their own.
 */
export class Roots {
  readonly #ask: ShadowRootOf;
  readonly #found: (root: ShadowRoot) => void;
  readonly #known = new Map<Element, ShadowRoot>();
  /** Custom elements that had no root when looked at: no event tells when they get one. */
  readonly #bare = new Set<Element>();

  constructor(ask: ShadowRootOf | undefined, found: (root: ShadowRoot) => void) {
    this.#ask = ask ?? ((element) => element.shadowRoot);
    this.#found = found;
  }

  readonly of = (element: Element): ShadowRoot | null =>
    element.shadowRoot ?? this.#known.get(element) ?? null;

  get all(): ShadowRoot[] {
    return [...this.#known.values()];
  }

  get areAwaited(): boolean {
    return this.#bare.size > 0;
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

  /** Looks again at custom elements that had none. */
  searchAgain(): void {
    const bare = [...this.#bare];
    this.#bare.clear();
    for (const element of bare) {
      if (element.isConnected) this.#look(element);
    }
  }

  /** Forgets roots that have left the document, and names them. */
  sweep(): ShadowRoot[] {
    const gone = [...this.#known].filter(([host]) => !host.isConnected);
    for (const [host] of gone) this.#known.delete(host);
    return gone.map(([, root]) => root);
  }

  #look(element: Element): void {
    const custom = element.localName.includes('-');
    const root =
      element.shadowRoot ??
      (custom || (element.firstChild === null && MAY_HOST.has(element.localName))
        ? this.#ask(element)
        : null);
    if (root === null) {
      if (custom) this.#bare.add(element);
    } else if (!this.#known.has(element) && !isClosed(element)) {
      this.#known.set(element, root);
      this.#found(root);
    }
  }
}

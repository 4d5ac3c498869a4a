import type { Placed } from './place.ts';

/** Which mentions are the first of their subject, in the document and in their section. Wants to be told of them in document order. */
export class Firsts {
  readonly #named = new Set<string>();
  readonly #namedIn = new Map<Node | null, Set<string>>();

  /** Tells the next mentions, and whether that is news to one of them. */
  number(placed: readonly Placed[], section: Node | null): boolean {
    if (placed.length === 0) return false;
    let here = this.#namedIn.get(section);
    if (here === undefined) this.#namedIn.set(section, (here = new Set()));
    let news = false;
    for (const one of placed) {
      const { subject } = one.mention;
      const first = !this.#named.has(subject);
      const leads = !here.has(subject);
      news ||= one.first !== first || one.leads !== leads;
      one.first = first;
      one.leads = leads;
      this.#named.add(subject);
      here.add(subject);
    }
    return news;
  }
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable', 'slot'],
};

/** Watches trees, each with an observer of its own, so that one can be let go. */
export class Watch {
  readonly #observers = new Map<Node, MutationObserver>();
  readonly #changed: (records: MutationRecord[]) => void;

  constructor(changed: (records: MutationRecord[]) => void) {
    this.#changed = changed;
  }

  begin(root: Node): void {
    if (this.#observers.has(root)) return;
    const observer = new MutationObserver(this.#changed);
    observer.observe(root, WATCHED);
    this.#observers.set(root, observer);
  }

  end(root: Node): void {
    this.#observers.get(root)?.disconnect();
    this.#observers.delete(root);
  }

  endAll(): void {
    for (const root of this.#observers.keys()) this.end(root);
  }

  /** Tells at once of what the page has done, instead of after its task. */
  catchUp(): void {
    const records = this.#take();
    if (records.length > 0) this.#changed(records);
  }

  /** Writes to the page without being told of it; the page's own changes before are told. */
  unseen(write: () => void): void {
    const records = this.#take();
    write();
    this.#take();
    if (records.length > 0) this.#changed(records);
  }

  #take(): MutationRecord[] {
    return [...this.#observers.values()].flatMap((observer) => observer.takeRecords());
  }
}

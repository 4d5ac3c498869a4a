/** Looks at a node that keeps changing, before it is left alone. */
const ROUNDS = 10;

/** Milliseconds without a change after which a node is at rest again. */
export const REST = 150;

interface Record {
  rounds: number;
  /** The last look in which it had changed, and when. */
  look: number;
  at: number;
}

/**
 * How long a node that changes again and again is followed: ten looks in a row
 * without a rest between them. Then it is left alone until it rests.
 */
export class Patience {
  readonly #records = new WeakMap<Node, Record>();
  readonly #restless = new Set<Node>();
  #look = 0;

  /** Whether a change to the node is still to be followed. */
  follows(node: Node, now: number): boolean {
    const record = this.#records.get(node);
    if (record === undefined || (now - record.at > REST && !this.#restless.has(node))) {
      this.#records.set(node, { rounds: 1, look: this.#look, at: now });
      return true;
    }
    record.at = now;
    if (record.look !== this.#look) record.rounds++;
    record.look = this.#look;
    if (record.rounds <= ROUNDS) return true;
    this.#restless.add(node);
    return false;
  }

  /** How many nodes are left alone. */
  get count(): number {
    return this.#restless.size;
  }

  /** Begins a look, and names the nodes that have come to rest since. */
  rested(now: number): Node[] {
    this.#look++;
    const rested: Node[] = [];
    for (const node of this.#restless) {
      const record = this.#records.get(node);
      if (record !== undefined && now - record.at <= REST) continue;
      this.#restless.delete(node);
      this.#records.delete(node);
      if (node.isConnected) rested.push(node);
    }
    return rested;
  }

  /** When to look for the next node that may have come to rest, by `performance.now()`; never, when all are at rest. */
  get next(): number {
    let next = Infinity;
    for (const node of this.#restless) {
      next = Math.min(next, (this.#records.get(node)?.at ?? 0) + REST);
    }
    return next;
  }
}

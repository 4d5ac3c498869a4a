/** The rule words of many texts, counted, so that a text can be taken out again. */
export class Words {
  readonly #counts = new Map<number, number>();
  readonly #present = new Set<number>();
  /** Grows whenever a word comes or goes. */
  version = 0;

  get present(): ReadonlySet<number> {
    return this.#present;
  }

  add(words: ReadonlySet<number>): void {
    for (const word of words) {
      const count = this.#counts.get(word) ?? 0;
      this.#counts.set(word, count + 1);
      if (count > 0) continue;
      this.#present.add(word);
      this.version++;
    }
  }

  remove(words: ReadonlySet<number>): void {
    for (const word of words) {
      const count = (this.#counts.get(word) ?? 0) - 1;
      if (count > 0) {
        this.#counts.set(word, count);
        continue;
      }
      this.#counts.delete(word);
      this.#present.delete(word);
      this.version++;
    }
  }
}

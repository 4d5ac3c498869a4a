/** A list in which equal things have one place. */
export class Places<T> {
  readonly list: T[] = [];
  readonly #known = new Map<string, number>();
  at(thing: T): number {
    const key = typeof thing === 'string' ? thing : JSON.stringify(thing);
    let place = this.#known.get(key);
    if (place === undefined) {
      place = this.list.push(thing) - 1;
      this.#known.set(key, place);
    }
    return place;
  }
}

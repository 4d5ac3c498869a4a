import { REST } from './patience.ts';

/** Following the page takes one part in so many of the time. */
const SHARE = 20;
/** Milliseconds after which changes are looked at, whatever that costs. */
const LONGEST_REST = 1000;

/** A page that was followed so many times without a rest of its own gets less of the time, and later. */
const ROUNDS = 10;
const RESTLESS_SHARE = 200;
const LONGEST_RESTLESS_REST = 5000;

/** A page that has come to rest is looked at soon, but not before so many times what the last look took. */
const BREATH = 4;

/** Decides when to look at what the page has done, so that following it stays cheap. Times are those of `performance.now()`. */
export class Pace {
  #changedAt = 0;
  #restUntil = 0;
  #rounds = 0;
  #spent = 0;
  #lastSpent = 0;

  /** The page has changed in a place that is followed. */
  changed(now: number): void {
    if (now - this.#changedAt > REST) this.#rounds = 0;
    this.#changedAt = now;
  }

  /** How many more milliseconds to rest, by what was spent. */
  restAt(now: number): number {
    return this.#restUntil - now;
  }

  /** When to look next: after the rest that was earned, or when the page itself has come to rest. */
  get next(): number {
    const breath = Math.max(REST, BREATH * this.#lastSpent);
    return Math.min(this.#restUntil, this.#changedAt + breath);
  }

  /** A look begins. */
  look(): void {
    this.#rounds++;
    this.#lastSpent = 0;
  }

  /** So many milliseconds have been spent on the page. */
  spend(ms: number): void {
    this.#spent += ms;
    this.#lastSpent += ms;
  }

  /** All is done for now. */
  rest(now: number): void {
    const isRestless = this.#rounds > ROUNDS;
    const earned = this.#spent * ((isRestless ? RESTLESS_SHARE : SHARE) - 1);
    const longest = isRestless ? LONGEST_RESTLESS_REST : LONGEST_REST;
    this.#restUntil = Math.max(this.#restUntil, now + Math.min(longest, earned));
    this.#spent = 0;
  }

  /** What was spent so far does not count: the page was read for the first time. */
  forgive(): void {
    this.#spent = 0;
  }
}

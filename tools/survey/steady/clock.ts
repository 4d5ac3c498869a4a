/** The clock and the timers of one page, handed from one steadying script to the next. */
export interface SteadyClock {
  /** Milliseconds since the page began. */
  now: number;
  /** Reads of the clock since the last timer fired. */
  reads: number;
}

/**
 * Runs in a page: a clock that stands still while a script runs, so that it
 * tells the same in every load. A script that waits for time to pass by
 * reading the clock again and again gets it moved on. Stands by itself, since
 * it travels as text.
 */
export function steadyClock(): SteadyClock {
  const EPOCH = Date.UTC(2025, 6, 4, 9);
  /** So often a script may read the clock for its own purposes; then it is waiting. */
  const READS = 2000;
  const clock: SteadyClock = { now: 0, reads: 0 };
  const read = (): number => {
    clock.reads += 1;
    if (clock.reads > READS) clock.now += 1;
    return clock.now;
  };

  const NativeDate = Date;
  const today = (): number => EPOCH + Math.floor(read());
  globalThis.Date = new Proxy(NativeDate, {
    apply: () => new NativeDate(today()).toString(),
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [today()] : args, newTarget) as Date,
    get: (target, key, receiver) => (key === 'now' ? today : Reflect.get(target, key, receiver)),
  });
  NativeDate.prototype.constructor = Date;

  const fix = (prototype: object, key: string, get: () => unknown): void => {
    Object.defineProperty(prototype, key, { get, configurable: true, enumerable: true });
  };
  Performance.prototype.now = read;
  fix(Performance.prototype, 'timeOrigin', () => EPOCH);
  fix(Event.prototype, 'timeStamp', () => clock.now);
  for (const key of Object.getOwnPropertyNames(PerformanceTiming.prototype)) {
    if (/(?:Start|End|Interactive|Complete|Loading)$/.test(key)) {
      fix(PerformanceTiming.prototype, key, () => EPOCH);
    }
  }
  for (const key of ['getEntries', 'getEntriesByType', 'getEntriesByName'] as const) {
    Performance.prototype[key] = () => [];
  }
  // What the browser itself measured is never twice the same.
  PerformanceObserver.prototype.observe = () => {};
  return clock;
}

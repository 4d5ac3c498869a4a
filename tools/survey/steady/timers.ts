import type { SteadyClock } from './clock.ts';

/** How long a page may go on, by its own steady clock and by the real one. */
export interface Limits {
  /** Milliseconds of the page's clock in which timers still fire. */
  span: number;
  /** Timers that fire at most. */
  steps: number;
  /** Real milliseconds to wait for a document that never finishes loading. */
  loading: number;
  /** Real milliseconds to wait for a worker's first word. */
  worker: number;
  /** Real milliseconds without any activity after which a page counts as settled. */
  quiet: number;
  /** Real milliseconds for which activity may go on. */
  restless: number;
}

/**
 * Runs in a page: timers, frames and idle callbacks fire in the order of their
 * due time, one a task, once the document has loaded, and the clock jumps from
 * one to the next. Resolves when none is left and the page is quiet. Stands by
 * itself, since it travels as text.
 */
export function steadyTimers(
  clock: SteadyClock,
  underway: () => boolean,
  limits: Limits,
): Promise<void> {
  interface Timer {
    id: number;
    due: number;
    every: number | undefined;
    call: () => void;
  }
  /** Milliseconds of a frame and of a wait for leisure, as common browsers have them. */
  const FRAME = 16;
  const IDLE = 20;

  const wait = globalThis.setTimeout.bind(globalThis);
  const waiting: Timer[] = [];
  let lastId = 0;
  let activity = 0;
  let steps = 0;
  let running = false;
  let asked = false;

  const add = (due: number, call: () => void, every?: number): number => {
    lastId += 1;
    waiting.push({ id: lastId, due, every, call });
    ask();
    return lastId;
  };
  const remove = (id?: number): void => {
    const index = waiting.findIndex((timer) => timer.id === id);
    if (index >= 0) waiting.splice(index, 1);
  };
  const earliest = (): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of waiting) {
      if (first === undefined || timer.due < first.due) first = timer;
      else if (timer.due === first.due && timer.id < first.id) first = timer;
    }
    return first !== undefined && first.due <= limits.span ? first : undefined;
  };

  // A message is a task that no throttling of timers delays.
  const channel = new MessageChannel();
  const post = channel.port2.postMessage.bind(channel.port2);
  const ask = (): void => {
    if (!running || asked || steps >= limits.steps) return;
    asked = true;
    post(0);
  };
  channel.port1.addEventListener('message', () => {
    if (underway()) {
      wait(() => post(0), 1);
      return;
    }
    asked = false;
    const timer = earliest();
    if (timer === undefined) return;
    steps += 1;
    activity += 1;
    clock.now = Math.max(clock.now, timer.due);
    clock.reads = 0;
    if (timer.every === undefined) remove(timer.id);
    else timer.due = clock.now + timer.every;
    ask();
    timer.call();
  });
  channel.port1.start();

  const delay = (given: unknown, least: number): number => Math.max(least, Number(given) || 0);
  const caller = (handler: unknown, args: unknown[]): (() => void) => {
    if (typeof handler === 'function') return () => void Reflect.apply(handler, globalThis, args);
    // A timer may be given as source text, and the browser runs it just so.
    // oxlint-disable-next-line no-eval
    return () => void globalThis.eval(String(handler));
  };
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  };
  define('setTimeout', (handler: unknown, ms?: unknown, ...args: unknown[]) =>
    add(clock.now + delay(ms, 1), caller(handler, args)),
  );
  define('setInterval', (handler: unknown, ms?: unknown, ...args: unknown[]) =>
    add(clock.now + delay(ms, 4), caller(handler, args), delay(ms, 4)),
  );
  define('requestAnimationFrame', (callback: FrameRequestCallback) =>
    add((Math.floor(clock.now / FRAME) + 1) * FRAME, () => callback(clock.now)),
  );
  define('requestIdleCallback', (callback: IdleRequestCallback) =>
    add(clock.now + IDLE, () => callback({ didTimeout: false, timeRemaining: () => IDLE / 2 })),
  );
  for (const name of ['Timeout', 'Interval']) define(`clear${name}`, remove);
  define('cancelAnimationFrame', remove);
  define('cancelIdleCallback', remove);

  // A worker answers in real time, so the page is not at rest before it has.
  let workers = 0;
  globalThis.Worker = new Proxy(Worker, {
    construct(target, args: unknown[], newTarget) {
      const worker = Reflect.construct(target, args, newTarget) as Worker;
      workers += 1;
      let known = true;
      const answered = (): void => {
        if (!known) return;
        known = false;
        workers -= 1;
        activity += 1;
      };
      worker.addEventListener('message', answered, { once: true });
      worker.addEventListener('error', answered, { once: true });
      wait(answered, limits.worker);
      return worker;
    },
  });

  new MutationObserver(() => (activity += 1)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });

  return new Promise((resolve) => {
    const settle = (rounds: number): void => {
      const before = activity;
      wait(() => {
        const still = activity === before && workers === 0 && !asked;
        if (still || rounds * limits.quiet > limits.restless) resolve();
        else settle(rounds + 1);
      }, limits.quiet);
    };
    const run = (): void => {
      if (running) return;
      running = true;
      ask();
      settle(0);
    };
    // Listeners go when the document is written anew, and some documents never finish loading.
    const look = (waited: number): void => {
      if (document.readyState === 'complete' || waited >= limits.loading) run();
      else wait(() => look(waited + 50), 50);
    };
    look(0);
  });
}

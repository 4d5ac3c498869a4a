/** What this world was called for by the browser. */
export interface Calls {
  count: number;
  /** Milliseconds of the longest. */
  longest: number;
  /** Milliseconds of those in which the browser told what is in sight. */
  told: number;
}

const none = (): Calls => ({ count: 0, longest: 0, told: 0 });

let calls = none();

/** Stands in for whatever the browser calls the engine by, from now on: tasks, timers, frames and observers. */
export function watchCalls(): void {
  const { setTimeout, requestAnimationFrame, MutationObserver, IntersectionObserver } = globalThis;
  const { scheduler } = globalThis as { scheduler?: { postTask: Function } };
  globalThis.setTimeout = ((call: () => void, wait?: number) =>
    setTimeout(timed(call), wait)) as typeof globalThis.setTimeout;
  globalThis.requestAnimationFrame = (call) => requestAnimationFrame(timed(call));
  globalThis.MutationObserver = class extends MutationObserver {
    constructor(call: MutationCallback) {
      super(timed(call));
    }
  };
  globalThis.IntersectionObserver = class extends IntersectionObserver {
    constructor(call: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(
        timed(call, (spent) => (calls.told += spent)),
        options,
      );
    }
  };
  if (scheduler === undefined) return;
  const postTask = scheduler.postTask.bind(scheduler);
  scheduler.postTask = (call: () => void, options: object) => postTask(timed(call), options);
}

/** The calls since the last time. */
export function takeCalls(): Calls {
  const taken = calls;
  calls = none();
  return taken;
}

function timed<Args extends unknown[]>(
  call: (...args: Args) => void,
  add: (spent: number) => void = () => {},
): (...args: Args) => void {
  return (...args) => {
    const began = performance.now();
    call(...args);
    const spent = performance.now() - began;
    calls.count++;
    calls.longest = Math.max(calls.longest, spent);
    add(spent);
  };
}

import { isSeen } from './seen.ts';

/** A frame that does not come (a frame off screen has none) is replaced after so many milliseconds. */
const NO_FRAME = 200;

/** Calls `beat` when asked to, once for all that asked, and never while the document cannot be seen. */
export class Pulse {
  readonly #document: Document;
  readonly #window: Window & typeof globalThis;
  readonly #beat: () => void;
  readonly #signal: AbortSignal;
  /** A stale call is told by its token. */
  #token = 0;
  #due = Infinity;
  #owed = false;

  constructor(document: Document, beat: () => void, signal: AbortSignal) {
    this.#document = document;
    this.#window = document.defaultView ?? window;
    this.#beat = beat;
    this.#signal = signal;
    const seen = () => {
      if (this.#owed && isSeen(document)) this.task();
    };
    document.addEventListener('visibilitychange', seen, { signal });
    document.addEventListener('prerenderingchange', seen, { signal });
  }

  /** Before the browser paints what has just changed. */
  frame(): void {
    const beat = this.#arm(1);
    if (beat === null) return;
    this.#window.requestAnimationFrame(beat);
    this.#window.setTimeout(beat, NO_FRAME);
  }

  /** As a task of its own, behind the reader's input. */
  task(): void {
    const beat = this.#arm(0);
    if (beat === null) return;
    const { scheduler } = this.#window as { scheduler?: Scheduler };
    if (scheduler !== undefined) {
      void scheduler.postTask(beat, { priority: 'user-visible' });
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (port1.close(), beat()));
    port1.start();
    port2.postMessage(null);
  }

  /** After so many milliseconds, at the latest; never, if there are infinitely many. */
  after(ms: number): void {
    const beat = this.#arm(2 + Math.max(0, ms));
    if (beat !== null) this.#window.setTimeout(beat, ms);
  }

  /** `null` when what is under way comes no later. `ms` below 2 ranks tasks and frames. */
  #arm(ms: number): (() => void) | null {
    const due = performance.now() + ms;
    if (due >= this.#due) return null;
    this.#due = due;
    const token = ++this.#token;
    return () => {
      if (token !== this.#token || this.#signal.aborted) return;
      this.#token++;
      this.#due = Infinity;
      this.#owed = !isSeen(this.#document);
      if (!this.#owed) this.#beat();
    };
  }
}

interface Scheduler {
  postTask(task: () => void, options: { priority: 'user-visible' }): Promise<void>;
}

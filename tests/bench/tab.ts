import type { CDPSession, Page } from 'puppeteer-core';

/** A tab in which pages are loaded one after another, and the bench's own script run beside each. */
export interface Tab {
  readonly session: CDPSession;
  /** Loads a page, waits until it has been painted, and starts the script in a world of its own, as that of an extension is. */
  load(address: string): Promise<void>;
  /**
   * Runs a function in that world.
   *
   * @returns `undefined` when it was not done after `limit` milliseconds and was stopped
   */
  run<Args extends unknown[], Result>(
    call: (...args: Args) => Result,
    args: [...Args],
    limit?: number,
  ): Promise<Awaited<Result> | undefined>;
}

const PAINTED =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

/** The page has the style of all its elements, whether they have been laid out or not. */
const STYLED =
  'for (const element of document.querySelectorAll("*")) getComputedStyle(element).display';

export async function openTab(page: Page, script: string): Promise<Tab> {
  const session = await page.createCDPSession();
  await page.bringToFront();
  await Promise.all([session.send('Page.enable'), session.send('Runtime.enable')]);
  let world = 0;
  const evaluate = async (expression: string, timeout?: number): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world,
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(timeout === undefined ? {} : { timeout }),
    });
    if (exceptionDetails) {
      const { exception, text } = exceptionDetails;
      throw new Error(exception?.description ?? text);
    }
    return result.value;
  };
  return {
    session,
    async load(address) {
      await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
      await page.evaluate(`${STYLED};${PAINTED}`);
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'bench',
      });
      world = executionContextId;
      await evaluate(script);
    },
    async run(call, args, limit) {
      const list = args.map((arg) => JSON.stringify(arg)).join();
      const began = performance.now();
      try {
        return (await evaluate(`(${call.toString()})(${list})`, limit)) as never;
      } catch (error) {
        // What is stopped fails, and the protocol does not say why.
        if (limit !== undefined && performance.now() - began >= limit) return undefined;
        throw error;
      }
    },
  };
}

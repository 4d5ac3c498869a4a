import type { CDPSession, Page } from 'puppeteer-core';
import type { Observation } from './compare.ts';
import { listenToConsole, type ConsoleLog } from './console-log.ts';
import type { PageServer } from './page-server.ts';
import { takeSnapshot } from './snapshot.ts';
import { REST, STEADY } from './steady/index.ts';

/** A tab in which saved pages are loaded one after another, steadied and cut off from every network. */
export interface Tab {
  page: Page;
  /** Loads a page, waits until it is at rest and for `afterwards`, and says what has become of it. */
  load(index: number, afterwards?: () => Promise<unknown>): Promise<Observation>;
  /** What has become of the page that was loaded last by now. */
  look(): Promise<Observation>;
  /** Runs a function in a world of its own in the page that is loaded. */
  run<Result>(call: () => Result): Promise<Awaited<Result>>;
}

/** Makes a tab ready for pages of a server. */
export async function prepareTab(page: Page, server: PageServer): Promise<Tab> {
  const session = await page.createCDPSession();
  await Promise.all([
    ...(['Page', 'Runtime', 'Log', 'Network'] as const).map((domain) =>
      session.send(`${domain}.enable`),
    ),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: STEADY }),
    // Blocked in the renderer itself, so that failures come at the same moment in every load.
    session.send('Network.setBlockedURLs', {
      urlPatterns: [
        { urlPattern: server.pattern, block: false },
        { urlPattern: '*://*:*/*', block: true },
      ],
    }),
    session.send('Fetch.enable', {
      patterns: [{ resourceType: 'Document', requestStage: 'Request' }],
    }),
  ]);
  const run: Tab['run'] = (call) => inOwnWorld(session, call);
  let heard = (): ConsoleLog => ({ lines: [], network: [] });
  const look = async () => ({ ...(await run(takeSnapshot)), ...heard() });
  return {
    page,
    run,
    look,
    async load(index, afterwards) {
      session.removeAllListeners();
      answerDialogs(session);
      await forget(session, server.site(index));
      heard = listenToConsole(session);
      allowOnly(session, server.address(index));
      await session.send('Page.navigate', { url: server.address(index) });
      await session.send('Runtime.evaluate', { expression: REST, awaitPromise: true });
      await afterwards?.();
      return look();
    },
  };
}

function answerDialogs(session: CDPSession): void {
  session.on('Page.javascriptDialogOpening', () => {
    session.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => {});
  });
}

/** Takes away all that the page kept when it was loaded before, and lets go of the page before it. */
async function forget(session: CDPSession, origin: string): Promise<void> {
  await session.send('Page.navigate', { url: 'about:blank' });
  const { cookies } = await session.send('Network.getCookies', { urls: [origin] });
  await Promise.all([
    session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }),
    ...cookies.map(({ name, domain, path }) =>
      session.send('Network.deleteCookies', { name, domain, path }),
    ),
  ]);
}

/** Lets one document load, once. To any other, in frames too, the answer is 'no content', and all stays as it is. */
function allowOnly(session: CDPSession, address: string): void {
  let loaded = false;
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const wanted = !loaded && request.url === address;
    loaded ||= wanted;
    const answer = wanted
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
    answer.catch(() => {});
  });
}

async function inOwnWorld<Result>(
  session: CDPSession,
  call: () => Result,
): Promise<Awaited<Result>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    // A name that is new makes a world that is new.
    worldName: `survey-${call.name}`,
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `(${call.toString()})()`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as Awaited<Result>;
}

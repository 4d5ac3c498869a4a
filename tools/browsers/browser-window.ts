import type { Browser, Page } from 'puppeteer-core';
import { bidi } from './bidi.ts';
import type { Session } from './launch.ts';

interface Tree {
  contexts: { context: string; url: string }[];
}
type Reply =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };
type Plain = string | number | boolean;

/**
 * Calls a function inside Firefox itself, with all that its own windows can do.
 * The function travels as text and returns text, a number, a boolean or
 * nothing. Rejects with what it throws.
 */
export async function inFirefox<Args extends Plain[]>(
  browser: Browser,
  call: (...args: Args) => unknown,
  ...args: Args
): Promise<unknown> {
  return run(browser, call.toString(), args);
}

/** The same with the window that shows a page, where its menus, keys and panels are, as first argument. Brings the page to the front. */
export async function inFirefoxWindow<Args extends Plain[]>(
  { browser }: Session,
  page: Page,
  // oxlint-disable-next-line typescript/no-explicit-any -- nobody has types for Firefox's own windows
  call: (window: any, ...args: Args) => unknown,
  ...args: Args
): Promise<unknown> {
  await page.bringToFront();
  const find = `async (url, ...args) => {
    const windows = [...Services.wm.getEnumerator('navigator:browser')];
    const shows = ({ gBrowser }) => gBrowser.selectedBrowser.currentURI.spec === url;
    const window = windows.find(shows);
    if (!window) throw new Error('No window shows ' + url);
    return (${call.toString()})(window, ...args);
  }`;
  return run(browser, find, [page.url(), ...args]);
}

async function run(browser: Browser, call: string, args: readonly Plain[]): Promise<unknown> {
  const scope = { 'moz:scope': 'chrome', maxDepth: 0 };
  const { contexts } = await bidi<Tree>(browser, 'browsingContext.getTree', scope);
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const reply = await bidi<Reply>(browser, 'script.callFunction', {
    functionDeclaration: call,
    awaitPromise: true,
    target: { context },
    arguments: args.map((value) => ({ type: typeof value, value })),
  });
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
  return reply.result.value;
}

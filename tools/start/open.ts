import type { HTTPResponse, Page } from 'puppeteer-core';
import type { Session } from '../browsers/launch.ts';
import { openTab } from '../browsers/tabs.ts';

/** Milliseconds that a page on the web may take to load its document. */
const PATIENCE = 45_000;

/**
 * Opens an address. A tab that nobody watches has its number known, at the
 * price of a window of the extension's own, which a reader would see.
 */
export async function openPage(session: Session, url: string, alone: boolean): Promise<Page> {
  const page = alone ? await openTab(session) : await frontTab(session);
  const response = await page
    .goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE })
    .catch((error: Error) => {
      throw new Error(`${url} does not load: ${firstLine(error.message)}`);
    });
  check(url, response);
  return page;
}

/** The tab that a new window opens with. */
async function frontTab({ browser, newPage }: Session): Promise<Page> {
  const [page] = await browser.pages();
  return page ?? (await newPage());
}

/** Waits until the reader has closed the browser or its last tab; some systems keep a browser without a window. */
export function closed({ browser }: Session): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      browser.pages().then(
        ({ length }) => length === 0 && resolve(),
        () => resolve(),
      );
    });
  });
}

function check(url: string, response: HTTPResponse | null): void {
  if (response === null) return;
  if (response.status() >= 400) throw new Error(`${url} answers with ${response.status()}.`);
  const type = response.headers()['content-type'] ?? 'text/html';
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    throw new Error(`${url} is not an HTML page but ${type}.`);
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? text;
}

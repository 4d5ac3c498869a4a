import { browser } from 'wxt/browser';
import type { OwnError } from './own-error.ts';

const KEY = 'errors';
/** Enough to see a pattern, too few to fill a disk. */
const KEPT = 30;

let last: Promise<unknown> = Promise.resolve();

/**
 * The one place where errors of ours go: the background's own console and a
 * short list in storage that a reader can copy into a report. Called in the
 * background only; elsewhere errors are sent here as messages.
 */
export function logError(error: OwnError): Promise<unknown> {
  // oxlint-disable-next-line no-console -- the background's console is ours
  console.error(`[${error.where}] ${error.message}\n${error.stack}`);
  last = last.then(() => keep(error)).catch(() => undefined);
  return last;
}

async function keep(error: OwnError): Promise<void> {
  const list = (await browser.storage.local.get(KEY))[KEY];
  const before = Array.isArray(list) ? list : [];
  await browser.storage.local.set({
    [KEY]: [...before, { ...error, at: new Date().toISOString() }].slice(-KEPT),
  });
}

import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { extensionPage } from './extension-page.ts';
import type { Session } from './launch.ts';

/** The extension API as extension pages have it, promises and all, in both browsers. */
declare const chrome: Browser;

const numbers = new WeakMap<Page, number>();
const opening = new WeakMap<Session, Promise<unknown>>();

/**
 * A new tab, in front in its window, whose number the extension's own page
 * knows. Without the `tabs` permission an extension cannot tell tabs apart by address, so
 * tabs are opened one after another and the one that is new is this one.
 */
export function openTab(session: Session, type: 'tab' | 'window' = 'tab'): Promise<Page> {
  const before = opening.get(session) ?? Promise.resolve();
  const page = before.then(() => openNumbered(session, type));
  opening.set(
    session,
    page.catch(() => {}),
  );
  return page;
}

/** The number of a tab that {@link openTab} opened. */
export function tabNumber(page: Page): number {
  const number = numbers.get(page);
  if (number === undefined) throw new Error('Only tabs opened with openTab have a known number.');
  return number;
}

async function openNumbered(session: Session, type: 'tab' | 'window'): Promise<Page> {
  const asking = await extensionPage(session);
  const known = new Set(await openNumbers(asking));
  const page = await session.browser.newPage({ type });
  const fresh = (await openNumbers(asking)).filter((number) => !known.has(number));
  const [number] = fresh;
  if (number === undefined || fresh.length > 1) throw new Error('I cannot tell which tab is new.');
  numbers.set(page, number);
  return page;
}

function openNumbers(asking: Page): Promise<number[]> {
  return asking.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.flatMap((tab) => tab.id ?? []);
  });
}

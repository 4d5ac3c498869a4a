import type { Page } from 'puppeteer-core';
import { bidi, contextOf } from './bidi.ts';
import type { Session } from './launch.ts';

const opened = new WeakMap<Session, Promise<Page>>();

/**
 * A page of the extension, from which tools ask it questions as its popup
 * would. One a session, in a window of its own so that it hides no page.
 */
export function extensionPage(session: Session): Promise<Page> {
  const known = opened.get(session);
  if (known !== undefined) return known;
  const page = openExtensionPage(session, 'popup.html');
  opened.set(session, page);
  return page;
}

/** Opens a page of the extension, such as `options.html`, in a window of its own. */
export async function openExtensionPage(session: Session, path: string): Promise<Page> {
  if (session.origin === undefined) throw new Error('This browser was started without extension.');
  const page = await session.browser.newPage({ type: 'window' });
  await goToOwn(session, page, `${session.origin}/${path}`);
  return page;
}

/** Leads a tab to a page of the extension's own: Firefox announces no navigation there, which puppeteer would wait for. */
export async function goToOwn(session: Session, page: Page, url: string): Promise<void> {
  if (session.name === 'chromium') await page.goto(url);
  else {
    const context = contextOf(page.mainFrame());
    await bidi(session.browser, 'browsingContext.navigate', { context, url, wait: 'complete' });
  }
}

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
  const url = `${session.origin}/${path}`;
  const page = await session.browser.newPage({ type: 'window' });
  if (session.name === 'chromium') {
    await page.goto(url);
    return page;
  }
  // Firefox announces no navigation of extension pages, which puppeteer would wait for.
  await bidi(session.browser, 'browsingContext.navigate', {
    context: contextOf(page.mainFrame()),
    url,
    wait: 'complete',
  });
  return page;
}

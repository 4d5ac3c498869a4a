import type { Browser } from 'webextension-polyfill';
import type { Change } from '../../settings/change.ts';
import { extensionPage } from './extension-page.ts';
import type { Session } from './launch.ts';

declare const chrome: Browser;

/** Asks the one writer of settings for a change, as the extension's own pages do, and waits until it is stored. */
export async function changeSettings(session: Session, change: Change): Promise<void> {
  const asking = await extensionPage(session);
  await asking.evaluate((message) => chrome.runtime.sendMessage(message).then(() => undefined), {
    type: 'changeSettings',
    data: change,
  });
}

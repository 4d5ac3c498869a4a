import type { Browser } from 'webextension-polyfill';
import type { Published } from '../../entrypoints/wiring/keys.ts';
import { extensionPage } from './extension-page.ts';
import type { Session } from './launch.ts';

declare const chrome: Browser;

/** The English label of every subject, by its key, as the extension has published them. */
export async function labelsOf(session: Session): Promise<Record<string, string>> {
  const asking = await extensionPage(session);
  const stored = await asking.evaluate(() => chrome.storage.local.get('labels'));
  const { labels = {} } = stored as Partial<Pick<Published, 'labels'>>;
  return Object.fromEntries(Object.entries(labels).map(([subject, label]) => [subject, label.en]));
}

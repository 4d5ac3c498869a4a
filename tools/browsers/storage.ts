import type { Browser } from 'webextension-polyfill';
import type { OwnError } from '../../entrypoints/wiring/own-error.ts';
import { KEY as SETTINGS } from '../../settings/read.ts';
import type { Settings } from '../../settings/settings.ts';
import { extensionPage } from './extension-page.ts';
import type { Session } from './launch.ts';

declare const chrome: Browser;

/** What the extension keeps in its local storage under some keys, or all of it. */
export async function stored(
  session: Session,
  keys: string[] | null = null,
): Promise<Record<string, unknown>> {
  const asking = await extensionPage(session);
  return asking.evaluate((keys) => chrome.storage.local.get(keys), keys);
}

/** Puts settings where the extension keeps them, beside those that stand there. */
export async function storeSettings(session: Session, settings: Partial<Settings>): Promise<void> {
  const asking = await extensionPage(session);
  const before = (await stored(session, [SETTINGS]))[SETTINGS] ?? {};
  await asking.evaluate((values) => chrome.storage.local.set(values), {
    [SETTINGS]: { version: 1, ...before, ...settings },
  });
}

/** Errors of its own that the extension has noted. */
export async function ownErrors(session: Session): Promise<OwnError[]> {
  const { errors } = await stored(session, ['errors']);
  return Array.isArray(errors) ? (errors as OwnError[]) : [];
}

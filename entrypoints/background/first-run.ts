import { browser } from 'wxt/browser';

/** The page that a reader sees once, after installing. */
export const FIRST_RUN = 'first-run.html';

/** Opens the first-run page, but not for those who load the extension from a folder, again and again. */
export async function showFirstRun(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${FIRST_RUN}` });
}

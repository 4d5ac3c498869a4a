import type { JSHandle, Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { inFirefoxWindow } from './browser-window.ts';
import { extensionPage } from './extension-page.ts';
import { FIREFOX_ID, type Session } from './launch.ts';
import { until } from './until.ts';

declare const chrome: Browser;

/** A page of the extension as the browser itself shows it, not in a tab. */
export type View = JSHandle<{ view: Window }>;

/** Waits until the browser shows a page of the extension outside of its tabs: `popup.html` or `sidepanel.html`. */
export async function shownView(session: Session, path: string): Promise<View> {
  const asking = await extensionPage(session);
  await until(`the browser to show ${path}`, () => asking.evaluate(isShown, path));
  return asking.evaluateHandle((path) => {
    const tabs = new Set<Window>(chrome.extension.getViews({ type: 'tab' }));
    const views: Window[] = chrome.extension.getViews();
    const view = views.find((one) => !tabs.has(one) && one.location.pathname === `/${path}`);
    if (!view) throw new Error(`The browser no longer shows ${path}.`);
    return { view };
  }, path);
}

function isShown(path: string): boolean {
  const tabs = new Set<Window>(chrome.extension.getViews({ type: 'tab' }));
  const views: Window[] = chrome.extension.getViews();
  return views.some((one) => !tabs.has(one) && one.location.pathname === `/${path}`);
}

/** Presses the extension's button in the toolbar of the window that shows a page. */
export async function openPopup(session: Session, page: Page): Promise<View> {
  if (session.name === 'firefox') await inFirefoxWindow(session, page, pressButton, FIREFOX_ID);
  else {
    await page.bringToFront();
    const extensions = await session.browser.extensions();
    const ours = extensions.get(new URL(session.origin ?? '').host);
    if (!ours) throw new Error('The extension is not in this browser.');
    await ours.triggerAction(page);
  }
  return shownView(session, 'popup.html');
}

declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: unknown): {
            openPopup(window: unknown, withoutActivation: boolean): Promise<unknown>;
          };
        };
      };
    };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };

/** Runs in Firefox's own window. */
async function pressButton(window: { focus(): void }, id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  window.focus();
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
}

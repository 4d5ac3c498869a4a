import { browser } from 'wxt/browser';

const ALL = { origins: ['<all_urls>'] };

/** Whether the reader lets Sidelight into all sites; Firefox asks for that after installing. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL);
}

/** Asks the reader for it. Has to be called in answer to a click. */
export function askForAccess(): Promise<boolean> {
  return browser.permissions.request(ALL);
}

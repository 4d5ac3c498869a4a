import { browser } from 'wxt/browser';

/** The side panel's page, which can be opened in a tab as well. */
export const SIDE_PANEL = 'sidepanel.html';

/** Where the side panel of a window shall lead, in memory only and until it has been read. */
export const WISH = 'side-panel-wish';

export interface Wish {
  windowId: number;
  /** As in an address of the side panel's page. */
  hash: string;
}

/** What a type package for both browsers leaves out. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window, at `hash` if there is one. Has to be called
 * in answer to the reader's own click or key, and before anything is awaited:
 * Firefox takes no other call, and Chromium forgets the click. Rejects where
 * the browser refuses, as Firefox does for a click in a page.
 */
export async function openSidePanel(windowId: number, hash = ''): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Panels;
  const opened = sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
  if (!opened) throw new Error('This browser has no side panel.');
  const { session } = browser.storage;
  const wish: Wish = { windowId, hash };
  try {
    await Promise.all([opened, hash === '' ? undefined : session.set({ [WISH]: wish })]);
  } catch (error) {
    await session.remove(WISH);
    throw error;
  }
}

/** Opens the side panel's page in a tab of its own, beside the one it is asked for from. */
export async function openInTab(
  hash: string,
  opener?: { id?: number | undefined; windowId: number },
): Promise<void> {
  const url = `${browser.runtime.getURL('/')}${SIDE_PANEL}${hash}`;
  // A tab and its opener have to be in one window.
  const beside =
    opener?.id === undefined ? {} : { openerTabId: opener.id, windowId: opener.windowId };
  await browser.tabs.create({ url, ...beside });
}

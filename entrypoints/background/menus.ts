import { browser } from 'wxt/browser';
import type { Words } from '../../components/i18n/words.ts';
import { openSidePanel } from '../wiring/side-panel.ts';
import { siteAt } from '../wiring/site-at.ts';

const LOOK_UP = 'look-up';
const SWITCH_SITE = 'switch-site';

interface Menus {
  onSwitchSite: (site: string) => Promise<void>;
  onError: (error: unknown) => void;
}

/** Answers Sidelight's entries in the context menu; {@link writeMenus} puts them there. */
export function heedMenus({ onSwitchSite, onError }: Menus): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    if (menuItemId === LOOK_UP && selectionText !== undefined) {
      const hash = new URLSearchParams({ search: selectionText.trim() });
      openSidePanel(tab?.windowId ?? 0, `#${hash}`).catch(onError);
    }
    const site = menuItemId === SWITCH_SITE ? siteAt(pageUrl ?? tab?.url ?? '') : '';
    if (site !== '') onSwitchSite(site).catch(onError);
  });
}

/** Puts the entries into the menu, in the language given. The browser keeps them while the background sleeps. */
export async function writeMenus(words: Words): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    title: words.text('menu.look-up'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: SWITCH_SITE,
    title: words.text('menu.switch-site'),
    contexts: ['page', 'frame', 'action'],
  });
}

import { browser } from 'wxt/browser';
import type { Change } from '../../settings/change.ts';
import { isOn, type Settings } from '../../settings/settings.ts';
import { askTab, siteOfTab } from './ask-tab.ts';
import { openSidePanel } from '../wiring/side-panel.ts';

interface Commands {
  settings: () => Promise<Settings>;
  change: (change: Change) => Promise<unknown>;
  onError: (error: unknown) => void;
}

/** What a site is switched to, and Sidelight as a whole with it when it was off everywhere. */
export async function toggleSite({ settings, change }: Commands, site: string): Promise<void> {
  const now = await settings();
  if (now.off) await change({ kind: 'set', values: { off: false } });
  await change({ kind: 'site', site, on: !isOn(now, site) });
}

/** Heeds the keys that the manifest names. A command in a tab that none of ours runs in does nothing. */
export function heedCommands(commands: Commands): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    run(name, tab.id, tab.windowId).catch(commands.onError);
  });

  async function run(name: string, tabId: number, windowId = 0): Promise<void> {
    switch (name) {
      case 'side-panel':
        return openSidePanel(windowId);
      case 'next-mention':
        return askTab(tabId, { do: 'go', step: 1 });
      case 'previous-mention':
        return askTab(tabId, { do: 'go', step: -1 });
      case 'open-facts':
        return askTab(tabId, { do: 'open' });
      case 'toggle-site': {
        const site = await siteOfTab(tabId);
        return site ? toggleSite(commands, site) : undefined;
      }
    }
  }
}

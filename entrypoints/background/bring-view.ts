import { type Browser, browser } from 'wxt/browser';
import { VIEW_SCRIPT } from '../wiring/view-script.ts';

/** Brings the script that draws into the frame that asks for it. Rejects where the browser does not let it. */
export async function bringView({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [VIEW_SCRIPT],
    // A page may take its time to load, its reader does not.
    injectImmediately: true,
  });
}

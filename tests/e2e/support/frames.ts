import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import {
  PAGE_REPORT,
  type PageReport,
  type PageWord,
} from '../../../entrypoints/wiring/page-report.ts';
import { extensionPage } from '../../../tools/browsers/extension-page.ts';
import type { Session } from '../../../tools/browsers/launch.ts';
import { tabNumber } from '../../../tools/browsers/tabs.ts';

declare const chrome: Browser;

/**
 * How many mentions each frame of a tab counts, largest first, once they are
 * `expected` together. Rejects with what was heard when they are not in time.
 */
export async function mentionsInFrames(
  session: Session,
  page: Page,
  expected: number,
): Promise<number[]> {
  const asking = await extensionPage(session);
  const heard = await asking.evaluate(listen, tabNumber(page), PAGE_REPORT, expected, 8000);
  const counts = heard.map(({ subjects }) => subjects.reduce((sum, { count }) => sum + count, 0));
  return counts.filter((count) => count > 0).sort((a, b) => b - a);
}

/** Runs in the extension's page. */
function listen(tab: number, name: string, expected: number, ms: number): Promise<PageReport[]> {
  return new Promise((resolve) => {
    const byFrame = new Map<string, PageReport>();
    const port = chrome.tabs.connect(tab, { name });
    const end = () => {
      clearTimeout(timer);
      port.disconnect();
      resolve([...byFrame.values()]);
    };
    const timer = setTimeout(end, ms);
    port.onMessage.addListener((message) => {
      const word = message as PageWord;
      if (word.say === 'gone') byFrame.delete(word.frame);
      else if (word.say === 'report') byFrame.set(word.report.frame, word.report);
      const all = [...byFrame.values()].flatMap(({ subjects }) => subjects);
      if (all.reduce((sum, { count }) => sum + count, 0) >= expected) end();
    });
  });
}

import type { Page } from 'puppeteer-core';
import type { Browser, Runtime } from 'webextension-polyfill';
import {
  PAGE_REPORT,
  type PageReport,
  type PageWord,
} from '../../entrypoints/wiring/page-report.ts';
import { extensionPage } from './extension-page.ts';
import type { Session } from './launch.ts';
import { tabNumber } from './tabs.ts';

declare const chrome: Browser;

export interface Waiting {
  /** Milliseconds after which to give up. */
  timeout?: number;
  /** At least so many mentions: for pages that add text after they have loaded. */
  mentions?: number;
}

/**
 * What the page script of a tab's own frame says of it once it is no longer
 * scanning. Asked over the port that the toolbar's popup uses, so the page
 * cannot tell. Rejects when that time does not come, with what was heard last.
 */
export async function reportOf(
  session: Session,
  page: Page,
  { timeout = 20_000, mentions = 0 }: Waiting = {},
): Promise<PageReport> {
  const asking = await extensionPage(session);
  const heard = await asking.evaluate(listen, tabNumber(page), PAGE_REPORT, mentions, timeout);
  if (heard.done) return heard.report;
  throw new Error(
    `The page script was not done in ${timeout} ms: ` +
      (heard.report === undefined ? 'it never answered.' : JSON.stringify(heard.report)),
  );
}

/** How many mentions a report counts. */
export function countMentions(report: PageReport): number {
  return report.subjects.reduce((sum, { count }) => sum + count, 0);
}

type Heard = { done: true; report: PageReport } | { done: false; report: PageReport | undefined };

/** Runs in the extension's page: one function, since it travels there as text. */
function listen(tab: number, name: string, mentions: number, timeout: number): Promise<Heard> {
  return new Promise((resolve) => {
    let last: PageReport | undefined;
    let port: Runtime.Port | undefined;
    let over = false;
    const end = (heard: Heard): void => {
      over = true;
      clearTimeout(timer);
      port?.disconnect();
      resolve(heard);
    };
    const timer = setTimeout(() => end({ done: false, report: last }), timeout);
    const connect = (): void => {
      if (over) return;
      port = chrome.tabs.connect(tab, { name, frameId: 0 });
      port.onMessage.addListener((message) => {
        const word = message as PageWord;
        if (word.say !== 'report') return;
        last = word.report;
        const count = last.subjects.reduce((sum, subject) => sum + subject.count, 0);
        if (last.state !== 'scanning' && count >= mentions) end({ done: true, report: last });
      });
      port.onDisconnect.addListener(() => {
        // Chromium complains in the console of an extension that does not look.
        void chrome.runtime.lastError;
        setTimeout(connect, 50);
      });
    };
    connect();
  });
}

import type { Page } from 'puppeteer-core';
import { openTab } from '../browsers/tabs.ts';
import type { Session } from '../browsers/launch.ts';
import type { Browsers } from './browsers.ts';
import type { PageServer } from './page-server.ts';
import { prepareTab, type Tab } from './tab.ts';

/** Three tabs, each in a window of its own, since a page that nobody can see rests. */
export interface Bench {
  first: Tab;
  /** For the control: a page that is not even equal to itself says nothing about us. */
  second: Tab;
  lit: Tab;
  /** The browser with the extension. */
  session: Session;
  /** Both browsers still run. */
  alive(): boolean;
  /** Closes the tabs, whatever hangs in them. */
  close(): Promise<void>;
}

export async function setUpBench({ bare, lit }: Browsers, server: PageServer): Promise<Bench> {
  const pages = [await newWindow(bare), await newWindow(bare), await openTab(lit, 'window')];
  const [first, second, third] = await Promise.all(pages.map((page) => prepareTab(page, server)));
  if (!first || !second || !third) throw new Error('Three tabs are needed.');
  return {
    first,
    second,
    lit: third,
    session: lit,
    alive: () => bare.browser.connected && lit.browser.connected,
    async close() {
      await Promise.allSettled(pages.map((page) => page.close()));
    },
  };
}

function newWindow(session: Session): Promise<Page> {
  return session.browser.newPage({ type: 'window' });
}

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { Change } from '../../../settings/change.ts';
import { extensionFolder } from '../../../tools/build/extension.ts';
import { launch, type Launch, type Session } from '../../../tools/browsers/launch.ts';
import { paintedMentions, type PaintedMention } from '../../../tools/browsers/mentions.ts';
import type { BrowserName } from '../../../tools/browsers/names.ts';
import { reportOf, type Waiting } from '../../../tools/browsers/report.ts';
import { changeSettings } from '../../../tools/browsers/settings.ts';
import { textOf, type Shown } from '../../../tools/browsers/shown.ts';
import { stored } from '../../../tools/browsers/storage.ts';
import { openTab } from '../../../tools/browsers/tabs.ts';
import { until } from '../../../tools/browsers/until.ts';
import { openSite, type Answer, type Site } from './site.ts';

/** A reader with a browser, Sidelight in it, and a site to read: one of each for a whole file of tests. */
export class Reader {
  readonly session: Session;
  readonly site: Site;
  #pages = 0;

  constructor(session: Session, site: Site) {
    this.session = session;
    this.site = site;
  }

  /** Puts a page on the site, opens it in a new tab and waits until Sidelight is done with it. */
  async open(answer: Answer, waiting?: Waiting): Promise<Page> {
    this.#pages += 1;
    const page = await this.visit(this.site.put(`/page-${this.#pages}`, answer));
    await reportOf(this.session, page, waiting);
    return page;
  }

  /** Opens an address in a new tab, without waiting for Sidelight. */
  async visit(address: string): Promise<Page> {
    const page = await openTab(this.session);
    await page.goto(address, { waitUntil: 'load' });
    return page;
  }

  /** Asks the one writer of settings for a change, as the extension's own pages do, and waits until it is stored. */
  async change(change: Change): Promise<void> {
    await changeSettings(this.session, change);
  }

  /** What is stored under a key of the extension's storage. */
  async stored(key: string): Promise<unknown> {
    return (await stored(this.session, [key]))[key];
  }
}

/** Gives all tests of a file one reader, and ends browser and site after them. */
export function readIn(browser: BrowserName, options: Launch = {}): () => Reader {
  let reader: Reader | undefined;
  beforeAll(async () => {
    reader = new Reader(
      await launch(browser, { extension: extensionFolder(browser), ...options }),
      await openSite(),
    );
  });
  afterAll(async () => {
    await reader?.session.close();
    await reader?.site.close();
  });
  return () => {
    if (!reader) throw new Error('The browser has not started.');
    return reader;
  };
}

/** The first painted mention with this text, scrolled to and awaited. */
export async function mentionOf(page: Page, text: string): Promise<PaintedMention> {
  return until(`a mention of '${text}'`, async () =>
    (await paintedMentions(page)).find((mention) => mention.text === text && mention.visible),
  );
}

/** One step back in a tab's history, perhaps out of the back/forward cache, which Firefox tells nobody. */
export function back(page: Page): Promise<void> {
  return page.evaluate(() => history.back());
}

/** Rests the pointer on a mention. */
export async function hover(page: Page, text: string): Promise<void> {
  const { x, y } = await mentionOf(page, text);
  await page.mouse.move(x - 30, y + 40);
  await page.mouse.move(x, y);
}

export async function click(page: Page, text: string): Promise<void> {
  const { x, y } = await mentionOf(page, text);
  await page.mouse.click(x, y);
}

/** Waits until tooltip or fact panel is shown, and returns its text. */
export function shown(page: Page, what: Shown): Promise<string> {
  return until(`the ${what}`, () => textOf(page, what));
}

/** Waits until neither tooltip nor fact panel is shown. */
export function nothingShown(page: Page): Promise<true> {
  return until('nothing to be shown', async () =>
    (await textOf(page, 'tooltip')) === undefined && (await textOf(page, 'panel')) === undefined
      ? true
      : undefined,
  );
}

import type { Page, WebWorker } from 'puppeteer-core';
import type { Browser, Events } from 'webextension-polyfill';
import { inFirefoxWindow } from '../../../tools/browsers/browser-window.ts';
import { extensionPage } from '../../../tools/browsers/extension-page.ts';
import type { Session } from '../../../tools/browsers/launch.ts';
import { tabNumber } from '../../../tools/browsers/tabs.ts';
import { until } from '../../../tools/browsers/until.ts';

declare const chrome: Browser;

interface Dispatching extends Events.Event<() => void> {
  dispatch(...args: unknown[]): void;
}
type Event = 'commands.onCommand' | 'contextMenus.onClicked';

/** The background of Chromium, woken if it sleeps. */
async function worker(session: Session): Promise<WebWorker> {
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
  const running = await target.worker();
  if (!running) throw new Error('The background does not run.');
  return running;
}

/**
 * Chromium lets no test press keys or entries of its own: the event is
 * dispatched in the background, inside of a message that carries a reader's
 * click with it, as the true event does.
 */
async function dispatch(session: Session, page: Page, event: Event, first: unknown) {
  const asking = await extensionPage(session);
  await asking.evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => undefined));
  const background = await worker(session);
  await background.evaluate(() => {
    const here = globalThis as { lent?: boolean };
    if (here.lent) return;
    here.lent = true;
    chrome.runtime.onMessage.addListener((message: unknown) => {
      const { dispatch } = message as { dispatch?: { event: Event; args: unknown[] } };
      if (!dispatch) return undefined;
      const { onCommand } = chrome.commands as unknown as { onCommand: Dispatching };
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatching };
      (dispatch.event === 'commands.onCommand' ? onCommand : onClicked).dispatch(...dispatch.args);
      return undefined;
    });
  });
  await asking.evaluate(
    async (event, first, id) => {
      const tab = await chrome.tabs.get(id);
      // Awaiting has cost the click nothing: it lasts for seconds.
      await chrome.runtime
        .sendMessage({ dispatch: { event, args: [first, tab] } })
        .catch(() => undefined);
    },
    event,
    first,
    tabNumber(page),
  );
}

/** Presses a command's keys in the window of a page. One that has none is given some, as a reader would. */
export async function pressCommand(session: Session, page: Page, name: string): Promise<void> {
  if (session.name === 'chromium') return dispatch(session, page, 'commands.onCommand', name);
  const asking = await extensionPage(session);
  const shortcut = await asking.evaluate(async (name) => {
    const find = async () => (await chrome.commands.getAll()).find((one) => one.name === name);
    if (!(await find())?.shortcut) await chrome.commands.update({ name, shortcut: 'Alt+Shift+X' });
    return (await find())?.shortcut ?? '';
  }, name);
  const key = shortcut.split('+').at(-1) ?? '';
  await inFirefoxWindow(
    session,
    page,
    (window, key) => {
      const names: Record<string, string> = { Period: 'VK_PERIOD', Comma: 'VK_COMMA' };
      const wanted = names[key] ?? key;
      const all: Element[] = Array.from(
        window.document.querySelectorAll('keyset[id^="ext-keyset"] key'),
      );
      const found = all.find((one) =>
        [one.getAttribute('key'), one.getAttribute('keycode')].includes(wanted),
      ) as (Element & { doCommand(): void }) | undefined;
      if (!found) throw new Error(`No key ${key}.`);
      found.doCommand();
    },
    key,
  );
  return undefined;
}

/** Opens the context menu of a page at a place and chooses an entry of ours. */
export async function chooseInMenu(
  session: Session,
  page: Page,
  entry: 'look-up' | 'switch-site',
  at: { x: number; y: number },
): Promise<void> {
  if (session.name === 'chromium') {
    const selectionText = await page.evaluate(() => String(getSelection()));
    const clicked = { menuItemId: entry, pageUrl: page.url(), selectionText };
    return dispatch(session, page, 'contextMenus.onClicked', clicked);
  }
  await page.bringToFront();
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const id = `sidelight_sidelight_example-menuitem-_${entry}`;
  await until(`'${entry}' in the menu`, () =>
    inFirefoxWindow(
      session,
      page,
      (window, id) => {
        const menu = window.document.getElementById('contentAreaContextMenu');
        const item = menu.querySelector(`[id="${id}"]`);
        if (menu.state !== 'open' || !item) return false;
        menu.activateItem(item);
        return true;
      },
      id,
    ),
  );
  return undefined;
}

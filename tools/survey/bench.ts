import { launch, type Session } from '../browsers/launch.ts';
import { ready } from '../browsers/ready.ts';
import { storeSettings } from '../browsers/storage.ts';
import { openTab } from '../browsers/tabs.ts';
import type { Settings } from '../../settings/settings.ts';
import type { PageServer } from './page-server.ts';
import { prepareTab, type Tab } from './tab.ts';

/** Two browsers alike but for the extension. */
export interface Browsers extends AsyncDisposable {
  bare: Session;
  lit: Session;
}

/** Nothing but loopback is reached; pages of one survey never meet in a cache of pages gone by. */
const FLAGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE *.localhost , EXCLUDE 127.0.0.1',
  '--disable-features=BackForwardCache',
];

/** Starts both browsers, one of them with the extension and the painter given. */
export async function startBrowsers(
  extension: string,
  painter: Settings['painter'],
): Promise<Browsers> {
  const bare = await launch('chromium', { args: FLAGS });
  const lit = await launch('chromium', { args: FLAGS, extension });
  await ready(lit);
  await storeSettings(lit, { painter });
  return {
    bare,
    lit,
    async [Symbol.asyncDispose]() {
      await Promise.all([bare.close(), lit.close()]);
    },
  };
}

/** Three tabs, each in a window of its own, since a page that nobody can see rests. */
export interface Bench {
  first: Tab;
  /** For the control: a page that is not even equal to itself says nothing about us. */
  second: Tab;
  lit: Tab;
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
    async close() {
      await Promise.allSettled(pages.map((page) => page.close()));
    },
  };
}

function newWindow(session: Session) {
  return session.browser.newPage({ type: 'window' });
}

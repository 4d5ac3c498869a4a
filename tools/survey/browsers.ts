import { launch, type Session } from '../browsers/launch.ts';
import { ready } from '../browsers/ready.ts';
import { storeSettings } from '../browsers/storage.ts';
import type { Settings } from '../../settings/settings.ts';

/** Two browsers alike but for the extension. */
export interface Browsers {
  bare: Session;
  lit: Session;
}

/** Both browsers for as long as a survey runs, whatever a page does to them. */
export interface BrowserKeeper extends AsyncDisposable {
  /** Those that run now, or new ones in their place where one has ended. */
  current(): Promise<Browsers>;
}

/** Nothing but loopback is reached; pages of one survey never meet in a cache of pages gone by. */
const FLAGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE *.localhost , EXCLUDE 127.0.0.1',
  '--disable-features=BackForwardCache',
];

/** Starts both browsers, one of them with the extension and the painter given, and keeps them running. */
export function keepBrowsers(extension: string, painter: Settings['painter']): BrowserKeeper {
  const start = async (): Promise<Browsers> => {
    const bare = await launch('chromium', { args: FLAGS });
    const lit = await launch('chromium', { args: FLAGS, extension });
    await ready(lit);
    await storeSettings(lit, { painter });
    return { bare, lit };
  };
  const close = async ({ bare, lit }: Browsers): Promise<void> => {
    await Promise.allSettled([bare.close(), lit.close()]);
  };
  let running = start();
  return {
    current() {
      running = running.then(async (browsers) => {
        if (browsers.bare.browser.connected && browsers.lit.browser.connected) return browsers;
        await close(browsers);
        return start();
      });
      return running;
    },
    async [Symbol.asyncDispose]() {
      await running.then(close, () => {});
    },
  };
}

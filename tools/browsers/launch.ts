import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { inFirefox } from './browser-window.ts';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';
import { FIREFOX_FLAGS, firefoxPath } from './firefox.ts';
import type { BrowserName } from './names.ts';

export interface Launch {
  /** Folder of the built extension to load; none for a browser without it. */
  extension?: string;
  /** A window on the screen if false. */
  headless?: boolean;
  /** Size of the viewport in CSS pixels; `null` follows the window. */
  viewport?: { width: number; height: number } | null;
  /** A name that means this machine, and to the browser any site without a secure connection. */
  host?: string;
  /** More flags for this browser alone. */
  args?: readonly string[];
  /** Firefox's preferences beside its defaults. */
  prefs?: Readonly<Record<string, string | number | boolean>>;
  /** The reader lets the extension into private windows. */
  inPrivate?: boolean;
}

/** A browser of ours, with a fresh profile that goes with it. */
export interface Session extends AsyncDisposable {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address at which the extension's own pages lie, without a slash at the end; `undefined` without it. */
  readonly origin: string | undefined;
  /** A new tab, in front. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

const VIEWPORT = { width: 1280, height: 900 };

/** Firefox gives each profile a random origin for an extension unless the profile already names one. */
const FIREFOX_UUID = '5e1f0c3a-7b42-4d09-9c86-21d9a4f0b37e';
export const FIREFOX_ID = 'sidelight@sidelight.example';

/**
 * Starts a browser, finding or installing it first. It ends with `close()`,
 * and with this process however that ends: exit, error or signal.
 */
export async function launch(name: BrowserName, options: Launch = {}): Promise<Session> {
  const start = name === 'chromium' ? await chromium(options) : await firefox(options);
  const browser = await puppeteer.launch({
    headless: options.headless ?? true,
    defaultViewport: options.viewport === undefined ? VIEWPORT : options.viewport,
    ...start,
  });
  try {
    const origin = options.extension && (await load(name, browser, options.extension, options));
    return {
      name,
      browser,
      origin,
      newPage: () => browser.newPage(),
      close: () => browser.close(),
      [Symbol.asyncDispose]: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function chromium(options: Launch): Promise<LaunchOptions> {
  return {
    executablePath: await chromiumPath(),
    // Branded Chrome loads extensions over the pipe alone, never by flag.
    pipe: true,
    enableExtensions: true,
    args: [
      '--enable-unsafe-extension-debugging',
      ...CHROMIUM_FLAGS,
      ...(options.host === undefined
        ? []
        : [`--host-resolver-rules=MAP ${options.host} 127.0.0.1`]),
      ...(options.args ?? []),
    ],
  };
}

async function firefox(options: Launch): Promise<LaunchOptions> {
  return {
    browser: 'firefox',
    executablePath: await firefoxPath(),
    args: [...FIREFOX_FLAGS, ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      ...(options.host !== undefined && { 'network.dns.localDomains': options.host }),
      ...options.prefs,
    },
  };
}

async function load(
  name: BrowserName,
  browser: Browser,
  folder: string,
  { inPrivate = false }: Launch,
): Promise<string> {
  const id = await browser.installExtension(folder, { enabledInIncognito: inPrivate });
  if (name === 'chromium') return `chrome-extension://${id}`;
  if (inPrivate) await inFirefox(browser, letIntoPrivateWindows, FIREFOX_ID);
  return `moz-extension://${FIREFOX_UUID}`;
}

declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: { add(id: string, more: object): Promise<void> };
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};

/** Runs in Firefox itself. */
async function letIntoPrivateWindows(id: string): Promise<void> {
  const gre = 'resource://gre/modules';
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    `${gre}/ExtensionPermissions.sys.mjs`,
  );
  const { AddonManager } = ChromeUtils.importESModule(`${gre}/AddonManager.sys.mjs`);
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(id, { permissions, origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

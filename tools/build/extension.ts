import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { BrowserName } from '../browsers/names.ts';

/** The folder in which the project lies. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** For builds: a test runner says that this is a test, and would get components made for debugging, with our folders in them. */
export const BUILD_ENV: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };

/** Where the extension built for a browser lies. */
export function extensionFolder(browser: BrowserName): string {
  return join(PROJECT, '.output', `${TARGETS[browser]}-mv3`);
}

/** Builds the extension for a browser and returns its folder. Throws with all the build said when it fails. */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const wxt = join(PROJECT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', '-b', TARGETS[browser]], {
    cwd: PROJECT,
    env: BUILD_ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(
      `The extension for ${browser} could not be built.\n${stripVTControlCharacters(said)}`,
    );
  return extensionFolder(browser);
}

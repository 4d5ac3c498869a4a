import { existsSync } from 'node:fs';

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;

export async function chromiumPath(): Promise<string> {
  const path = ['/usr/bin/chromium'].find(existsSync);
  if (path === undefined) throw new Error('No Chromium found.');
  return path;
}

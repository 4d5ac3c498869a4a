import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Session } from '../../tools/browsers/launch.ts';
import { openTab } from '../../tools/browsers/tabs.ts';
import { extensionFolder } from '../../tools/build/extension.ts';

/*
 * The extension's own pages as axe sees them. Tooltip, panel and sheet are
 * looked at on the workbench: in a closed root axe sees nothing. All run in one
 * browser: what axe reads is the same document everywhere.
 */
const FOLDER = extensionFolder('chromium');
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const LIGHTS = [
  { name: 'light', features: [{ name: 'prefers-color-scheme', value: 'light' }], dir: 'ltr' },
  { name: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }], dir: 'ltr' },
  { name: 'forced colours', features: [{ name: 'forced-colors', value: 'active' }], dir: 'ltr' },
  { name: 'right to left', features: [], dir: 'rtl' },
];

let session: Session;
beforeAll(async () => {
  session = await launch('chromium', { extension: FOLDER });
});
afterAll(() => session.close());

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(STANDARD)} })`,
  )) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const pages = (): string[] => readdirSync(FOLDER).filter((file) => file.endsWith('.html'));

describe.each(LIGHTS)('$name', ({ features, dir }) => {
  test.each(pages())('%s', async (file) => {
    const page = await openTab(session);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features });
    await page.goto(`${session.origin}/${file}`);
    await page.waitForSelector('main');
    await page.evaluate((dir) => {
      for (const element of document.querySelectorAll('[dir]')) element.setAttribute('dir', dir);
    }, dir);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

test('axe looks: a planted fault is found', async () => {
  const page = await openTab(session);
  await page.goto(`${session.origin}/popup.html`);
  await page.waitForSelector('main');
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('button')),
  );
  expect(await faults(page)).toEqual(['button-name: <button></button>']);
});

/**
 * `npm run icons`: draws the toolbar and store icons, in all their sizes, from
 * the one drawing. They are kept in the repository, so that a build needs no browser.
 */
import { readFile } from 'node:fs/promises';
import { launch } from '../browsers/launch.ts';

const SIZES = [16, 32, 48, 96, 128];
const drawing = await readFile(new URL('./icon.svg', import.meta.url), 'utf8');

await using session = await launch('chromium');
const page = await session.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({
    path: new URL(`../../public/icon/${size}.png`, import.meta.url).pathname as `${string}.png`,
    omitBackground: true,
  });
}

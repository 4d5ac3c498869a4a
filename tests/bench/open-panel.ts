import { buildExtension, extensionFolder } from '../../tools/build/extension.ts';
import { inClosedRoot } from '../../tools/browsers/closed-root.ts';
import { launch, type Session } from '../../tools/browsers/launch.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS, type BrowserName } from '../../tools/browsers/names.ts';
import { textOf } from '../../tools/browsers/shown.ts';
import { until } from '../../tools/browsers/until.ts';
import { readFile } from 'node:fs/promises';
import { openSite } from '../e2e/support/site.ts';

/*
 * From the click on a mention to the frame in which its fact panel stands at
 * its place, in milliseconds: the click as the browser dates it, the frame as
 * the page does. Every opening reads the panel from storage anew. The first of a
 * page, which also makes the interface, is not counted: nobody can watch its root.
 */

const OPENINGS = 30;
/** Milliseconds for which a reader holds the button down. */
const HELD = 80;
const MENTION = 'Zamir Kabulov';
const ARTICLE = new URL('../../tools/start/sample/article.html', import.meta.url);

/** What both the page and the watch inside the closed root leave behind. */
interface Marks {
  clickedAt?: number;
  placedAt?: number;
}

async function measure(session: Session, address: string): Promise<number[]> {
  const page = await session.newPage();
  await page.goto(address);
  const { x, y } = await until('the mention', async () =>
    (await paintedMentions(page)).find(({ text, visible }) => text === MENTION && visible),
  );
  await page.evaluate(() => {
    addEventListener('click', (event) => ((globalThis as Marks).clickedAt = event.timeStamp), true);
  });
  const open = async (): Promise<void> => {
    await page.mouse.click(x, y, { delay: HELD });
    await until('the panel', () => textOf(page, 'panel'));
  };
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await until('no panel', async () => (await textOf(page, 'panel')) === undefined);
  };
  await open();
  await inClosedRoot(page.mainFrame(), '.sidelight', (root) => {
    const look = (): void => {
      if (!root.querySelector('.panel[data-placed]')) return;
      requestAnimationFrame((time) => ((globalThis as Marks).placedAt ??= time));
    };
    new MutationObserver(look).observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-placed'],
    });
  });
  await close();
  const times: number[] = [];
  while (times.length < OPENINGS) {
    await open();
    const placedAt = await until('its frame', () =>
      inClosedRoot(page.mainFrame(), '.sidelight', () => {
        const marks = globalThis as Marks;
        const { placedAt } = marks;
        delete marks.placedAt;
        return placedAt;
      }),
    );
    times.push(placedAt - (await page.evaluate(() => (globalThis as Marks).clickedAt ?? NaN)));
    await close();
  }
  return times.sort((a, b) => a - b);
}

async function run(name: BrowserName): Promise<void> {
  await buildExtension(name);
  await using session = await launch(name, { extension: extensionFolder(name) });
  const site = await openSite();
  const times = await measure(session, site.put('/article', await readFile(ARTICLE, 'utf8')));
  await site.close();
  const at = (share: number): string =>
    (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(1);
  console.log(
    `${name}: ${times.length} openings, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms`,
  );
}

for (const name of BROWSERS) await run(name);

import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { buildExtension, extensionFolder } from '../../tools/build/extension.ts';
import { launch, type Session } from '../../tools/browsers/launch.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS, type BrowserName } from '../../tools/browsers/names.ts';
import { geometryOf } from '../../tools/browsers/shown.ts';
import { until } from '../../tools/browsers/until.ts';
import { openSite } from '../e2e/support/site.ts';

/*
 * From the click on a mention to the end of the frame in which its fact panel
 * stands at its place, in milliseconds: the click as the browser dates it, the
 * frame by the page's clock once it has been drawn. The page itself tells that
 * the panel is there by what lies over it. The first opening of a page, which
 * also makes the interface, is counted by itself; every opening reads the panel
 * from storage anew.
 *
 * `npm run bench:panel [-- chromium|firefox]`
 */

const PAGES = 10;
const OPENINGS = 30;
/** Milliseconds for which a reader holds the button down. */
const HELD = 80;
/** Moves of the pointer on its way to the mention. */
const STEPS = 20;
const MENTION = 'Zamir Kabulov';
const ARTICLE = new URL('../../tools/start/sample/article.html', import.meta.url);

interface Point {
  x: number;
  y: number;
}

/** What the watch in the page leaves behind. */
interface Marks {
  took?: number;
}

const isOpen = async (page: Page): Promise<boolean> =>
  (await geometryOf(page, 'panel')) !== undefined;

/** Loads the page anew and finds the mention in it. */
async function load(page: Page, address: string): Promise<Point> {
  await page.goto(address);
  return until('the mention', async () =>
    (await paintedMentions(page)).find(({ text, visible }) => text === MENTION && visible),
  );
}

/** From the next click on, looks after each frame whether something lies over a point that is bare now. */
async function watch(page: Page, { x, y }: Point): Promise<void> {
  await page.evaluate(
    (x, y) => {
      const bare = document.elementFromPoint(x, y);
      const click = ({ timeStamp }: MouseEvent): void => {
        const { port1, port2 } = new MessageChannel();
        const next = (): void => void requestAnimationFrame(() => port2.postMessage(null));
        port1.onmessage = () => {
          if (document.elementFromPoint(x, y) === bare) next();
          else (globalThis as Marks).took = performance.now() - timeStamp;
        };
        next();
      };
      addEventListener('click', click, { capture: true, once: true });
    },
    x,
    y,
  );
}

/** Opens the panel and closes it again; how long it took to be on screen. */
async function time(page: Page, mention: Point, panel: Point): Promise<number> {
  await watch(page, panel);
  // On its way the pointer has what draws fetched.
  await page.mouse.move(mention.x - 200, mention.y - 100);
  await page.mouse.move(mention.x, mention.y, { steps: STEPS });
  await page.mouse.click(mention.x, mention.y, { delay: HELD });
  const took = await until('the panel', () =>
    page.evaluate(() => {
      const { took } = globalThis as Marks;
      delete (globalThis as Marks).took;
      return took;
    }),
  );
  await page.keyboard.press('Escape');
  await until('no panel', async () => !(await isOpen(page)));
  return took;
}

async function measure(session: Session, address: string): Promise<[number[], number[]]> {
  const page = await session.newPage();
  let mention = await load(page, address);
  await page.mouse.click(mention.x, mention.y);
  const { x, y, width, height } = await until('the panel', () => geometryOf(page, 'panel'));
  const middle = { x: x + width / 2, y: y + height / 2 };
  const first: number[] = [];
  while (first.length < PAGES) {
    mention = await load(page, address);
    first.push(await time(page, mention, middle));
  }
  const again: number[] = [];
  while (again.length < OPENINGS) again.push(await time(page, mention, middle));
  return [first, again];
}

function tell(what: string, times: number[]): void {
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.round(share * (times.length - 1))] ?? NaN).toFixed(1);
  const figures = `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, fastest ${at(0)} ms, slowest ${at(1)} ms`;
  console.log(`${what}: ${times.length} openings, ${figures}`);
}

async function run(name: BrowserName): Promise<void> {
  await buildExtension(name);
  await using session = await launch(name, { extension: extensionFolder(name) });
  await using site = await openSite();
  const address = site.put('/article', await readFile(ARTICLE, 'utf8'));
  const [first, again] = await measure(session, address);
  tell(`${name}, first on a page`, first);
  tell(`${name}, after that`, again);
}

const wanted = BROWSERS.filter((name) => process.argv.length < 3 || process.argv.includes(name));
for (const name of wanted) await run(name);
const load1 = loadavg()[0]?.toFixed(1);
console.log(`The machine was asked for ${load1} of its ${availableParallelism()} processors.`);

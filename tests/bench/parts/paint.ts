import { spread, undisturbed } from '../figures/statistics.ts';
import { ms, table, times } from '../figures/table.ts';
import type { PaintedBy } from '../inside/painting.ts';
import { builtPages, crowdedPage } from '../pages/index.ts';
import { fewNames, lexiconOf } from '../pages/names.ts';
import type { Tab } from '../tab.ts';
import type { Bench, Report } from './part.ts';

const MENTIONS = 5000;
const CHANGES = 1000;
const ROUNDS = 4;
/** Characters of text on which the longest task is looked for. */
const LONG_PAGE = 5_000_000;
/** Milliseconds in which a page at rest is listened to. */
const IDLE = 5000;

/** Where the page changes text: in the paragraphs that hold mentions, and in blocks of their own. */
const PLACES = ['beside', 'inside'] as const;
const PAINTERS: readonly PaintedBy[] = ['nobody', 'the API', 'Sidelight'];

/** What painting costs against the bare highlight API, and what the page's own changes cost under either. */
export async function paintPart({ tab, server, lexicons, sizes, tell }: Bench): Promise<Report> {
  lexicons.set('300', JSON.stringify(lexiconOf(fewNames())));
  const page = crowdedPage(MENTIONS);
  await tab.session.send('Performance.enable');
  tell(`${page.name}, painted`);
  await tab.load(server.address(page));
  await tab.run((name) => bench.open(name), ['300']);
  const painting = await paintInTurns(tab);
  tell(`${page.name}, changed`);
  const changing = await changeInTurns(tab);

  tell(`${page.name}, at rest`);
  await tab.run(() => bench.watchCalls(), []);
  await paint(tab, 'Sidelight');
  await tab.run(() => bench.takeCalls(), []);
  await new Promise((done) => setTimeout(done, IDLE));
  const idle = await tab.run(() => bench.takeCalls(), []);

  const [long] = builtPages([Math.min(LONG_PAGE, sizes.at(-1) ?? LONG_PAGE)]);
  if (long === undefined || idle === undefined) throw new Error('There is no long page.');
  tell(`${long.name}, its longest task`);
  await tab.load(server.address(long));
  await tab.run((name) => bench.open(name), ['300']);
  await tab.run(() => bench.watchCalls(), []);
  await paint(tab, 'Sidelight');
  const task = await tab.run(() => bench.takeCalls(), []);

  const bare = undisturbed(painting['the API']);
  const script = undisturbed(painting.Sidelight) / bare;
  const ratio = (place: Place) =>
    undisturbed(changing[place].Sidelight) / undisturbed(changing[place]['the API']);
  const percent = (figure: number) => `${(100 * (figure - 1)).toFixed(0)} %`;
  return {
    title: `Painting ${MENTIONS} mentions, and ${CHANGES} changes by the page`,
    table: table(
      ['', ...PAINTERS, 'Sidelight / API', '± %'],
      [
        [
          'script to paint, ms',
          '',
          ms(bare),
          ms(undisturbed(painting.Sidelight)),
          times(script),
          plusMinus(painting.Sidelight),
        ],
        ...PLACES.map((place) => [
          `main thread for changes ${place}, ms`,
          ...PAINTERS.map((painter) => ms(undisturbed(changing[place][painter]))),
          times(ratio(place)),
          plusMinus(changing[place].Sidelight),
        ]),
      ],
    ),
    goals: [
      {
        what: 'painting 5,000 mentions against the highlight API',
        most: 1.5,
        is: script,
        show: times,
      },
      ...PLACES.map((place) => ({
        what: `1,000 changes ${place === 'inside' ? 'in paragraphs with mentions' : 'beside mentions'}, over the highlight API`,
        most: 1.1,
        is: ratio(place),
        show: percent,
      })),
      {
        what: 'the longest task of ours',
        most: 50,
        is: task?.longest ?? NaN,
        show: (time: number) => `${time.toFixed(0)} ms`,
        where: long.name,
      },
      {
        what: `calls of ours in ${IDLE / 1000} s at rest`,
        most: 0,
        is: idle.count,
        show: String,
      },
    ],
    plots: {},
    figures: { painting, changing, idle, task },
  };
}

type Place = (typeof PLACES)[number];

const plusMinus = (values: number[]): string => (100 * spread(values)).toFixed(0);

/** Milliseconds of script to paint all mentions, in turns. */
async function paintInTurns(tab: Tab): Promise<Record<'the API' | 'Sidelight', number[]>> {
  const taken = { 'the API': [] as number[], Sidelight: [] as number[] };
  // The first turn warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const painter of ['Sidelight', 'the API'] as const) {
      const done = await paint(tab, painter);
      if (done === undefined || done.mentions < MENTIONS) {
        throw new Error(`Only ${done?.mentions} of ${MENTIONS} mentions were painted.`);
      }
      if (round > 0) taken[painter].push(done.paint);
    }
  }
  return taken;
}

/** Milliseconds of the main thread, rendering and all, from a change until everything rests again, in turns. */
async function changeInTurns(tab: Tab): Promise<Record<Place, Record<PaintedBy, number[]>>> {
  const none = (): Record<PaintedBy, number[]> => ({ nobody: [], 'the API': [], Sidelight: [] });
  const taken = { beside: none(), inside: none() };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const painter of PAINTERS) {
      await paint(tab, painter);
      await tab.run(() => bench.frames(), []);
      for (const place of PLACES) {
        const before = await busy(tab);
        await tab.run(
          (selector, count) => bench.changeTexts(selector, count),
          [`.${place}`, CHANGES],
        );
        if (round > 0) taken[place][painter].push((await busy(tab)) - before);
      }
    }
  }
  return taken;
}

async function paint(
  tab: Tab,
  painter: PaintedBy,
): Promise<{ paint: number; mentions: number } | undefined> {
  if (painter === 'Sidelight') return tab.run((name) => bench.paintOurs(name), ['300']);
  if (painter === 'the API') return tab.run(() => bench.paintBare(), []);
  await tab.run(() => bench.unpaint(), []);
  return undefined;
}

/** Milliseconds that the page's main thread has worked so far. */
async function busy({ session }: Tab): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

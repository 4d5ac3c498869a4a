import { spread, undisturbed } from '../figures/statistics.ts';
import { ms, table, times } from '../figures/table.ts';
import type { PaintedBy } from '../inside/painting.ts';
import { crowdedPage, oneTextPages, builtPages } from '../pages/index.ts';
import { fewNames, lexiconOf } from '../pages/names.ts';
import { measureCrowd, PAINTERS, PLACES, type Work } from './crowd.ts';
import { measureLong, type LongPage } from './long.ts';
import type { Bench, Report } from './part.ts';

const MENTIONS = 5000;
const CHANGES = 1000;
/** Characters of text on which the longest task is looked for. */
const LONG_PAGE = 5_000_000;
/** Milliseconds in which a page at rest is listened to. */
const IDLE = 30_000;
/** Milliseconds of a frame. */
const FRAME = 16.7;

/** What painting costs against the bare highlight API, and what the page's own changes cost under either. */
export async function paintPart({ tab, server, lexicons, sizes, tell }: Bench): Promise<Report> {
  lexicons.set('300', JSON.stringify(lexiconOf(fewNames())));
  await tab.session.send('Performance.enable');
  const page = crowdedPage(MENTIONS);
  tell(page.name);
  await tab.load(server.address(page));
  await tab.run((name) => bench.open(name), ['300']);
  const crowd = await measureCrowd(tab, { mentions: MENTIONS, changes: CHANGES, idle: IDLE, tell });

  const size = Math.min(LONG_PAGE, sizes.at(-1) ?? LONG_PAGE);
  const long: LongPage[] = [];
  for (const page of [...builtPages([size]).slice(0, 1), ...oneTextPages(size)]) {
    tell(`${page.name}, its longest task`);
    long.push(await measureLong(tab, page.name, server.address(page)));
  }

  const { script, work, sight, idle } = crowd;
  const row = (what: string, taken: Partial<Record<PaintedBy, number[]>>) => [
    what,
    ...PAINTERS.map((painter) => ms(undisturbed(taken[painter] ?? []))),
    times(ratioOf(taken)),
    (100 * spread(taken.Sidelight ?? [])).toFixed(0),
  ];
  const percent = (figure: number) => `${(100 * (figure - 1)).toFixed(0)} %`;
  const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
  return {
    title: `Painting ${MENTIONS} mentions, and ${CHANGES} changes by the page; longest tasks`,
    table: [
      table(
        ['milliseconds', ...PAINTERS, 'Sidelight / API', '± %'],
        [
          row('script to paint', script),
          ...(Object.keys(WORK) as Work[]).map((one) => row(WORK[one], work[one])),
        ],
      ),
      `In sight ${sight.count} mentions: painted at most ${ms(sight.delay)} ms after they were found,\n` +
        `the last after ${ms(sight.last)} of ${ms(sight.all)} ms; ${sight.before} of those out of sight were read before it.`,
      table(
        ['longest task, ms', 'nobody', 'the API', 'Sidelight', 'of it our own call'],
        long.map(({ name, nobody, api, ours, call }) => [
          name,
          ...[nobody, api, ours, call].map(ms),
        ]),
      ),
    ].join('\n\n'),
    goals: [
      {
        what: 'painting 5,000 mentions against the highlight API, script',
        most: 1.5,
        is: ratioOf(script),
        show: times,
      },
      {
        what: 'the same on the main thread, rendering and all',
        most: 1.5,
        is: ratioOf(work.repaint),
        show: times,
      },
      ...PLACES.map((place) => ({
        what: `1,000 changes ${place === 'inside' ? 'in paragraphs with mentions' : 'beside mentions'}, over the highlight API`,
        most: 1.1,
        is: ratioOf(work[place]),
        show: percent,
      })),
      {
        what: 'mentions in sight painted after they were found',
        most: FRAME,
        is: sight.delay,
        show: milliseconds,
      },
      {
        what: 'mentions out of sight read before the last in sight was painted',
        // Those just outside of the window are read with them.
        most: 2 * sight.count,
        is: sight.before,
        show: String,
      },
      ...long.map(({ name, call }) => ({
        what: 'the longest task of ours',
        most: 50,
        is: call,
        show: milliseconds,
        where: name,
      })),
      { what: `calls of ours in ${IDLE / 1000} s at rest`, most: 0, is: idle.count, show: String },
    ],
    plots: {},
    figures: { ...crowd, long },
  };
}

const WORK: Record<Work, string> = {
  repaint: 'main thread to paint in another look',
  beside: 'main thread for changes beside mentions',
  inside: 'main thread for changes in paragraphs with them',
};

const ratioOf = (taken: Partial<Record<PaintedBy, number[]>>): number =>
  undisturbed(taken.Sidelight ?? []) / undisturbed(taken['the API'] ?? []);

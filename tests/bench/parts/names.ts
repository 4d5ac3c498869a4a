import { drawPlot } from '../figures/plot.ts';
import { median } from '../figures/statistics.ts';
import { ms, short, table, times } from '../figures/table.ts';
import { builtPages, someOf } from '../pages/index.ts';
import { fewNames, lexiconOf, manyNames } from '../pages/names.ts';
import type { BenchPage } from '../serve.ts';
import { measurePage, type PageTimes } from './measure-page.ts';
import type { Bench, Report } from './part.ts';

/** Numbers of names that are compared. */
export const COUNTS = [300, 3000, 30_000, 100_000] as const;

/** Names compiled outside of any page. */
export interface CompiledNames {
  count: number;
  /** Milliseconds of compiling. */
  time: number;
}

/** Characters of text of built pages on which numbers of names are compared. */
const SIZES: ReadonlySet<number> = new Set([100_000, 1_000_000]);

/** Saved pages on which numbers of names are compared: more would only take longer. */
const SAVED = 20;

/** What many names cost against few: on pages, in compiling, and in what a page reads. */
export async function namesPart(bench: Bench): Promise<Report> {
  const { tab, server, lexicons, saved, sizes, tell } = bench;
  tell('compiling names');
  const compiled = compileNames(lexicons);
  const names = COUNTS.map(String);
  const [few = '', many = ''] = [names[0], names.at(-1)];
  const some = someOf(saved, SAVED);
  const built = builtPages(sizes.filter((size) => SIZES.has(size)));
  const measured: { page: BenchPage; times: PageTimes }[] = [];
  for (const page of [...some, ...built]) {
    tell(`${page.name}, with up to 100,000 names`);
    const asked = {
      lexicons: names,
      budget: page.kind === 'saved' ? 120 : 500,
      peers: [],
      names: [],
    };
    measured.push({ page, times: await measurePage(tab, server.address(page), asked) });
  }
  const time = ({ ours }: PageTimes, name: string) => ours[name]?.time ?? NaN;
  const large = measured.filter(({ times }) => times.characters >= 1e4);
  const ratios = large.map(({ page, times }) => ({
    page,
    is: time(times, many) / time(times, few),
  }));
  const worst = ratios.toSorted((a, b) => b.is - a.is)[0];
  const most = compiled.at(-1);
  const mostRead = (lexicon: string) =>
    measured
      .map(({ page: { name }, times }) => ({ name, bytes: times.bytes[lexicon] ?? NaN }))
      .reduce((a, b) => (b.bytes > a.bytes ? b : a));
  return {
    title: 'Names: time on a page as multiples of the floor, by number of names',
    table:
      table(
        [
          'page',
          'text',
          ...COUNTS.map((count) => count.toLocaleString('en')),
          'last / first',
          'mentions',
          'blocks read',
        ],
        measured.map(({ page, times: of }) => [
          page.name.slice(0, 44),
          short(of.characters),
          ...names.map((name) => times(time(of, name) / of.floor)),
          times(time(of, many) / time(of, few)),
          `${of.ours[few]?.mentions} > ${of.ours[many]?.mentions}`,
          `${of.ours[few]?.blocks} > ${of.ours[many]?.blocks}`,
        ]),
      ) +
      '\n\n' +
      table(
        ['names', 'compile ms', 'most kB a page reads'],
        compiled.map(({ count, time }) => [
          count.toLocaleString('en'),
          ms(time),
          (mostRead(String(count)).bytes / 1000).toFixed(0),
        ]),
      ),
    goals: [
      {
        what: '100,000 names against 300 on a page, middle',
        most: 1.5,
        is: median(ratios.map(({ is }) => is)),
        show: times,
      },
      {
        what: '100,000 names against 300 on a page, worst',
        most: 1.5,
        is: worst?.is ?? NaN,
        show: times,
        where: worst?.page.name ?? '',
      },
      {
        what: 'compiling 100,000 names, code never run before',
        most: 2000,
        is: most?.time ?? NaN,
        show: (time) => `${ms(time)} ms`,
      },
      {
        what: 'what a page reads of 100,000 names',
        most: 300,
        is: mostRead(many).bytes / 1000,
        show: (kB) => `${kB.toFixed(0)} kB`,
        where: mostRead(many).name,
      },
    ],
    plots: { 'time-by-names': namesPlot(measured) },
    figures: {
      compiled,
      pages: measured.map(({ page: { name, kind }, times }) => ({ name, kind, ...times })),
    },
  };
}

/** Compiles each number of names, the largest first: its time is that of code that has never run. */
function compileNames(lexicons: Map<string, string>): CompiledNames[] {
  const lists = COUNTS.map((count) => ({
    count,
    names: count === COUNTS[0] ? fewNames() : manyNames(count),
  }));
  const compiled = lists.toReversed().map(({ count, names }) => {
    const began = performance.now();
    const lexicon = lexiconOf(names);
    const time = performance.now() - began;
    lexicons.set(String(count), JSON.stringify(lexicon));
    return { count, time };
  });
  return compiled.toReversed();
}

const COLOURS = ['#1f5fbf', '#7fa6e0', '#b5482a', '#c98a1b'];

function namesPlot(measured: readonly { page: BenchPage; times: PageTimes }[]): string {
  const built = measured.filter(
    ({ page, times }) => page.kind !== 'saved' && times.characters > 9e4,
  );
  return drawPlot({
    title: 'Time on a page by number of names',
    subtitle: 'Built pages, warm',
    x: { name: 'names', show: short },
    y: { name: 'milliseconds', show: String },
    lines: [
      ...built.map(({ page, times: { characters, ours } }, index) => ({
        name: `${short(characters)}, ${page.kind}`,
        colour: COLOURS[index] ?? '#333333',
        points: COUNTS.map((count) => ({ x: count, y: ours[count]?.time ?? 0 })),
      })),
      ...built
        .filter(({ page }) => page.kind === 'nothing')
        .map(({ times: { characters, floor } }) => ({
          name: `${short(characters)}, floor`,
          colour: '#777777',
          points: COUNTS.map((count) => ({ x: count, y: floor })),
        })),
    ],
  });
}

/**
 * What Sidelight costs, in Chromium, in one run and as ratios, since a machine
 * is only comparable with itself.
 *
 * Pages are saved ones, if any are given, and pages built from 10 kB to 20 MB
 * of text. On each, in the same process and in turns: the floor (one walk over
 * the text nodes, one `charCodeAt` per character), the parts of the page engine
 * finding all mentions in one go without painting, and other libraries
 * searching for the same 300 names, told to change nothing and stopped when
 * they have clearly lost. Warm figures are medians of many turns. Cold ones are
 * of a page just loaded into a process of its own, where the real engine works
 * slice by slice: that is what a reader's page spends.
 */
import { launch } from '../../tools/browsers/launch.ts';
import { progress } from '../../tools/survey/progress.ts';
import { type BenchArguments, readArguments, USAGE } from './arguments.ts';
import { insideScript } from './bundle.ts';
import { findGoals, findTable } from './figures/find.ts';
import { goalLines, isHeld } from './figures/goals.ts';
import { measurePage, type PageTimes } from './measure-page.ts';
import { builtPages, savedAt, SIZES } from './pages/index.ts';
import { fewNames, lexiconOf, shippedLexicon } from './pages/names.ts';
import { type BenchPage, servePages } from './serve.ts';
import { openTab } from './tab.ts';

export interface MeasuredPage {
  page: BenchPage;
  times: PageTimes;
}

const FLAGS = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE *.localhost , EXCLUDE 127.0.0.1'];

/** Measures, tells and writes down. True if every goal was held. */
async function bench({ paths, quick }: BenchArguments): Promise<boolean> {
  const pages = [
    ...(await savedAt(paths)),
    ...builtPages(SIZES.filter((size) => !quick || size <= 1e6)),
  ];
  const few = fewNames();
  const lexicons = {
    '300': JSON.stringify(lexiconOf(few)),
    shipped: JSON.stringify(shippedLexicon()),
  };
  await using server = await servePages(pages, lexicons);
  await using session = await launch('chromium', { args: FLAGS });
  const tab = await openTab(await session.newPage(), await insideScript());
  const tell = progress(pages.length);
  const measured: MeasuredPage[] = [];
  for (const [index, page] of pages.entries()) {
    const times = await measurePage(tab, server.address(index), {
      lexicons: Object.keys(lexicons),
      budget: page.kind === 'saved' ? 60 : 400,
      peers: ['mark.js', 'advanced-mark.js', 'findandreplacedomtext'],
      names: few.map(({ form }) => form),
    });
    measured.push({ page, times });
    tell(measured.length, '');
  }
  console.log(findTable(measured));
  const goals = findGoals(measured);
  console.log(`\n${goalLines(goals)}`);
  return goals.every(isHeld);
}

try {
  const read = readArguments(process.argv.slice(2));
  if (read === 'help') console.log(USAGE);
  else if (!(await bench(read))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

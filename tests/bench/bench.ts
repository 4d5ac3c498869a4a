/**
 * What Sidelight costs, in Chromium, in one run and as ratios, since a machine
 * is only comparable with itself.
 *
 * Pages are saved ones, if any are given, and pages built from 10 kB to 20 MB
 * of text. On each, in the same process and in turns: the floor (one walk over
 * the text nodes, one `charCodeAt` per character), the parts of the page engine
 * finding all mentions in one go without painting, and other libraries
 * searching for the same 300 names, told to change nothing and stopped when
 * they have clearly lost. Warm figures are those of a tenth of the turns, since a
 * busy machine disturbs the long runs more than the short; how far the middle one
 * lies above is told beside them. Cold ones are
 * of a page just loaded into a process of its own, where the real engine works
 * slice by slice: that is what a reader's page spends.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../../tools/browsers/launch.ts';
import { PROJECT } from '../../tools/build/extension.ts';
import { type BenchArguments, type Part, readArguments, USAGE } from './arguments.ts';
import { insideScript } from './bundle.ts';
import { goalLines, isHeld } from './figures/goals.ts';
import { savedAt, SIZES, someOf } from './pages/index.ts';
import { findPart } from './parts/find.ts';
import { memoryPart } from './parts/memory.ts';
import { namesPart } from './parts/names.ts';
import { paintPart } from './parts/paint.ts';
import type { Bench, Report } from './parts/part.ts';
import { servePages } from './serve.ts';
import { openTab } from './tab.ts';

const RUN: Record<Part, (bench: Bench) => Promise<Report>> = {
  find: findPart,
  names: namesPart,
  memory: memoryPart,
  paint: paintPart,
};

/** Nothing but loopback is reached. */
const FLAGS = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE *.localhost , EXCLUDE 127.0.0.1'];

/** Characters of text of the largest built page of a quick run. */
const QUICK = 1_000_000;

/** Saved pages that are measured unless all are wanted: more take longer than five minutes. */
const SOME = 60;

/** Where plots and figures are written. */
const OUT = join(PROJECT, 'artifacts', 'bench');

/** Measures, tells and writes down. True if every goal was held. */
async function bench({ paths, parts, quick, all }: BenchArguments): Promise<boolean> {
  const began = performance.now();
  const known = await savedAt(paths);
  const saved = all ? known : someOf(known, SOME);
  const lexicons = new Map<string, string>();
  await using server = await servePages(lexicons);
  await using session = await launch('chromium', { args: FLAGS });
  const bench: Bench = {
    tab: await openTab(await session.newPage(), await insideScript()),
    server,
    lexicons,
    saved,
    sizes: SIZES.filter((size) => !quick || size <= QUICK),
    tell: (where) => tellOn(`${((performance.now() - began) / 1000).toFixed(0)} s: ${where}`),
  };
  await mkdir(OUT, { recursive: true });
  const goals = [];
  for (const part of parts) {
    const report = await RUN[part](bench);
    tellOn('');
    console.log(`${report.title}\n\n${report.table}\n`);
    goals.push(...report.goals);
    for (const [name, svg] of Object.entries(report.plots)) {
      await writeFile(join(OUT, `${name}.svg`), svg);
    }
    await writeFile(join(OUT, `${part}.json`), JSON.stringify(report.figures, undefined, 2));
  }
  console.log(`${goalLines(goals)}\n`);
  if (saved.length < known.length) {
    console.log(
      `${saved.length} of ${known.length} saved pages were measured: --all takes every one.`,
    );
  }
  console.log(
    `${((performance.now() - began) / 1000).toFixed(0)} s; plots and figures are in ${OUT}.`,
  );
  return goals.every(isHeld);
}

/** Milliseconds between two lines where they cannot be written over. */
const EVERY = 10_000;
let told = 0;

/** One line of a terminal, written over; elsewhere a new one now and then. */
function tellOn(line: string): void {
  const { stderr } = process;
  if (stderr.isTTY) stderr.write(`\r\u001B[K${line}`);
  else if (line !== '' && performance.now() - told > EVERY) {
    told = performance.now();
    stderr.write(`${line}\n`);
  }
}

try {
  const read = readArguments(process.argv.slice(2));
  if (read === 'help') console.log(USAGE);
  else if (!(await bench(read))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

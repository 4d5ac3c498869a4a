import type { Protocol } from 'puppeteer-core';
import { short, table } from '../figures/table.ts';
import { lengthPages } from '../pages/index.ts';
import { fewNames, lexiconOf } from '../pages/names.ts';
import type { Tab } from '../tab.ts';
import type { Bench, Report } from './part.ts';

interface Measured {
  name: string;
  characters: number;
  nodes: number;
  /** Bytes allocated by one run of ours, and of the floor. */
  ours: number;
  floor: number;
}

/** Runs that are added up, since the profiler samples. */
const RUNS = 20;
/** Bytes between two samples. */
const INTERVAL = 256;

/** A figure below this is none: the profiler's own error. */
const NONE = 0.01;

/** What finding allocates on pages without mentions that differ in the length of their texts alone, whether it is collected later or not. */
export async function memoryPart({ tab, server, lexicons, tell }: Bench): Promise<Report> {
  lexicons.set('300', JSON.stringify(lexiconOf(fewNames())));
  const measured: Measured[] = [];
  for (const page of lengthPages()) {
    tell(`${page.name}, allocations`);
    await tab.load(server.address(page));
    await tab.run((name) => bench.open(name), ['300']);
    await tab.run((name) => bench.prepare(name), ['300']);
    const known = await tab.run((name) => bench.warmUp(name), ['300']);
    if (known === undefined) throw new Error('The page could not be read.');
    const ours = await allocated(tab, () => tab.run((runs) => bench.again('300', runs), [RUNS]));
    const floor = await allocated(tab, () => tab.run((runs) => bench.floorAgain(runs), [RUNS]));
    measured.push({ name: page.name, ...known, ours: ours / RUNS, floor: floor / RUNS });
  }
  const [few, many] = measured;
  const grown = (of: 'ours' | 'floor') =>
    few && many ? (many[of] - few[of]) / (many.characters - few.characters) : NaN;
  return {
    title: 'Bytes allocated by one run on pages without mentions',
    table: table(
      ['page', 'text', 'text nodes', 'ours', 'a node', 'floor'],
      measured.map(({ name, characters, nodes, ours, floor }) => [
        name,
        short(characters),
        String(nodes),
        short(Math.round(ours)),
        (ours / nodes).toFixed(1),
        short(Math.round(floor)),
      ]),
    ),
    goals: [
      {
        what: 'bytes allocated by each further character',
        most: NONE,
        is: Math.max(0, grown('ours')),
        show: (bytes) => bytes.toFixed(3),
        where: `by the floor ${Math.max(0, grown('floor')).toFixed(3)}`,
      },
    ],
    plots: {},
    figures: measured,
  };
}

async function allocated({ session }: Tab, act: () => Promise<unknown>): Promise<number> {
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: INTERVAL,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await act();
  const { profile } = await session.send('HeapProfiler.stopSampling');
  return sizeOf(profile.head);
}

function sizeOf({ selfSize, children }: Protocol.HeapProfiler.SamplingHeapProfileNode): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize);
}

import type { PageReport } from '../../entrypoints/wiring/page-report.ts';
import { reportOf } from '../browsers/report.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Bench } from './bench.ts';
import { afterwards, compare, compareMarked, type Difference } from './compare.ts';
import { measureFloor, type Floor } from './floor.ts';
import { switchedOff, untilMarked } from './marked.ts';

/** What was seen of one page. */
export type Finding =
  /** It could not be loaded or did not come to rest in time. */
  | { outcome: 'failed'; reason: string }
  /** It is not equal to itself. */
  | { outcome: 'set aside'; differences: Difference[]; seen: Seen }
  /** Differences between the page without and with the extension: none is the promise. */
  | { outcome: 'compared'; differences: Difference[]; seen: Seen };

export interface Seen {
  state: PageReport['state'];
  subjects: PageReport['subjects'];
  /** Marks in the document, by the painter that makes them. */
  marks: number;
  /** Milliseconds of the extension's own. */
  cost: PageReport['cost'];
  floor: Floor;
}

/** Milliseconds for one load, all waiting included. */
const DEADLINE = 15_000;

/**
 * Loads a page twice without the extension and once with it; with marks it is
 * looked at once more after Sidelight has been switched off on it. Never
 * rejects: a page that hangs is given up, and its tabs with it (`spoilt`).
 */
export async function surveyPage(
  bench: Bench,
  index: number,
  painter: Settings['painter'],
): Promise<{ finding: Finding; spoilt: boolean }> {
  try {
    const first = await inTime(bench.first.load(index));
    const floor = await inTime(bench.first.run(measureFloor));
    const second = await inTime(bench.second.load(index));
    let report: PageReport | undefined;
    let marks = 0;
    const lit = await inTime(
      bench.lit.load(index, async () => {
        report = await reportOf(bench.session, bench.lit.page, { timeout: DEADLINE });
        if (painter === 'mark' && report.subjects.length > 0) marks = await untilMarked(bench);
        await bench.lit.run(nextFrames);
      }),
    );
    if (report === undefined) throw new Error('The page script never reported.');
    const { state, subjects, cost } = report;
    const seen: Seen = { state, subjects, marks, cost, floor };
    let unsteady = compare(first, second);
    const differences =
      painter === 'mark'
        ? [
            ...compareMarked(first, lit),
            ...afterwards(compare(first, await inTime(switchedOff(bench)))),
          ]
        : compare(first, lit);
    // Twice the same may have been luck: a third look before the extension is blamed.
    const doubt = unsteady.length === 0 && differences.length > 0;
    if (doubt) {
      unsteady = compare(first, await inTime(bench.second.load(index)));
    }
    const finding: Finding =
      unsteady.length > 0
        ? { outcome: 'set aside', differences: unsteady, seen }
        : { outcome: 'compared', differences, seen };
    // The tab of the third look has been to one page more than the others, which a page can tell.
    return { finding, spoilt: doubt };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { finding: { outcome: 'failed', reason }, spoilt: true };
  }
}

/** Runs in a world of its own in the page: what is painted once a frame has been painted then. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${DEADLINE / 1000} s`)), DEADLINE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

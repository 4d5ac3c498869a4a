import type { Calls } from '../inside/calls.ts';
import type { PaintedBy } from '../inside/painting.ts';
import type { InSight } from '../inside/sight.ts';
import type { Tab } from '../tab.ts';

const ROUNDS = 6;

/** Where the page changes text: in the paragraphs that hold mentions, and in blocks of their own. */
export const PLACES = ['beside', 'inside'] as const;
export const PAINTERS: readonly PaintedBy[] = ['nobody', 'the API', 'Sidelight'];

/** What the main thread is measured in. */
export type Work = 'repaint' | (typeof PLACES)[number];

type Times = Record<PaintedBy, number[]>;

/** What was measured on a page of many mentions, in milliseconds. */
export interface Crowd {
  script: Partial<Times>;
  work: Record<Work, Times>;
  sight: InSight;
  /** What we were called for while nothing happened. */
  idle: Calls;
}

interface Measuring {
  mentions: number;
  changes: number;
  /** Milliseconds. */
  idle: number;
  /** Called where the work has come to, in words. */
  tell: (where: string) => void;
}

/** Measures a page that is loaded, in which the lexicon is open. */
export async function measureCrowd(
  tab: Tab,
  { mentions, changes, idle, tell }: Measuring,
): Promise<Crowd> {
  await tab.run(() => bench.watchCalls(), []);
  const none = (): Times => ({ nobody: [], 'the API': [], Sidelight: [] });
  const script = none();
  const work = { repaint: none(), beside: none(), inside: none() };
  // The first turn warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const painter of ['Sidelight', 'the API', 'nobody'] as const) {
      tell(`round ${round}, painted by ${painter}`);
      const taken: Partial<Record<Work, number>> = {};
      const scripted = await paint(tab, painter, mentions);
      if (scripted !== undefined) {
        taken.repaint = await busyWith(tab, () => tab.run(() => bench.repaint(), []));
      }
      await tab.run(() => bench.frames(), []);
      for (const place of PLACES) {
        taken[place] = await busyWith(tab, () =>
          tab.run((selector, count) => bench.changeTexts(selector, count), [`.${place}`, changes]),
        );
      }
      if (round === 0) continue;
      if (scripted !== undefined) script[painter].push(scripted);
      for (const [one, time] of Object.entries(taken)) work[one as Work][painter].push(time);
    }
  }
  tell('what is in sight');
  await tab.run(() => scrollTo(0, document.documentElement.scrollHeight / 2), []);
  await tab.run(() => bench.frames(), []);
  const sight = await tab.run((name) => bench.watchSight(name), ['300']);

  await paint(tab, 'Sidelight', mentions);
  tell('at rest');
  await tab.run(() => bench.takeCalls(), []);
  await new Promise((done) => setTimeout(done, idle));
  const calls = await tab.run(() => bench.takeCalls(), []);
  if (sight === undefined || calls === undefined) throw new Error('It was stopped.');
  const { nobody: _, ...painted } = script;
  return { script: painted, work, sight, idle: calls };
}

/** Milliseconds of script, unless nobody paints. */
async function paint(tab: Tab, painter: PaintedBy, mentions: number): Promise<number | undefined> {
  if (painter === 'the API') return tab.run(() => bench.paintBare(), []);
  if (painter === 'nobody') {
    await tab.run(() => bench.unpaint(), []);
    return undefined;
  }
  const done = await tab.run((name) => bench.paintOurs(name), ['300']);
  const kept = await tab.run(() => bench.keep(), []);
  if (kept === undefined || kept < mentions) {
    throw new Error(`Only ${kept} of ${mentions} mentions were painted.`);
  }
  return done?.paint;
}

/** Milliseconds of the main thread, rendering and all, from the start of some work until everything rests again. */
async function busyWith(tab: Tab, work: () => Promise<unknown>): Promise<number> {
  const before = await busy(tab);
  await work();
  return (await busy(tab)) - before;
}

async function busy({ session }: Tab): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

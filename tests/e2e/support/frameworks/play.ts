import type { Page } from 'puppeteer-core';
import { until } from '../../../../tools/browsers/until.ts';
import { RUNS, type Run } from './shapes.ts';

/** What code in the page reads of a section. */
export interface Seen {
  /** Shadow roots included, as in all but `shown`. */
  text: string;
  html: string;
  /** The HTML of a copy made with `cloneNode`. */
  copy: string;
  /** `innerText` */
  shown: string;
  /** Nodes in the tree. */
  nodes: number;
}

/** What one update has led to. */
export interface Outcome {
  /** As soon as the framework has rendered for the first time, before anybody else could react. */
  atOnce: Seen;
  /** When the microtasks have run. */
  soon: Seen;
  /** How many of the server's nodes are still in the page. */
  kept: number;
  /** Errors and warnings. */
  complaints: string[];
}

type ByRun<Value> = Record<string, Value>;

/** What the script of a page offers. */
interface Play {
  update(runs: readonly Run[]): Promise<ByRun<Outcome>>;
  look(): ByRun<Seen>;
  painted(): ByRun<string[]>;
  unpainted(): string[];
  unmarked(runs: readonly Run[]): string[];
}
declare const play: Play;

/** One state of the page: what the updates in it led to, and what was seen before and after them. */
export interface Stage {
  before: ByRun<Seen>;
  outcomes: ByRun<Outcome>;
  after: ByRun<Seen>;
  /** Runs that were not painted right before the updates, or after them. */
  unpainted: string[];
}

export type Story = Record<Run | 'cleared for good', Stage>;

/** What is done to a page between the updates; the page without extension is left alone. */
export interface Hand {
  /** Lets the page count as loaded. */
  load(): void;
  clear(): Promise<void>;
  paintAgain(): Promise<void>;
  /** Waits until marks are made, in these runs at least. */
  marked(runs: Run[]): Promise<void>;
  /** Waits until what ought to be painted is, and says what is not. */
  painted(): Promise<string[]>;
}

/** Plays all shapes in a page from beginning to end. */
export async function playAll(page: Page, hand: Hand): Promise<Story> {
  await until('the shapes', () => page.evaluate(() => 'play' in globalThis));
  const stage = async (last: Run | null, isPainted: boolean): Promise<Stage> => {
    const look = () => page.evaluate(() => play.look());
    const unpainted = async (): Promise<string[]> => (isPainted ? hand.painted() : []);
    const faults = await unpainted();
    const before = await look();
    const runs: Run[] = last === null ? [] : RUNS.slice(0, RUNS.indexOf(last) + 1);
    const outcomes = await page.evaluate((runs: Run[]) => play.update(runs), runs);
    faults.push(...(await unpainted()));
    return { before, outcomes, after: await look(), unpainted: faults };
  };
  const beforeLoaded = await stage('before loaded', true);
  hand.load();
  await hand.marked(['painted']);
  const painted = await stage('painted', true);
  await hand.clear();
  const cleared = await stage('cleared', false);
  await hand.paintAgain();
  await hand.marked(['painted again']);
  const again = await stage('painted again', true);
  await hand.clear();
  return {
    'before loaded': beforeLoaded,
    painted,
    cleared,
    'painted again': again,
    'cleared for good': await stage(null, false),
  };
}

/** What a page is not painted as it ought to be, once it is, or after five seconds. */
export async function unpaintedIn(page: Page): Promise<string[]> {
  const look = () => page.evaluate(() => play.unpainted());
  try {
    await until('the paint', async () => (await look()).length === 0, 5000);
    return [];
  } catch {
    return look();
  }
}

/** Waits until marks are in these runs. */
export async function markedIn(page: Page, runs: Run[]): Promise<void> {
  await until('the marks', () =>
    page.evaluate((runs: Run[]) => play.unmarked(runs).length === 0, runs),
  );
}

/** Waits until nothing is painted. */
export async function clearedIn(page: Page): Promise<void> {
  await until('a bare page', () =>
    page.evaluate(() => Object.values(play.painted()).every((texts) => texts.length === 0)),
  );
}

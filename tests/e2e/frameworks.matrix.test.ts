import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PainterName } from '../../annotation/page/annotation.ts';
import { launch, type Session } from '../../tools/browsers/launch.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { openTab } from '../../tools/browsers/tabs.ts';
import type { Framework } from './support/frameworks/build.ts';
import { type Case, compare, unplayed } from './support/frameworks/compare.ts';
import { putPage } from './support/frameworks/page.ts';
import {
  clearedIn,
  type Hand,
  markedIn,
  playAll,
  type Story,
  unpaintedIn,
} from './support/frameworks/play.ts';
import { matrix, stated } from './support/frameworks/tables.ts';
import { readIn } from './support/reader.ts';

const CASES: readonly [Framework, PainterName][] = [
  ['React', 'highlight'],
  ['React', 'mark'],
  ['Vue', 'highlight'],
  ['Vue', 'mark'],
  ['Svelte', 'highlight'],
  ['Svelte', 'mark'],
  ['Lit', 'highlight'],
  ['Lit', 'mark'],
  ['Preact', 'highlight'],
  ['Solid', 'highlight'],
];

/** What is said beside the matrix, where a framework lacks a shape. */
const NEAREST = [
  'Svelte has no portal: an attachment moves the node.',
  'Lit has neither portal nor error boundary: the element renders into the target, and catches.',
];

describe.each(BROWSERS)('frameworks in %s', (browser) => {
  const reader = readIn(browser);
  const bare = new Map<Framework, Story>();
  const results = new Map<string, readonly Case[]>();
  let without: Session;

  beforeAll(async () => {
    without = await launch(browser);
  });
  afterAll(async () => {
    await without.close();
    await reader().change({ kind: 'reset' });
    console.log(
      [`Frameworks in ${browser}`, matrix(results), stated(results), ...NEAREST].join('\n\n'),
    );
  });

  /** The story of the same page in a browser without the extension. */
  async function storyWithout(framework: Framework): Promise<Story> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const page = await without.newPage();
    const address = await putPage(reader().site, framework, promise);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const nothing = async () => {};
    const story = await playAll(page, {
      load: resolve,
      clear: nothing,
      paintAgain: nothing,
      marked: nothing,
      painted: async () => [],
    });
    await page.close();
    expect(unplayed(story)).toEqual([]);
    return story;
  }

  test.each(CASES)('%s, painted by %s, is as without', async (framework, painter) => {
    const expected = bare.get(framework) ?? (await storyWithout(framework));
    bare.set(framework, expected);

    await reader().change({ kind: 'set', values: { painter } });
    const { promise, resolve } = Promise.withResolvers<void>();
    const page = await openTab(reader().session);
    const address = await putPage(reader().site, framework, promise);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const off = (on: boolean) =>
      reader().change({ kind: 'list', list: 'offSites', entry: '127.0.0.1', on });
    const hand: Hand = {
      load: resolve,
      clear: async () => {
        await off(true);
        await clearedIn(page);
      },
      paintAgain: () => off(false),
      marked: async (runs) => (painter === 'mark' ? markedIn(page, runs) : undefined),
      painted: () => unpaintedIn(page),
    };
    const story = await playAll(page, hand);
    await off(false);
    await page.close();

    const cases = compare(painter, story, expected);
    results.set(`${framework} ${painter}`, cases);
    const faults = cases.filter(({ late }) => late === null).flatMap(told);
    expect(faults).toEqual([]);
    expect(cases.filter(({ late }) => late?.textIsRight === false)).toEqual([]);
  });
});

const told = ({ shape, run, faults }: Case) => faults.map((fault) => `${shape}, ${run}: ${fault}`);

import type { PeerName } from '../inside/peers.ts';
import type { Rounds, Run } from '../inside/index.ts';
import { spread, undisturbed } from '../figures/statistics.ts';
import type { Tab } from '../tab.ts';

/** Milliseconds that a contestant took, and what it found. */
export interface Time {
  time: number;
  found: number;
}

/** What was measured on one page, in milliseconds. */
export interface PageTimes {
  characters: number;
  /** One walk over the text nodes that reads each character. */
  floor: number;
  floorSpread: number;
  /** The same in a page just loaded. */
  floorCold: number;
  /** Sidelight, by lexicon. */
  ours: Record<string, Ours>;
  /** Bytes that the page reads of each lexicon. */
  bytes: Record<string, number>;
  /** `found` is missing where the time is but the limit that it ran into. */
  peers: Partial<Record<PeerName, { time: number; found?: number }>>;
}

export interface Ours extends Omit<Run, 'time' | 'unready'> {
  time: number;
  spread: number;
}

export interface Measuring {
  /** Lexicons by name; peers are stopped by the time of the first. */
  lexicons: readonly string[];
  /** Milliseconds of turns on one page. */
  budget: number;
  peers: readonly PeerName[];
  /** What the peers look for. */
  names: readonly string[];
}

/** mark.js is stopped when it has taken so many times the time of ours, others when they have taken so many ... */
const ENOUGH = { 'mark.js': 105, 'advanced-mark.js': 20, findandreplacedomtext: 20 };
/** ... but not before so many milliseconds, since more is good to know, and at the latest after so many. */
const LEAST = 500;
const MOST = 6000;
/** Nobody but us is asked on pages with more text: it would take minutes. */
const MOST_TEXT = 2_000_000;

/** The real engine in a page just loaded, slice by slice: milliseconds of finding and painting. */
export async function measureCold(
  tab: Tab,
  address: string,
  lexicon: string,
): Promise<{ find: number; paint: number }> {
  await tab.load(address);
  await tab.run((name) => bench.open(name), [lexicon]);
  return wanted(tab.run((name) => bench.annotate(name), [lexicon]));
}

/** Measures everybody on one page, in one process, in turns. */
export async function measurePage(
  tab: Tab,
  address: string,
  { lexicons, budget, peers, names }: Measuring,
): Promise<PageTimes> {
  const [first = ''] = lexicons;
  await tab.load(address);
  const floor = await wanted(tab.run(() => bench.floor(), []));
  const bytes: PageTimes['bytes'] = {};
  for (const name of lexicons) {
    await tab.run((name) => bench.open(name), [name]);
    bytes[name] = await wanted(tab.run((name) => bench.prepare(name), [name]));
  }
  const rounds = await wanted(
    tab.run((names, budget) => bench.rounds(names, budget), [lexicons, budget]),
  );
  const ours = Object.fromEntries(
    Object.entries(rounds.runs).map(([name, runs]) => [name, ofRuns(runs)]),
  );
  const result: PageTimes = {
    characters: rounds.characters,
    floor: undisturbed(rounds.floor),
    floorSpread: spread(rounds.floor),
    floorCold: floor.cold,
    ours,
    bytes,
    peers: {},
  };
  for (const peer of rounds.characters > MOST_TEXT ? [] : peers) {
    const limit = Math.min(MOST, Math.max(LEAST, ENOUGH[peer] * (ours[first]?.time ?? 0)));
    const run = await tab.run((peer, names) => bench.peer(peer, names), [peer, names], limit);
    result.peers[peer] = run ?? { time: limit };
  }
  return result;
}

function ofRuns(runs: Rounds['runs'][string]): Ours {
  const of = (part: 'time' | 'roots' | 'texts' | 'settle') =>
    undisturbed(runs.map((run) => run[part]));
  const { mentions = 0, blocks = 0 } = runs[0] ?? {};
  return {
    mentions,
    blocks,
    time: of('time'),
    roots: of('roots'),
    texts: of('texts'),
    settle: of('settle'),
    spread: spread(runs.map(({ time }) => time)),
  };
}

async function wanted<Value>(value: Promise<Value | undefined>): Promise<Value> {
  const known = await value;
  if (known === undefined) throw new Error('It was stopped without a limit.');
  return known;
}

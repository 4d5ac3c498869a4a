import { annotate } from '../../../annotation/page/annotate.ts';
import type { Lexicon } from '../../../annotation/text/lexicon.ts';
import type { Matcher } from '../../../annotation/text/matcher.ts';
import { openMatcher, type Stock } from '../../../annotation/text/open.ts';
import { measureFloor, type Floor } from '../../../tools/survey/floor.ts';
import { takeCalls, watchCalls } from './calls.ts';
import { find, type Found } from './find.ts';
import {
  changeTexts,
  frames,
  keep,
  paintBare,
  paintOne,
  paintOurs,
  repaint,
  unpaint,
} from './painting.ts';
import { type PeerName, PEERS } from './peers.ts';
import { watchSight } from './sight.ts';
import { longestTask } from './tasks.ts';

/** Under this name the bench finds its own script in a page. */
declare global {
  var bench: typeof inside;
}

/** One run of ours: what it found and milliseconds in all. */
export interface Run extends Found {
  time: number;
}

/** What rounds in turns have taken. */
export interface Rounds {
  characters: number;
  floor: number[];
  runs: Record<string, Run[]>;
}

const matchers = new Map<string, Matcher>();

function matcherOf(name: string): Matcher {
  const matcher = matchers.get(name);
  if (matcher === undefined) throw new Error(`No lexicon is open under the name ${name}.`);
  return matcher;
}

/** What was read of each lexicon. */
const bytesRead = new Map<string, number>();

const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).byteLength;

/** Hands out parts as storage would, and keeps count. */
function stockOf(name: string, { rules, parts }: Lexicon): Stock {
  const handOut = <Value>(value: Value): Value => {
    const copy = structuredClone(value);
    bytesRead.set(name, (bytesRead.get(name) ?? 0) + bytesOf(copy));
    return copy;
  };
  return {
    rules: async () => handOut(rules),
    parts: async (numbers) => handOut(numbers.flatMap((number) => parts[number] ?? [])),
  };
}

function run(matcher: Matcher): Run {
  const began = performance.now();
  const found = find(matcher);
  return { ...found, time: performance.now() - began };
}

const inside = {
  floor: (): Floor => measureFloor(),

  /** Opens a lexicon by its keys, and reads no more of it. */
  async open(name: string): Promise<void> {
    const lexicon = (await (await fetch(`/lexicon/${name}`)).json()) as Lexicon;
    matchers.set(name, openMatcher(lexicon.keys, stockOf(name, lexicon)));
    bytesRead.set(name, bytesOf(lexicon.keys));
  },

  /** Reads as much of a lexicon as this page asks for; how many bytes that is, keys and all. */
  async prepare(name: string): Promise<number> {
    const matcher = matcherOf(name);
    while (run(matcher).unready > 0) {
      if (!(await matcher.load())) throw new Error('A part of the lexicon is missing.');
    }
    return bytesRead.get(name) ?? 0;
  },

  /** One run, as a page meets it that was just loaded. */
  once: (name: string): Run => run(matcherOf(name)),

  /** Everybody in turns for about so many milliseconds. Of each turn the second run counts: the first may have to fill tables that another lexicon has left. */
  rounds(names: readonly string[], budget: number): Rounds {
    const rounds: Rounds = { characters: 0, floor: [], runs: {} };
    const opened = names.map(
      (name) => [matcherOf(name), (rounds.runs[name] = [] as Run[])] as const,
    );
    const began = performance.now();
    for (let round = 0; round < 3 || performance.now() - began < budget; round++) {
      const { warm, characters } = measureFloor();
      rounds.characters = characters;
      rounds.floor.push(warm);
      for (const [matcher, runs] of opened) {
        run(matcher);
        runs.push(run(matcher));
      }
    }
    return rounds;
  },

  /** Runs until all code is compiled and all tables are filled. */
  warmUp(name: string): { nodes: number; characters: number } {
    for (let round = 0; round < 30; round++) run(matcherOf(name));
    const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let nodes = 0;
    while (texts.nextNode() !== null) nodes++;
    return { nodes, characters: measureFloor().characters };
  },

  again(name: string, runs: number): void {
    for (let round = 0; round < runs; round++) run(matcherOf(name));
  },

  floorAgain(runs: number): void {
    // Each measures twice.
    for (let round = 0; round < runs; round += 2) measureFloor();
  },

  watchCalls,
  takeCalls,
  paintOurs: (name: string) => paintOurs(matcherOf(name)),
  keep,
  paintBare,
  paintOne,
  repaint,
  unpaint,
  longestTask,
  watchSight: (name: string) => watchSight(matcherOf(name)),
  changeTexts,
  frames,

  peer(name: PeerName, names: readonly string[]): { time: number; found: number } {
    const began = performance.now();
    const found = PEERS[name](names);
    return { time: performance.now() - began, found };
  },

  /** The real engine from start to rest, slice by slice: what a reader's page spends. */
  async annotate(name: string): Promise<{ find: number; paint: number; mentions: number }> {
    const errors: unknown[] = [];
    const stop = new AbortController();
    const annotation = annotate(document, {
      matcher: matcherOf(name),
      painter: 'highlight',
      signal: stop.signal,
      onError: (error) => errors.push(error),
    });
    await annotation.settled();
    const result = { ...annotation.cost, mentions: annotation.mentions().length };
    stop.abort();
    if (errors.length > 0) throw new AggregateError(errors, 'The engine reported errors.');
    return result;
  },
};

globalThis.bench = inside;

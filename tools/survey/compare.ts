import type { ConsoleLog } from './console-log.ts';
import type { Snapshot } from './snapshot.ts';

/** In what two loads of a page may differ. */
export const ASPECTS = ['text', 'dom', 'layout', 'console', 'network'] as const;

export type Aspect = (typeof ASPECTS)[number];

/** One load of a page, as it ended. */
export interface Observation extends Snapshot, ConsoleLog {}

export interface Difference {
  aspect: Aspect;
  /** What stands where the two part, a line or so of each. */
  here: string;
  there: string;
  /** Seen only after Sidelight had been switched off again. */
  off?: true;
}

/** Characters shown of a difference, and of what stands before it. */
const SHOWN = 160;
const BEFORE = 40;

/** In what two loads differ; empty when they are the same. */
export function compare(here: Observation, there: Observation): Difference[] {
  return ASPECTS.flatMap((aspect) => {
    const [one, other] = [aspectOf(here, aspect), aspectOf(there, aspect)];
    return one === other ? [] : [{ aspect, ...parting(one, other) }];
  });
}

/** The same differences as those of a page on which Sidelight has been switched off. */
export function afterwards(differences: readonly Difference[]): Difference[] {
  return differences.map((difference) => ({ ...difference, off: true }));
}

function aspectOf(observation: Observation, aspect: Aspect): string {
  if (aspect === 'console') return observation.lines.join('\n');
  if (aspect === 'network') return observation.network.join('\n');
  return observation[aspect];
}

function parting(one: string, other: string): { here: string; there: string } {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - BEFORE);
  return { here: one.slice(from, at + SHOWN), there: other.slice(from, at + SHOWN) };
}

/** Pixels by which elements may differ around marks: each ends a run of text, whose width browsers round. */
const ROUNDING = 0.25;

/** In what a load differs from one with marks, apart from the marks themselves, which that painter puts in by design. */
export function compareMarked(bare: Observation, marked: Observation): Difference[] {
  const [one, other] = [withoutMarks(bare), withoutMarks(marked)];
  return compare(one, isNear(one.layout, other.layout) ? { ...other, layout: one.layout } : other);
}

function withoutMarks(observation: Observation): Observation {
  return {
    ...observation,
    dom: observation.dom.replaceAll(/<mark\b[^>]*>|<\/mark>/g, ''),
    layout: observation.layout
      .split('\n')
      .filter((line) => !line.startsWith('mark '))
      .join('\n'),
  };
}

function isNear(here: string, there: string): boolean {
  const [one, other] = [here, there].map((layout) => layout.split(/\s/)) as [string[], string[]];
  return (
    one.length === other.length &&
    one.every((part, at) => {
      const twin = other[at] ?? '';
      return part === twin || Math.abs(Number(part) - Number(twin)) <= ROUNDING;
    })
  );
}

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

/** A load with the elements of the second painter taken out, which that painter puts in by design. */
export function withoutMarks(observation: Observation): Observation {
  return {
    ...observation,
    dom: observation.dom.replaceAll(/<mark\b[^>]*>|<\/mark>/g, ''),
    layout: observation.layout
      .split('\n')
      .filter((line) => !line.startsWith('mark '))
      .join('\n'),
  };
}

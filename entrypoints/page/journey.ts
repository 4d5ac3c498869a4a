import type { PlacedMention } from '../../annotation/page/annotation.ts';
import type { PageRequest } from '../wiring/page-report.ts';

/** A request that leads to a mention. */
export type Move = Extract<PageRequest, { do: 'go' | 'open' }>;

export interface Journey {
  /** The mention that a request leads to; `undefined` where there is none. */
  to(request: Move): PlacedMention | undefined;
}

/**
 * Where the reader stands among the mentions of a page: at the one last visited
 * or opened, or else at the first that is in sight or below. Round and round:
 * after the last comes the first.
 */
export function startJourney(
  mentions: () => readonly PlacedMention[],
  view: Pick<Window, 'innerHeight'>,
): Journey {
  let last: number | undefined;

  const ahead = (all: readonly PlacedMention[]): number =>
    all.findIndex((mention) => {
      const box = mention.range()?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.bottom > 0;
    });
  const inSight = (all: readonly PlacedMention[]): PlacedMention | undefined => {
    const first = all[ahead(all)];
    const top = first?.range()?.getBoundingClientRect().top;
    return top !== undefined && top < view.innerHeight ? first : undefined;
  };

  const go = (all: readonly PlacedMention[], step: 1 | -1): PlacedMention | undefined => {
    const here = all.findIndex(({ id }) => id === last);
    if (here >= 0) return all[(here + step + all.length) % all.length];
    const next = ahead(all);
    return step === 1 ? (all[next] ?? all[0]) : all.at(next < 0 ? -1 : next - 1);
  };

  const find = (request: Move): PlacedMention | undefined => {
    const all = mentions();
    if (request.do === 'open') return all.find(({ id }) => id === last) ?? inSight(all) ?? all[0];
    const { subject, step } = request;
    const some = all.filter(({ mention }) => subject === undefined || mention.subject === subject);
    const isNew = subject !== undefined && some.every(({ id }) => id !== last);
    return isNew ? some[0] : go(some, step);
  };

  return {
    to(request) {
      const found = find(request);
      last = found?.id ?? last;
      return found;
    },
  };
}

import type { Annotation, PlacedMention } from '../../annotation/page/annotation.ts';
import type { ReadingOptions, Target } from '../../components/reading/options.ts';

type Asked = Pick<ReadingOptions, 'at' | 'position' | 'next' | 'previous' | 'pageForms'>;

/** Answers what the interface asks about the mentions of a page; with nothing, while the page is not annotated. */
export function targetsOf(annotation: () => Annotation | undefined): Asked {
  const siblings = ({ subject }: Pick<Target, 'subject'>): PlacedMention[] =>
    (annotation()?.mentions() ?? []).filter(({ mention }) => mention.subject === subject);
  const indexOf = (all: readonly PlacedMention[], target: Target): number =>
    all.findIndex(({ id }) => id === target.id);
  const beside = (target: Target, step: 1 | -1): Target | undefined => {
    const all = siblings(target);
    const index = indexOf(all, target);
    const found = index < 0 ? undefined : all[index + step];
    return found && asTarget(found);
  };
  return {
    at: (x, y) => (annotation()?.at(x, y) ?? []).map(asTarget),
    position: (target) => {
      const all = siblings(target);
      return { index: indexOf(all, target) + 1, count: all.length };
    },
    next: (target) => beside(target, 1),
    previous: (target) => beside(target, -1),
    pageForms: (subject) => [...new Set(siblings({ subject }).map(({ text }) => text))],
  };
}

/** A mention as the interface knows it. */
export function asTarget(placed: PlacedMention): Target {
  return {
    id: placed.id,
    subject: placed.mention.subject,
    text: placed.text,
    range: () => placed.range(),
  };
}

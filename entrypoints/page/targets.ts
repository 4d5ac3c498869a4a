import type { Annotation, PlacedMention } from '../../annotation/page/annotation.ts';
import type { ReadingOptions, Target } from '../../components/reading/options.ts';

interface Targets extends Pick<ReadingOptions, 'at' | 'mentionsOf'> {
  /** A mention as the interface knows it: the same one when the page writes its text anew. */
  known(placed: PlacedMention): Target;
}

/** Answers what the interface asks about the mentions of a page; with nothing, while the page is not annotated. */
export function targetsOf(annotation: () => Annotation | undefined): Targets {
  /** By what id the interface knows mentions that were found again. */
  const ids = new Map<number, number>();

  const known = (placed: PlacedMention): Target => {
    const { subject, reason, negated = false } = placed.mention;
    const id = ids.get(placed.id) ?? placed.id;
    let current = placed;
    return {
      id,
      subject,
      text: placed.text,
      reason,
      negated,
      ...(placed.also.length > 0 && { also: placed.also.map(known) }),
      range() {
        const range = current.range();
        if (range !== null) return range;
        current = annotation()?.again(current) ?? current;
        ids.set(current.id, id);
        return current.range();
      },
    };
  };
  return {
    known,
    at: (x, y) => (annotation()?.at(x, y) ?? []).map(known),
    mentionsOf: (subject) =>
      (annotation()?.mentions() ?? [])
        .filter(({ mention }) => mention.subject === subject)
        .map(known),
  };
}

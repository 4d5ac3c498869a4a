import type { Annotation, PlacedMention } from '../../annotation/page/annotation.ts';
import type { ReadingOptions, Target } from '../../components/reading/options.ts';

/** Answers what the interface asks about the mentions of a page; with nothing, while the page is not annotated. */
export function targetsOf(
  annotation: () => Annotation | undefined,
): Pick<ReadingOptions, 'at' | 'mentionsOf'> {
  return {
    at: (x, y) => (annotation()?.at(x, y) ?? []).map(asTarget),
    mentionsOf: (subject) =>
      (annotation()?.mentions() ?? [])
        .filter(({ mention }) => mention.subject === subject)
        .map(asTarget),
  };
}

/** A mention as the interface knows it. */
export function asTarget(placed: PlacedMention): Target {
  const { subject, reason, negated = false } = placed.mention;
  return {
    id: placed.id,
    subject,
    text: placed.text,
    reason,
    negated,
    range: () => placed.range(),
  };
}

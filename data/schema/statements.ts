import * as v from 'valibot';
import { DateText, Id, LocalizedText } from './primitives.ts';
import { Citation } from './sources.ts';

/** What some reports say otherwise, worded as a difference and not as an error. */
export const Difference = v.strictObject({
  text: LocalizedText,
  /** How the reports relate to the fact: they say otherwise, less exactly, in other words, or with other figures. */
  kind: v.picklist(['otherwise', 'more-exactly', 'reworded', 'figures']),
  citations: v.array(Citation),
});

/** Ids of origins. */
const Bodies = v.pipe(v.array(Id), v.minLength(1, "Leave 'by' out rather than empty."));

export const FactKind = v.picklist(['act', 'statement', 'event', 'figure', 'view']);

/** One statement about subjects. How well it stands is computed from its citations, never written down. */
export const Fact = v.strictObject({
  id: Id,
  kind: FactKind,
  /** Most telling first: the order in which subjects lead with this fact is the order of the file. */
  subjects: v.pipe(v.array(Id), v.minLength(1, 'A fact is about at least one subject.')),
  text: LocalizedText,
  citations: v.pipe(v.array(Citation), v.minLength(1, 'A fact has at least one citation.')),
  /** Origins whose own act or statement this is: their own text, or a relay that names them, puts it on record. */
  by: v.optional(Bodies),
  /** Whose view it is, in words, for facts of kind `view`. */
  voice: v.optional(LocalizedText),
  /** From when it holds, or when it happened. */
  from: v.optional(DateText),
  /** When it ceased to hold. */
  until: v.optional(DateText),
  /** When it was last checked. */
  checked: DateText,
  differences: v.optional(v.array(Difference)),
  /** The fact that says it better. */
  supersededBy: v.optional(Id),
});

/** An entry of the timeline is no opinion. */
export const EventKind = v.picklist(['act', 'statement', 'event', 'figure']);

/** One dated entry of the timeline. */
export const TimelineEvent = v.strictObject({
  id: Id,
  date: DateText,
  subjects: v.pipe(v.array(Id), v.minLength(1, 'An event is about at least one subject.')),
  text: LocalizedText,
  citations: v.pipe(v.array(Citation), v.minLength(1, 'An event has at least one citation.')),
  /** An `act` where a body did it by declaring it (a ruling, a ban, a signature); an `event` where others could watch it happen. */
  kind: EventKind,
  /** As for facts. */
  by: v.optional(Bodies),
  /** Facts that tell more about it. */
  facts: v.optional(v.array(Id)),
  /** Events that led to it; they cannot be later. */
  after: v.optional(v.array(Id)),
  differences: v.optional(v.array(Difference)),
  checked: DateText,
});

export type Difference = v.InferOutput<typeof Difference>;
export type FactKind = v.InferOutput<typeof FactKind>;
export type EventKind = v.InferOutput<typeof EventKind>;
export type Fact = v.InferOutput<typeof Fact>;
export type TimelineEvent = v.InferOutput<typeof TimelineEvent>;

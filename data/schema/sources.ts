import * as v from 'valibot';
import { DateText, Id, LanguageTag, LocalizedText, PlainText } from './primitives.ts';

/** Whose interest an origin shares in the matter: `none` is no party at all, so two of these do not share one. */
export const Party = v.picklist(['russian-state', 'taliban-run', 'another-state', 'none']);

/** Who can tell an origin what to publish. */
export const Control = v.picklist(['state', 'party', 'independent']);

/** Who knew first-hand and stands behind what sources carry. */
export const Origin = v.strictObject({
  id: Id,
  name: LocalizedText,
  party: Party,
  control: Control,
  /** Party and control in words a reader understands: 'a Russian state agency'. */
  described: LocalizedText,
});

export const SourceKind = v.picklist(['official', 'agency', 'press', 'small', 'reference', 'weak']);

/** A publication that a reader can open. */
export const Source = v.strictObject({
  id: Id,
  publisher: PlainText,
  /** As published; left out, not invented, where unknown. */
  title: v.optional(PlainText),
  address: v.pipe(
    v.string(),
    v.url('An address is complete.'),
    v.regex(/^https?:/, 'An address is http or https.'),
  ),
  /** When it was published, as exactly as known. */
  date: v.optional(DateText),
  language: LanguageTag,
  kind: SourceKind,
  /** Who stands behind it, unless a citation says that for one point it was another. */
  origin: Id,
  /** It repeats another publisher's text. */
  copy: v.optional(v.literal(true)),
});

export const Citation = v.strictObject({
  source: Id,
  bears: v.picklist(['supports', 'disputes']),
  /** Whose knowledge the source passes on here, where that is not the source's own origin. */
  origin: v.optional(Id),
  /** What the source says to the point, where that needs a word. */
  note: v.optional(LocalizedText),
});

export type Party = v.InferOutput<typeof Party>;
export type Control = v.InferOutput<typeof Control>;
export type Origin = v.InferOutput<typeof Origin>;
export type SourceKind = v.InferOutput<typeof SourceKind>;
export type Source = v.InferOutput<typeof Source>;
export type Citation = v.InferOutput<typeof Citation>;

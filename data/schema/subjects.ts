import * as v from 'valibot';
import { Id, LanguageTag, LocalizedText, PlainText } from './primitives.ts';

export const SubjectKind = v.picklist(['person', 'organisation', 'place', 'document', 'event']);

/** A person, organisation, place, document or event that a page can mention. */
export const Subject = v.strictObject({
  id: Id,
  kind: SubjectKind,
  label: LocalizedText,
  /** The name in the subject's own language and script, where that is not the label's. */
  own: v.optional(v.array(v.strictObject({ language: LanguageTag, text: PlainText }))),
  /** One sentence, for the tooltip: who or what this is. */
  summary: LocalizedText,
  /** One longer sentence, for the panel; it does not repeat the summary. */
  description: LocalizedText,
  /** A subject that is a party may not be led by its own voice alone. */
  party: v.optional(v.picklist(['russian-state', 'taliban-run', 'another-state'])),
  /** What is worth reading next. */
  related: v.optional(v.array(Id)),
  /** Who sees it how: facts of kind statement or view, each with the one who holds it. */
  voices: v.optional(v.array(v.strictObject({ who: LocalizedText, fact: Id }))),
});

export type SubjectKind = v.InferOutput<typeof SubjectKind>;
export type Subject = v.InferOutput<typeof Subject>;

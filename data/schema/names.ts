import * as v from 'valibot';
import { Id, LanguageTag, PlainText } from './primitives.ts';

/** How far around a mention something counts as near; `beside` means with no word between. */
export const Reach = v.picklist(['beside', 'sentence', 'block', 'section', 'page']);

/** Literal words or names of word groups (`@afghanistan`); never patterns. */
const Words = v.pipe(v.array(PlainText), v.minLength(1, 'A list of words has at least one.'));

/** Needs one of these words within reach. Several needs: each must be met. */
export const Need = v.strictObject({ within: Reach, any: Words });

/** May have none of these words within reach; `before` and `after` are the two halves of `beside`. */
export const Bar = v.strictObject({
  within: v.picklist([...Reach.options, 'before', 'after']),
  any: Words,
});

const rules = {
  needs: v.optional(v.array(Need)),
  never: v.optional(v.array(Bar)),
  /** Seen in a publication. What is not is never matched without a need. */
  attested: v.boolean(),
  note: v.optional(PlainText),
};

/** The written forms of one name in one language, all under the same rules. */
export const Name = v.strictObject({
  subject: Id,
  /** All forms as written, inflected ones included: there is no stemmer. */
  forms: Words,
  /** Match with this capitalisation only, or all in capitals: for acronyms and names that are also common words. */
  exactCase: v.optional(v.literal(true)),
  ...rules,
});

/** Two groups of words near each other in one sentence, in either order. */
export const Phrase = v.strictObject({
  subject: Id,
  /** The words that carry the sense: they are marked, so that what the phrase is about keeps its own mention. */
  first: Words,
  /** What they are about: '@taliban-government'. */
  second: Words,
  /** At most so many words between the two. */
  apart: v.pipe(
    v.number(),
    v.integer('The number of words between is whole.'),
    v.minValue(0, 'The number of words between is 0 or more.'),
    v.maxValue(20, 'The number of words between is 20 or less.'),
  ),
  /** Words that turn the sense round, before, after or between the two: a mention of its own kind. */
  negations: v.optional(Words),
  /** After the phrase these do so instead: 'recognition of the Taliban is not on the table'. */
  negationsAfter: v.optional(Words),
  ...rules,
});

/** `names/<language>.json`: the names of all subjects in one language. */
export const NamesFile = v.strictObject({
  $schema: v.optional(v.string()),
  language: LanguageTag,
  /** Groups of words that rules refer to as `@group`; those of other files of the same dossier are known here too. */
  groups: v.optional(v.record(Id, Words)),
  names: v.array(Name),
  phrases: v.optional(v.array(Phrase)),
  /** Longer names of somebody else: they are recognised so that nothing inside them is marked. */
  others: v.optional(
    v.array(
      v.strictObject({ forms: Words, exactCase: v.optional(v.literal(true)), note: PlainText }),
    ),
  ),
});

export type Reach = v.InferOutput<typeof Reach>;
export type Need = v.InferOutput<typeof Need>;
export type Bar = v.InferOutput<typeof Bar>;
export type Name = v.InferOutput<typeof Name>;
export type Phrase = v.InferOutput<typeof Phrase>;
export type NamesFile = v.InferOutput<typeof NamesFile>;

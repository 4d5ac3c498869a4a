import * as v from 'valibot';

/*
 * The shape that https://www.w3.org/TR/annotation-model/ requires of what is
 * exported; the sections stand beside the rules.
 */
const Iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const DateTime = v.pipe(v.string(), v.isoTimestamp());

/** 3.3.5: the values of `motivation` and `purpose`. */
const Motivation = v.picklist([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

/** 3.3.2: agents. */
const Agent = v.strictObject({ id: Iri, type: v.literal('Software'), name: v.string() });

/** 3.2.4: a text inside the annotation. */
const TextualBody = v.strictObject({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.literal('text/plain'),
  language: v.string(),
  purpose: Motivation,
});

/** 4: a resource in a role. */
const SpecificBody = v.strictObject({
  type: v.literal('SpecificResource'),
  source: Iri,
  purpose: Motivation,
});

/** 4.2.4: a selector by quoted text. */
const TextQuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.string(),
  suffix: v.string(),
});

/** 3.1: an annotation has one id, its type, and one target or more. */
const Annotation = v.strictObject({
  id: Iri,
  type: v.literal('Annotation'),
  motivation: Motivation,
  created: DateTime,
  generator: Agent,
  body: v.array(v.variant('type', [TextualBody, SpecificBody])),
  target: v.strictObject({ source: Iri, selector: TextQuoteSelector }),
});

/** 5.1 and 5.2: a collection with its one page, embedded. */
export const Collection = v.pipe(
  v.strictObject({
    '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
    id: Iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    generator: Agent,
    created: DateTime,
    total: v.pipe(v.number(), v.integer(), v.minValue(0)),
    first: v.strictObject({
      id: Iri,
      type: v.literal('AnnotationPage'),
      partOf: Iri,
      startIndex: v.literal(0),
      items: v.array(Annotation),
    }),
  }),
  v.check(({ id, first }) => first.partOf === id, 'A page is a part of its collection.'),
  v.check(({ total, first }) => first.items.length === total, 'The total counts the items.'),
  v.check(
    ({ first }) => new Set(first.items.map(({ id }) => id)).size === first.items.length,
    'Each annotation has an id of its own.',
  ),
);

import * as v from 'valibot';
import { parseDate } from '../dates/parse-date.ts';

/** Ids are part of addresses and storage keys, so they are short, lower-case and stay as they are. */
export const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
    'An id is lower-case letters, digits, hyphens and dots.',
  ),
  v.maxLength(60, 'An id has at most 60 characters.'),
);

/** A language tag of BCP 47, as `lang` attributes take it: `en`, `zh-Hant`, `uz-Cyrl`. */
export const LanguageTag = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/,
    'A language tag reads like en, zh-Hant or pt-BR.',
  ),
);

/** Text that is shown as it stands: no markup, no control characters, no space at either end. */
export const PlainText = v.pipe(
  v.string(),
  v.nonEmpty('Text may not be empty: leave the field out instead.'),
  v.regex(/^(?:\S(?:[\s\S]*\S)?)?$/u, 'Text may not begin or end with white space.'),
  v.check(
    (text) => !/<\/?[a-z!][^>]*>|&[a-z]+;|\]\(https?:/i.test(text),
    'Text is plain: no HTML and no Markdown.',
  ),
  v.check((text) => !/\p{Cc}/u.test(text), 'Text is one line: no control characters.'),
);

/** A date in EDTF; what it means and whether it can be is decided by `parseDate`. */
export const DateText = v.pipe(
  v.string(),
  v.regex(
    /^(?:\[\d{4}[\d,-]+\]|\.\.\/\d{4}[\d-]*[?~%]?|\d{4}[\d-]*[?~%]?(?:\/(?:\.\.|\d{4}[\d-]*[?~%]?))?)$/,
    'A date is EDTF: 2025-07-03, 2025-07, 2025, 2024~, 2025-07-03/2025-07-06, 2021/.. or [2023-12-29,2023-12-30].',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return;
    try {
      parseDate(dataset.value);
    } catch (error) {
      addIssue({ message: (error as RangeError).message });
    }
  }),
);

/** A text in one or more languages. English is required; what a machine translated says so until a person has read it. */
export const LocalizedText = v.pipe(
  v.objectWithRest(
    { en: PlainText },
    v.union(
      [PlainText, v.strictObject({ text: PlainText, machine: v.literal(true) })],
      'A text is a string, or { "text": "...", "machine": true } if a machine translated it.',
    ),
  ),
  v.check(
    (texts) => Object.keys(texts).every((tag) => v.is(LanguageTag, tag)),
    'The keys of a text are language tags.',
  ),
);

export type LocalizedText = v.InferOutput<typeof LocalizedText>;

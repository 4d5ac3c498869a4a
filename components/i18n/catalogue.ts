import type english from './languages/en.ts';
import type { Message, Needs, Plural } from './message.ts';

type English = (typeof english)['texts'];

/** Names one text of the interface. */
export type Key = keyof English;

/** What a text must be given. */
export type NeedsOf<K extends Key> = Needs<English[K]>;

/** The placeholders to fill, if there are any; `count` is a number and chooses the form. */
export type Given<K extends Key, Value> = [NeedsOf<K>] extends [never]
  ? []
  : [values: { readonly [Name in NeedsOf<K>]: Name extends 'count' ? number : Value }];

/** Says a text with its placeholders filled. */
export type Say = <K extends Key>(key: K, ...given: Given<K, string | number>) => string;

export type Direction = 'ltr' | 'rtl';

/** All texts of the interface in one language: plain data, so that it can be stored and sent. */
export interface Catalogue {
  /** For `lang` attributes. */
  readonly language: string;
  /** For `Intl`: how this language writes dates, numbers and lists. */
  readonly locale: string;
  readonly direction: Direction;
  readonly texts: { readonly [K in Key]: English[K] extends string ? string : Plural };
}

type SameNeeds<Texts> = {
  readonly [K in keyof Texts]: K extends Key
    ? Texts[K] extends Message
      ? [Needs<Texts[K]>] extends [NeedsOf<K>]
        ? Texts[K]
        : never
      : never
    : never;
};

/**
 * Declares the catalogue of one language. The compiler refuses a missing or
 * unknown key, and a text with a placeholder that English does not have there.
 */
export function translation<const Texts extends Record<string, Message> & Catalogue['texts']>(
  catalogue: Omit<Catalogue, 'texts'> & { texts: Texts & SameNeeds<Texts> },
): Catalogue {
  return catalogue;
}

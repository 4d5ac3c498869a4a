/**
 * One text with forms by count: the categories of `Intl.PluralRules`, or one
 * exact count (`=0`), which wins. `other` is always there.
 */
export type Plural = { readonly other: string } & {
  readonly [Form in Intl.LDMLPluralRule]?: string;
} & { readonly [exactly: `=${number}`]: string };

/** A text with `{name}` placeholders, or one text per plural form. */
export type Message = string | Plural;

/** The placeholders of a text, read by the compiler. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Forms<M extends Message> = M extends string ? M : Extract<M[keyof M], string>;

/** What a message must be given: its placeholders, and a count if it has forms. */
export type Needs<M extends Message> =
  | Placeholders<Forms<M>>
  | (M extends string ? never : 'count');

const PLACEHOLDER = /\{([^{}]+)\}/;

/** Cuts a text at its placeholders: texts at even places, names at odd ones. */
export function pieces(text: string): string[] {
  return text.split(PLACEHOLDER);
}

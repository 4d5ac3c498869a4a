import type { Catalogue, Direction, Given, Key, Say } from './catalogue.ts';
import { dateWriter } from './date-words.ts';
import { pieces, type Message } from './message.ts';

/** Everything the interface says, in one language. */
export interface Words {
  readonly language: string;
  readonly direction: Direction;
  /**
   * A text with its placeholders filled; numbers are written as the language
   * writes them, and what fills a right-to-left text is isolated from it.
   */
  readonly text: Say;
  /** The same with elements in its placeholders: strings and elements in order. */
  rich<K extends Key, Value>(key: K, ...given: Given<K, Value>): (string | Value)[];
  /** 'A, B and C', with elements in between. */
  list<Value>(items: readonly Value[]): (string | Value)[];
  /** '4 facts, 9 events': things side by side, without 'and'. */
  row(items: readonly string[]): string;
  /**
   * An EDTF date in words, as exact as it is known, without the year where that
   * is `year`. What is no date is returned as it stands.
   */
  date(edtf: string, year?: number): string;
  /** A span of whole years: '8 years'. */
  years(count: number): string;
  /** The name of a language, in this language; its tag where it has none. */
  languageName(tag: string): string;
}

/** Makes {@link Words} of a catalogue. `Intl` objects are made when first needed: they are slow to make. */
export function wordsOf(catalogue: Catalogue): Words {
  const { locale, language, direction, texts } = catalogue;
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale));
  const rows = once(() => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));
  const spans = once(
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'year', unitDisplay: 'long' }),
  );
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));

  // A stored catalogue may be older than the program: a key without a text is shown as it is.
  const template = (key: Key, count: unknown): string => {
    const message: Message = texts[key] ?? key;
    if (typeof message === 'string') return message;
    if (typeof count !== 'number') return message.other;
    return message[`=${count}`] ?? message[plurals().select(count)] ?? message.other;
  };
  const written = (value: unknown): unknown => {
    if (typeof value === 'number') return numbers().format(value);
    return typeof value === 'string' && direction === 'rtl' ? isolate(value) : value;
  };
  const fill = (key: Key, values: Readonly<Record<string, unknown>> = {}): unknown[] =>
    pieces(template(key, values['count']))
      .map((piece, at) => (at % 2 ? written(values[piece]) : piece))
      .filter((value) => value !== '');

  const words: Words = {
    language,
    direction,
    text: (key, ...given) => fill(key, given[0]).join(''),
    rich: <K extends Key, Value>(key: K, ...given: Given<K, Value>) =>
      fill(key, given[0]) as (string | Value)[],
    list: <Value>(items: readonly Value[]) =>
      lists()
        .formatToParts(items.map((_, at) => String(at)))
        .flatMap(({ type, value }): (string | Value)[] =>
          type === 'element' ? items.slice(Number(value), Number(value) + 1) : [value],
        ),
    row: (items) => rows().format(items),
    date: (edtf, year) => dates()(edtf, year),
    years: (count) => spans().format(count),
    languageName: (tag) => languages().of(tag) ?? tag,
  };
  const dates = once(() => dateWriter(locale, words.text));
  return words;
}

/**
 * Most of what fills a right-to-left text is a name or an address in a script
 * that runs the other way: left bare, it would pull the punctuation and the
 * figures beside it to its own side.
 */
const isolate = (text: string): string => text && `\u2068${text}\u2069`;

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

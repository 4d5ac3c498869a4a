import { afterEach } from 'vitest';
import { annotate } from '../../../annotation/page/annotate.ts';
import type { Annotation, AnnotateOptions } from '../../../annotation/page/annotation.ts';
import { compileLexicon } from '../../../annotation/text/compile.ts';
import type { Matcher, Reading } from '../../../annotation/text/matcher.ts';
import type { Mention } from '../../../annotation/text/mention.ts';
import { openWhole } from '../../../annotation/text/open.ts';

export interface Rule {
  within: 'section' | 'page';
  need: boolean;
  any: string[];
}

/** Names to find, and what those that hang on other words hang on. */
export type Names = Record<string, Rule[]>;

const fold = (text: string) => text.replace(/\s/g, ' ').toLowerCase();
const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** A matcher of plain names: whole words, any case, any white space character; the subject is the name in lower case. */
export function matcherOf(names: Names): Matcher {
  const ruleWords = [
    ...new Set(Object.values(names).flatMap((rules) => rules.flatMap((rule) => rule.any))),
  ];
  const needles = [...Object.keys(names), ...ruleWords].map(fold);
  const longest = Math.max(...needles.map((needle) => needle.length));

  const findAll = (text: string, name: string): number[] => {
    const found: number[] = [];
    const folded = fold(text);
    const needle = fold(name);
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
      if (!isWord(text[at - 1]) && !isWord(text[at + needle.length])) found.push(at);
    }
    return found;
  };
  const order = (mentions: Mention[]) => {
    let last = 0;
    return mentions
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start, end }) => start >= last && (last = end) > 0);
  };

  const sets: number[][] = [];

  return {
    isReady: () => true,
    load: async () => true,
    sieve() {
      let tail = '';
      return {
        take(text) {
          const folded = tail + fold(text);
          const from = tail.length;
          tail = folded.slice(-longest + 1);
          return needles.some((needle) => {
            if (folded.indexOf(needle, Math.max(0, from - needle.length + 1)) >= 0) return true;
            for (let size = 1; size < needle.length; size++) {
              if (folded.endsWith(needle.slice(0, size))) return true;
            }
            return false;
          });
        },
      };
    },
    read(text): Reading {
      const settled: Mention[] = [];
      const open: Reading['open'][number][] = [];
      for (const [name, rules] of Object.entries(names)) {
        for (const start of findAll(text, name)) {
          const mention: Mention = {
            start,
            end: start + name.length,
            subject: fold(name),
            reason: { name, language: 'en', rule: 'name', words: [] },
          };
          if (rules.length === 0) settled.push(mention);
          else {
            open.push({
              mention,
              rules: rules.map(({ within, need, any }) => ({
                within,
                need,
                set: sets.push(any.map((word) => ruleWords.indexOf(word))) - 1,
              })),
            });
          }
        }
      }
      const words = new Set(
        ruleWords.flatMap((word, id) => (findAll(text, word).length > 0 ? [id] : [])),
      );
      return { settled, open, words };
    },
    decide(reading, section, page) {
      const open = reading.open
        .filter(({ rules }) =>
          rules.every(({ within, need, set }) => {
            const near = within === 'section' ? section : page;
            return (sets[set] ?? []).some((id) => near.has(id)) === need;
          }),
        )
        .map(({ mention }) => mention);
      return order([...reading.settled, ...open]);
    },
  };
}

/** The extension's own matcher for the same names. */
export function ownMatcherOf(names: Names): Matcher {
  const lexicon = compileLexicon([
    {
      id: 'test',
      names: [
        {
          language: 'en',
          names: Object.entries(names).map(([name, rules]) => ({
            subject: name.toLowerCase().replace(/\W/g, '-'),
            forms: [name],
            attested: true,
            needs: rules.filter(({ need }) => need),
            never: rules.filter(({ need }) => !need),
          })),
        },
      ],
    },
  ]);
  return openWhole(lexicon);
}

export const MATCHERS: [string, (names: Names) => Matcher][] = [
  ['a plain matcher', matcherOf],
  ['the extension’s matcher', ownMatcherOf],
];

export const NAMES: Names = { Kabulov: [], 'Zamir Kabulov': [], Muttaqi: [], Taliban: [] };

let running: AbortController | null = null;
export const errors: unknown[] = [];

afterEach(() => {
  running?.abort();
  running = null;
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
  const seen = errors.splice(0);
  if (seen.length > 0) throw new AggregateError(seen, 'The engine reported errors.');
});

/** Ends what {@link start} began last. */
export function stop(): void {
  running?.abort();
}

/** Annotates the document of the test. Ended after each test. */
export function start(options: Partial<AnnotateOptions> & { names?: Names } = {}): Annotation {
  running?.abort();
  running = new AbortController();
  const { names = NAMES, ...rest } = options;
  return annotate(document, {
    matcher: matcherOf(names),
    painter: 'highlight',
    signal: running.signal,
    onError: (error) => errors.push(error),
    ...rest,
  });
}

/** Shows the page, annotates it, and waits until that is done. */
export async function annotated(
  html: string,
  options: Partial<AnnotateOptions> & { names?: Names } = {},
): Promise<Annotation> {
  document.body.innerHTML = html;
  const annotation = start(options);
  await annotation.settled();
  return annotation;
}

export function texts(annotation: Annotation): string[] {
  return annotation.mentions().map(({ text }) => text);
}

/** The element of a test page; a typo fails loudly. */
export function the<E extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): E {
  const element = root.querySelector<E>(selector);
  if (element === null) throw new Error(`No ${selector} in the page.`);
  return element;
}

/** What is painted, as texts by the name of the style, in no order. */
export function painted(): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    result[name] = [...highlight].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
  }
  return result;
}

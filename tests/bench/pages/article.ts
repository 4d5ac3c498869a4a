import { mentionCss } from '../../../tools/build/mention-css.ts';
import type { PlainName } from './names.ts';
import { oneOf, type Random, randomFrom } from './random.ts';
import { type Language, LANGUAGES } from './scripts.ts';

/*
 * Pages as news sites have them: a bar of links, articles with headline, byline,
 * a picture's caption, paragraphs with links and stress in them, lists and now
 * and then a table, in eight languages of five scripts, indented by white space
 * as templates leave it.
 */

/** One article in so many is about the topic: each of its paragraphs names somebody. */
const ON_TOPIC = 6;
/** One paragraph in so many elsewhere has a near miss: a part of a name, or a name glued to a word. */
const NEAR_MISS = 8;

/** From so many characters on, sites spare the browser the layout of what is far from view; it would take a minute. */
const LONG = 3_000_000;

/** Builds the HTML of a page with about so many characters of text, with mentions of some names or with nothing to find. */
export function builtPage(characters: number, names: readonly PlainName[] | null): string {
  const random = randomFrom(characters);
  const parts: string[] = [];
  for (let made = 0, index = 0; made < characters; index++) {
    const language = LANGUAGES[index % LANGUAGES.length] ?? oneOf(random, LANGUAGES);
    const own = (names ?? []).filter(({ language: code }) => code.startsWith(language.code));
    const article = new Article(language, random, own, index % ON_TOPIC === 0);
    parts.push(article.html(Math.min(characters - made, 4000)));
    made += article.length;
  }
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>' +
    `<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}nav a{margin:0 .5em}${
      characters < LONG ? '' : 'article{content-visibility:auto;contain-intrinsic-height:9000px}'
    }</style>` +
    `</head><body>\n<main>\n${parts.join('\n')}\n</main>\n</body></html>`
  );
}

/**
 * Builds a page whose text stands in one node of so many characters, line by
 * line, with a name in one line of ten.
 *
 * @param element `p`, where lines run on, or `pre`, where they are kept
 */
export function oneTextPage(
  characters: number,
  names: readonly PlainName[],
  element: 'p' | 'pre',
): string {
  const random = randomFrom(characters);
  const lines: string[] = [];
  for (let made = 0; made < characters;) {
    const { words, space } = oneOf(random, LANGUAGES);
    const some = Array.from({ length: 12 }, () => oneOf(random, words));
    if (lines.length % 10 === 0) some.splice(6, 0, oneOf(random, names).form);
    const line = some.join(space);
    lines.push(line);
    made += line.length + 1;
  }
  return `<!doctype html><meta charset="utf-8"><title>One text</title><style>${mentionCss()}</style><${element}>${lines.join('\n')}</${element}>`;
}

/** Builds a page of so many paragraphs of so many words, in all languages in turn, with nothing to find. */
export function evenPage(paragraphs: number, words: number): string {
  const random = randomFrom(paragraphs);
  const parts = Array.from({ length: paragraphs }, (_, index) => {
    const { words: known, space } = LANGUAGES[index % LANGUAGES.length] ?? oneOf(random, LANGUAGES);
    return `<p>${Array.from({ length: words }, () => oneOf(random, known)).join(space)}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Even</title>${parts.join('')}`;
}

/**
 * Builds a page of so many paragraphs with a mention in each: a counter behind
 * the mention in the same paragraph, and one below it, for the page to change.
 */
export function mentionsPage(paragraphs: number, names: readonly PlainName[]): string {
  const random = randomFrom(paragraphs);
  const spoken = LANGUAGES.map(({ code, words, space }) => ({
    words,
    space,
    own: names.filter(({ language, form }) => language.startsWith(code) && form.includes(space)),
  })).filter(({ own }) => own.length > 0);
  const parts = Array.from({ length: paragraphs }, () => {
    const { words, space, own } = oneOf(random, spoken);
    const some = (count: number) =>
      Array.from({ length: count }, () => oneOf(random, words)).join(space);
    return (
      `<p>${some(9)} ${oneOf(random, own).form} ${some(12)} <span class="inside">0 comments</span></p>` +
      `<div class="beside">0 comments</div>`
    );
  });
  return `<!doctype html><meta charset="utf-8"><title>Mentions</title><style>${mentionCss()}</style>${parts.join('\n')}`;
}

class Article {
  /** Characters of text so far, white space between elements left out. */
  length = 0;
  readonly #language: Language;
  readonly #random: Random;
  readonly #names: readonly PlainName[];
  readonly #onTopic: boolean;

  constructor(language: Language, random: Random, names: readonly PlainName[], onTopic: boolean) {
    this.#language = language;
    this.#random = random;
    this.#names = names;
    this.#onTopic = onTopic;
  }

  html(characters: number): string {
    const { code, direction } = this.#language;
    const links = Array.from({ length: 6 }, () => `<a href="#">${this.#words(1, 2)}</a>`);
    const out = [
      `<article lang="${code}" dir="${direction}">`,
      `  <nav>\n    ${links.join('\n    ')}\n  </nav>`,
      `  <h2><a href="#">${this.#words(6, 5)}</a></h2>`,
      `  <p class="byline"><span>${this.#words(2, 1)}</span> · <time>4 July 2025</time></p>`,
      `  <figure><figcaption>${this.#words(9, 8)}</figcaption></figure>`,
    ];
    while (this.length < characters) {
      const kind = this.#random();
      if (kind < 0.06) out.push(this.#list());
      else if (kind < 0.08) out.push(this.#table());
      else out.push(`  <p>\n    ${this.#sentences(1 + Math.floor(this.#random() * 4))}\n  </p>`);
    }
    return [...out, '</article>'].join('\n');
  }

  #list(): string {
    const items = Array.from({ length: 4 }, () => `    <li>${this.#words(4, 8)}</li>`);
    return `  <ul>\n${items.join('\n')}\n  </ul>`;
  }

  #table(): string {
    const cells = () => Array.from({ length: 4 }, () => `<td>${this.#words(1, 2)}</td>`).join('');
    const rows = Array.from({ length: 5 }, () => `    <tr>${cells()}</tr>`);
    return `  <table>\n${rows.join('\n')}\n  </table>`;
  }

  #sentences(count: number): string {
    const { space, stop } = this.#language;
    const named = Math.floor(this.#random() * count);
    return Array.from({ length: count }, (_, at) => {
      const begin = this.#words(5, 12);
      const end = this.#words(3, 8);
      return `${begin}${space}${this.#middle(at === named)}${space}${end}${stop}`;
    }).join(space);
  }

  /** What stands in the middle of a sentence: a name where one belongs, a stressed word, a link or nothing special. */
  #middle(named: boolean): string {
    if (named && this.#names.length > 0) {
      if (this.#onTopic) return this.#count(oneOf(this.#random, this.#names).form);
      if (this.#random() < 1 / NEAR_MISS) return this.#count(this.#nearMiss());
    }
    const kind = this.#random();
    const words = this.#words(1, 3);
    if (kind < 0.2) return `<a href="#">${words}</a>`;
    if (kind < 0.3) return `<em>${words}</em>`;
    return `${words}${this.#language.comma}`;
  }

  #nearMiss(): string {
    const { form } = oneOf(this.#random, this.#names);
    const [first = form] = form.split(' ');
    return this.#random() < 0.5 && first !== form ? first : `${first}${this.#word()}`;
  }

  #words(least: number, more: number): string {
    const count = least + Math.floor(this.#random() * more);
    return this.#count(
      Array.from({ length: count }, () => this.#word()).join(this.#language.space),
    );
  }

  /** Frequent words are frequent. */
  #word(): string {
    const { words } = this.#language;
    return words[Math.floor(words.length * this.#random() ** 4)] ?? '';
  }

  #count(text: string): string {
    this.length += text.length;
    return text;
  }
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotated, MATCHERS, NAMES, stop, the } from './support.ts';

const WORDS = ['Zamir', 'Kabulov', 'Taliban', 'Kab', 'ulov', 'and', ',', ' ', ' ', ' '];
const TAGS = ['b', 'i', 'span', 'a', null, null];

/** Stretches of one text, each in an inline element or none. */
const cuts = fc.array(
  fc.record({ word: fc.constantFrom(...WORDS), tag: fc.constantFrom(...TAGS), at: fc.nat(7) }),
  { minLength: 1, maxLength: 12 },
);

it.each(MATCHERS)(
  'mentions do not depend on how text is cut into nodes, with %s',
  async (_, open) => {
    const matcher = open(NAMES);
    await fc.assert(
      fc.asyncProperty(cuts, async (stretches) => {
        const whole = await found(`<p>${stretches.map(({ word }) => word).join('')}</p>`);
        const cut = await found(
          `<p>${stretches
            .map(({ word, tag, at }) => {
              const text = `${word.slice(0, at)}<!---->${word.slice(at)}`;
              return tag === null ? text : `<${tag}>${text}</${tag}>`;
            })
            .join('')}</p>`,
        );
        expect(cut).toEqual(whole);
      }),
      { numRuns: 60 },
    );

    async function found(html: string) {
      const annotation = await annotated(html, { matcher });
      const text = the('p').textContent ?? '';
      const mentions = annotation.mentions().map(({ mention, text, first }) => ({
        start: mention.start,
        end: mention.end,
        text,
        first,
      }));
      for (const { start, end, text: own } of mentions) expect(text.slice(start, end)).toBe(own);
      stop();
      return mentions;
    }
  },
);

it.each(MATCHERS)(
  'nor on when it comes, with %s',
  async (_, open) => {
    const matcher = open(NAMES);
    await fc.assert(
      fc.asyncProperty(cuts, fc.nat(20), async (stretches, seed) => {
        const annotation = await annotated('<p></p>', { matcher });
        const nodes = stretches.map(({ word, tag }) => {
          const text = document.createTextNode(word);
          if (tag === null) return text;
          const element = document.createElement(tag);
          element.append(text);
          return element;
        });
        const order = nodes.map((node, i) => ({ node, i, key: (i * 7 + seed) % 11 }));
        for (const { node, i } of order.sort((a, b) => a.key - b.key)) {
          const next = nodes.slice(i + 1).find((other) => other.parentNode !== null);
          the('p').insertBefore(node, next ?? null);
          if (i % 3 === 0) await annotation.settled();
        }
        await annotation.settled();
        const late = annotation
          .mentions()
          .map(({ mention, first }) => [mention.start, mention.end, first]);
        const fresh = await annotated(document.body.innerHTML, { matcher });
        expect(late).toEqual(
          fresh.mentions().map(({ mention, first }) => [mention.start, mention.end, first]),
        );
        stop();
      }),
      { numRuns: 12 },
    );
  },
  60_000,
);

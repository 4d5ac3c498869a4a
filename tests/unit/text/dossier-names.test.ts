import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../annotation/text/compile.ts';
import type { Mention } from '../../../annotation/text/mention.ts';
import { openMatcher } from '../../../annotation/text/open.ts';
import { library } from '../../../data/library/library.ts';
import traps from '../../fixtures/names/traps.json' with { type: 'json' };

interface Trap {
  language: string;
  text: string;
  /** Other blocks of the same section. */
  page?: string[];
  /** The mentions that there must be, as the text writes them. */
  found?: { subject: string; text: string; negated?: true }[];
  /** What no mention may touch. */
  not?: string[];
}

const DOSSIER = 'russia-taliban-recognition';
const dossier = library().find(({ about }) => about.id === DOSSIER);
const lexicon = compileLexicon([{ id: DOSSIER, names: dossier?.names ?? [] }]);
const matcher = openMatcher(lexicon);

/** The mentions of a text that stands in one section with the blocks of `page`. */
function mentionsOf({ text, page = [] }: Trap): Mention[] {
  const reading = matcher.read(text);
  const words = new Set(
    [reading, ...page.map((block) => matcher.read(block))].flatMap((read) => [...read.words]),
  );
  return matcher.decide(reading, words, words);
}

/** Where a piece of a text stands, all its places. */
function placesOf(text: string, piece: string): { start: number; end: number }[] {
  const places = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    places.push({ start: at, end: at + piece.length });
  }
  return places;
}

describe('the names of the first dossier', () => {
  it.each(traps as Trap[])('$language: $text', (trap) => {
    const mentions = mentionsOf(trap);
    const told = mentions.map(({ start, end, subject, negated }) => ({
      subject: subject.slice(DOSSIER.length + 1),
      text: trap.text.slice(start, end),
      ...(negated && { negated }),
    }));
    for (const expected of trap.found ?? []) expect(told).toContainEqual(expected);
    for (const piece of trap.not ?? []) {
      const places = placesOf(trap.text, piece);
      expect(places, `'${piece}' stands in the text`).not.toEqual([]);
      const touched = mentions.filter((mention) =>
        places.some(({ start, end }) => mention.start < end && start < mention.end),
      );
      expect(touched).toEqual([]);
    }
  });
});

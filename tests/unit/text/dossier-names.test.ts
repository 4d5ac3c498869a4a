import { describe, expect, it } from 'vitest';
import traps from '../../fixtures/names/traps.json' with { type: 'json' };
import { mentionsOf, subjectOf } from './dossier.ts';

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
    const mentions = mentionsOf(trap.text, trap.page);
    const told = mentions.map((mention) => ({
      subject: subjectOf(mention),
      text: trap.text.slice(mention.start, mention.end),
      ...(mention.negated && { negated: mention.negated }),
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

import { EARLIER, keyFrom, wordBefore, wordHash } from './back.ts';
import { character, Kind, unitOf } from './characters.ts';
import { pairOf, shortOf } from './hashes.ts';
import type { Key } from './keys.ts';
import type { Known } from './known.ts';
import type { Hashes } from './tables.ts';
import { Action, actionOf, advance, extend, isCounted, useKeys } from './tables.ts';

const ZERO_WIDTH_SPACE = 0x200b;

/**
 * A text as the hashes see it letter by letter: with letters of pairs and those
 * that fold to several written out. A zero-width space is none, or a space.
 */
function plainsOf(text: string): string[] {
  if (isPlain(text)) return [text];
  let plain = '';
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    const { kind, folded } = character(point);
    plain += kind >= Kind.letter ? folded : point > 0xffff ? ' ' : char;
  }
  if (!plain.includes('\u200b')) return [plain];
  return [plain.replaceAll('\u200b', ''), plain.replaceAll('\u200b', ' ')];
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (actionOf(unit) === Action.ask || unit === ZERO_WIDTH_SPACE) return false;
  }
  return true;
}

/** The parts of a lexicon that must be read to know what a text hits. */
export function missingIn(known: Known, text: string): Set<number> {
  useKeys(known);
  const parts = new Set<number>();
  const add = (by: Key['by'], code: number) => {
    const part = known.missing(by, code);
    if (part >= 0) parts.add(part);
  };
  for (const plain of plainsOf(text)) {
    const hashes: Hashes = { word: 0, letters: 0, run: 0, long: 0 };
    let at = advance(plain, 0, hashes);
    for (; at < plain.length; at = advance(plain, at + 1, hashes)) {
      const unit = plain.charCodeAt(at);
      if ((unit & 0xfc00) === 0xd800) add('unit', unit);
      if (!isCounted(unit) && !extend(hashes, unit)) continue;
      const action = actionOf(unit);
      if (action < 0) {
        const from = keyFrom(plain, at);
        if (from < 0) continue;
        add('hash', hashes.word);
        const before = wordBefore(plain, from);
        if (before !== EARLIER) add('pair', pairOf(wordHash(plain, before), hashes.word));
      } else {
        if (action === Action.pass) add('unit', unitOf(unit));
        add('hash', hashes.run);
        add('short', shortOf(hashes.run));
        add('long', hashes.long);
      }
    }
  }
  return parts;
}

import { character, Kind } from './characters.ts';

/** So many letters of a name's first word are hashed. */
export const LONGEST = 8;
/** So many letters of an Arabic name are hashed, whatever stands between them. */
export const ARABIC_LETTERS = 3;
/** So many letters of a name in a script without spaces. */
export const FREE_LETTERS = 2;

const ARABIC_SALT = 0x51ab3c00;
const FREE_SALT = 0x2c9f0000;

/** What a letter of a word is hashed by: always negative. */
export const wordValue = (unit: number): number => Math.imul(unit + 1, 0x9e3779b1) | 0x80000000;
export const stepWord = (hash: number, value: number): number =>
  ((hash << 5) | (hash >>> 27)) ^ value;

/** The last letters of Arabic and of scripts without spaces, rolled into 24 bits. */
export const stepArabic = (last: number, unit: number): number =>
  ((last << 8) ^ (unit & 0xff)) & 0xffffff;
export const stepFree = (last: number, unit: number): number =>
  ((last << 12) ^ (unit & 0xfff)) & 0xffffff;
export const arabicKey = (last: number): number => last ^ ARABIC_SALT;
export const freeKey = (last: number): number => last ^ FREE_SALT;

/** How the sieve notices a form: by hashes, or by its first unit wherever that stands. */
export type Keys = { hashes: number[] } | { unit: number };

/** The kinds and units of a folded form's letters, as far as one kind of writing goes. */
function opening(form: string): { kind: Kind; units: number[] } {
  const units: number[] = [];
  let kind: Kind = Kind.unseen;
  for (const char of form) {
    const { kind: found } = character(char.codePointAt(0) ?? 0);
    const one = found === Kind.hangul ? Kind.letter : found;
    if (kind === Kind.unseen) kind = one;
    // Spaces and signs end a word; Arabic and free letters are counted across them.
    if (one < Kind.letter && kind !== Kind.letter) continue;
    if (one !== kind) break;
    for (let index = 0; index < char.length; index++) units.push(char.charCodeAt(index));
  }
  return { kind, units };
}

/** The keys by which a folded form is noticed. */
export function keysOf(form: string): Keys {
  const { kind, units } = opening(form);
  const [first = 0, second = 0, third = 0] = units;
  if (kind === Kind.letter) {
    return {
      hashes: [units.slice(0, LONGEST).reduce((hash, unit) => stepWord(hash, wordValue(unit)), 0)],
    };
  }
  if (kind === Kind.arabic && units.length >= ARABIC_LETTERS) {
    return { hashes: [arabicKey([first, second, third].reduce(stepArabic, 0))] };
  }
  if (kind === Kind.arabic && units.length === 2) {
    const pair = stepArabic(stepArabic(0, first), second);
    return { hashes: Array.from({ length: 256 }, (_, before) => arabicKey((before << 16) | pair)) };
  }
  if (kind === Kind.free && units.length >= FREE_LETTERS) {
    return { hashes: [freeKey(stepFree(stepFree(0, first), second))] };
  }
  return { unit: first };
}

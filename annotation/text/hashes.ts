/** So many letters of a name's first word are hashed. */
export const LONGEST = 8;
/** So many letters of an Arabic name are hashed, whatever stands between them, and of one with as many so many. */
export const ARABIC_LETTERS = 4;
export const ARABIC_LONG = 8;
/** So many letters of a name in a script without spaces. */
export const FREE_LETTERS = 2;
export const FREE_LONG = 4;

/** How far the hash of a run moves for each letter: its 32 bits keep no trace of those before the last four or two. */
export const ARABIC_STEP = 8;
export const FREE_STEP = 16;
/** The same for the last eight or four. */
export const longStep = (step: number): number => step >> 1;

function mix(unit: number, seed: number): number {
  let hash = Math.imul(unit ^ seed, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** What a letter of a word is hashed by: always negative. */
export const wordValue = (unit: number, seed: number): number => mix(unit, seed) | 0x80000000;
export const stepWord = (hash: number, value: number): number =>
  ((hash << 5) | (hash >>> 27)) ^ value;

/** What a letter of a run is hashed by: 25 bits. */
export const runValue = (unit: number, seed: number): number => mix(unit, seed) >>> 7;
export const stepRun = (run: number, step: number, value: number): number => (run << step) ^ value;

/** The hash of a word together with that of the word before it, its lead. */
export const pairOf = (lead: number, hash: number): number => mix(stepWord(lead, hash), 0);

/** What three Arabic letters may hash to: the one before them, whatever it was, has left its trace in the upper bits. */
export function beforeShort(short: number): number[] {
  return Array.from({ length: 256 }, (_, before) => short ^ (before << 24));
}

/** What is the same in all of these. */
export const shortOf = (hash: number): number => hash & 0xffffff;

/** The sieve's filter has a bit for each key: its bits from this one up tell which. */
export const KEY_BIT = 12;

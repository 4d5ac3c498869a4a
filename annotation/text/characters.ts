/** What a character is to the matcher. */
export const Kind = {
  /** Not looked at yet; never returned. */
  unseen: 0,
  /** Leaves no trace: soft hyphens, joiners, marks of direction, the Arabic tatweel. */
  nothing: 1,
  /** Leaves no trace, but belongs to the letter before it: accents, stress and vowel marks. */
  accent: 2,
  space: 3,
  /** Punctuation, symbols, pictures: whatever ends a word. */
  other: 4,
  /** Letters and digits of scripts that put spaces between words. */
  letter: 5,
  arabic: 6,
  /** Hangul: a word begins at a space and goes on in particles. */
  hangul: 7,
  /** Letters of scripts that write without spaces. */
  free: 8,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export interface Character {
  kind: Kind;
  /** What it folds to: none, one or several UTF-16 code units. */
  folded: string;
}

const APOSTROPHES = "'’‘‛`´ʹʻʼʽʾʿˈ′＇՚ꞌ";
const QUOTES = '"“”„‟«»‹›″＂「」『』《》〈〉〝〞〟';
const DOTS = '·•‧∙⋅・･·ꞏ';
const SIGNS = new Map<string, string>([
  ...[...APOSTROPHES].map((sign) => [sign, "'"] as const),
  ...[...QUOTES].map((sign) => [sign, '"'] as const),
  ...[...DOTS].map((sign) => [sign, '·'] as const),
  ['−', '-'],
  ['־', '-'],
  ['_', ' '],
]);

/** Letters that are one to a reader and that Unicode does not decompose. */
const LETTERS = new Map(
  (
    'ıi ßss øo đd ðd łl ħh ŧt æae œoe ςσ ' +
    'يی ىی ېی ۍی ۓے كک ڪک ګگ ةه ۃه ەه ہه ھه ۂه ۀه ٱا ٲا ٳا ' +
    'ൺണ് ൻന് ർര് ൽല് ൾള്'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Dots under Indic letters, left out in print as often as not. */
const NUKTA = /[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]/;
const WIDE = /[\uff00-\uffef\ufe50-\ufe6f]/;
const FREE =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;

/** Combining marks are accents where letters stand without them; in Indic scripts they are vowels. */
function isAccent(point: number, char: string): boolean {
  return (
    /^[\p{Mn}\p{Me}]$/u.test(char) &&
    (point < 0x780 ||
      (point >= 0x8ca && point < 0x900) ||
      (point >= 0x1ab0 && point < 0x1b00) ||
      (point >= 0x1dc0 && point < 0x1e00) ||
      (point >= 0x20d0 && point < 0x2100) ||
      (point >= 0xfe00 && point < 0xfe30) ||
      point >= 0xe0000 ||
      NUKTA.test(char))
  );
}

/** The digit's value, in whatever script it is written: digits come in runs of ten from a multiple of ten apart. */
function digit(point: number): string {
  let zero = point;
  while (zero > point - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((point - zero) % 10);
}

function foldLetter(char: string): string {
  let folded = '';
  for (const part of char.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const point = part.codePointAt(0) ?? 0;
    if (isAccent(point, part) || part === '\u0640') continue;
    folded += LETTERS.get(part) ?? (/^\p{Nd}$/u.test(part) ? digit(point) : part);
  }
  return folded;
}

function describe(point: number): Character {
  const char = String.fromCodePoint(point);
  const sign = SIGNS.get(char);
  if (sign !== undefined) return { kind: sign === ' ' ? Kind.space : Kind.other, folded: sign };
  if (/^(?:\p{Cf}|\u0640|\u034f)$/u.test(char)) return { kind: Kind.nothing, folded: '' };
  if (isAccent(point, char)) return { kind: Kind.accent, folded: '' };
  if (/^[\s\p{Z}\x85]$/u.test(char)) return { kind: Kind.space, folded: ' ' };
  if (/^\p{Pd}$/u.test(char)) return { kind: Kind.other, folded: '-' };
  if (WIDE.test(char)) {
    const narrow = char.normalize('NFKC');
    if (narrow !== char && narrow.length === 1) return character(narrow.charCodeAt(0));
  }
  if (!/^[\p{L}\p{M}\p{Nd}]$/u.test(char)) return { kind: Kind.other, folded: char };
  const folded = foldLetter(char) || char;
  let kind: Kind = Kind.letter;
  if (/^[\p{Script=Arabic}]/u.test(folded)) kind = Kind.arabic;
  else if (/^\p{Script=Hangul}/u.test(folded)) kind = Kind.hangul;
  else if (FREE.test(folded)) kind = Kind.free;
  return { kind, folded };
}

const kinds = new Uint8Array(0x10000);
const units = new Uint16Array(0x10000);
const letters = new Uint16Array(0x10000);
const rare = new Map<number, Character>();

function learn(point: number): Character {
  const found = describe(point);
  if (point < 0x10000) kinds[point] = found.kind;
  if (point < 0x10000 && found.folded.length === 1) {
    units[point] = found.folded.charCodeAt(0);
    if (found.kind >= Kind.letter) letters[point] = units[point] as number;
  } else rare.set(point, found);
  return found;
}

/** What a code point is and folds to. A lone surrogate is a character like any other, and ends a word. */
export function character(point: number): Character {
  const known = rare.get(point);
  if (known) return known;
  const unit = point < 0x10000 ? (units[point] as number) : 0;
  return unit === 0
    ? learn(point)
    : { kind: kinds[point] as Kind, folded: String.fromCharCode(unit) };
}

/** The kind of one UTF-16 code unit that is no half of a pair. */
export function kindOf(unit: number): Kind {
  return (kinds[unit] as Kind) || learn(unit).kind;
}

/** What one code unit folds to as a code unit, or 0 if to none or several: then ask {@link character}. */
export function unitOf(unit: number): number {
  if ((kinds[unit] as number) === Kind.unseen) learn(unit);
  return units[unit] as number;
}

/** What one code unit that is a letter folds to as a code unit, or 0 if it is none, half of a pair, or several. */
export function letterOf(unit: number): number {
  if ((kinds[unit] as number) === Kind.unseen) learn(unit);
  return letters[unit] as number;
}

/** Whether the code unit at this place is the first of a pair. */
export function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/** The kind of the character that begins at this place of a text. */
export function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) !== 0xd800 || !isPair(text, at)) return kindOf(unit);
  return character(text.codePointAt(at) ?? unit).kind;
}

import { character, Kind } from './characters.ts';

/** In a folded name: a place where the page may write a space, a non-joiner or nothing. */
export const GAP = '\u200c';

export interface Folded {
  text: string;
  /** How many letters and digits it has. */
  letters: number;
}

/**
 * Folds a name or word of a dossier as {@link import('./forms.ts').Forms} folds
 * pages while it reads them. What stands at either end and is no letter goes:
 * «Талибан»* is талибан. A zero-width non-joiner between Arabic letters becomes
 * a {@link GAP}.
 */
export function fold(name: string): Folded {
  let text = '';
  let letters = 0;
  let kept = 0;
  let last: Kind = Kind.other;
  for (const char of name) {
    if (char === GAP && last === Kind.arabic) text += GAP;
    const { kind, folded } = character(char.codePointAt(0) ?? 0);
    if (folded === '') continue;
    last = kind;
    if (text.endsWith(GAP) && kind !== Kind.arabic) text = text.slice(0, -1);
    if (kind >= Kind.letter) {
      text += folded;
      letters++;
      kept = text.length;
    } else if (letters > 0 && !(kind === Kind.space && /[ \u200c]$/.test(text))) {
      text += folded;
    }
  }
  return { text: text.slice(0, kept), letters };
}

import type { Catalogue } from './catalogue.ts';
import { pieces, type Message } from './message.ts';

const PLAIN = 'AEIOUaeiouCNSYcnsy';
const ACCENTED = 'ÅÉÎÖÛåéîöûÇÑŠÝçñšý';

/** Translations run to about this much of the English length; short ones to more. */
const LENGTHEN = 1.4;

/**
 * A language that nobody speaks, made from another: accented, so that a text
 * that never went through the catalogue stands out; longer, so that a layout
 * too tight for translations breaks now; bracketed, so that a cut text shows.
 */
export function pseudo(catalogue: Catalogue): Catalogue {
  const texts = Object.entries<Message>(catalogue.texts).map(([key, message]) => [
    key,
    typeof message === 'string' ? disguise(message) : disguiseForms({ ...message }),
  ]);
  return { ...catalogue, language: 'x-pseudo', texts: Object.fromEntries(texts) };
}

function disguiseForms(forms: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, disguise(text)]));
}

function disguise(text: string): string {
  const accented = pieces(text).map((piece, at) => (at % 2 ? `{${piece}}` : accent(piece)));
  const padding = '~'.repeat(Math.max(2, Math.round(text.length * (LENGTHEN - 1))));
  return `[${accented.join('')} ${padding}]`;
}

function accent(text: string): string {
  return Array.from(text, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
}

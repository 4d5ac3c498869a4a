import type { Catalogue } from './catalogue.ts';
import { pseudo } from './pseudo.ts';

const files = import.meta.glob<Catalogue>('./languages/*.ts', { import: 'default' });

const tagOf = (path: string): string => path.slice('./languages/'.length, -'.ts'.length);

/** The languages of the interface: one for each file in `languages/`. */
export const LANGUAGES: readonly string[] = Object.keys(files).map(tagOf).toSorted();

/**
 * Loads one language and no other. `x-pseudo` is made from English; a language
 * that we do not have is English.
 */
export async function loadCatalogue(language: string): Promise<Catalogue> {
  const file = files[`./languages/${language}.ts`];
  if (file) return file();
  const { default: english } = await import('./languages/en.ts');
  return language === 'x-pseudo' ? pseudo(english) : english;
}

/**
 * The language to show: the reader's choice, or with `auto` the first of the
 * browser's languages that we have, or English.
 */
export function chooseLanguage(choice: string, preferred: readonly string[]): string {
  if (choice !== 'auto') return choice;
  const known = preferred
    .flatMap((tag) => [tag, tag.split('-')[0] ?? tag])
    .find((tag) => LANGUAGES.includes(tag));
  return known ?? 'en';
}

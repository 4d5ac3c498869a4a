import { basename } from 'node:path';
import { readHtml } from '../../../tools/serving/html-file.ts';
import { savedPages } from '../../../tools/survey/files.ts';
import type { BenchPage } from '../serve.ts';
import { builtPage, evenPage, mentionsPage, oneTextPage } from './article.ts';
import { fewNames } from './names.ts';

const TYPE = 'text/html; charset=utf-8';

/** Characters of text of the pages that are built. */
export const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000, 5_000_000, 20_000_000] as const;

export async function savedAt(paths: readonly string[]): Promise<BenchPage[]> {
  const files = await savedPages(paths);
  return files.map((file) => ({ name: basename(file), kind: 'saved', html: () => readHtml(file) }));
}

/** So many from all over a list, in order. */
export function someOf<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** Two pages without mentions that differ in the length of their texts alone. */
export function lengthPages(): BenchPage[] {
  return [100, 1000].map((words) => ({
    name: `texts of ${words} words`,
    kind: 'nothing',
    html: () => Promise.resolve({ body: evenPage(1500, words), type: TYPE }),
  }));
}

/** A page with so many mentions. */
export function crowdedPage(mentions: number): BenchPage {
  const names = fewNames();
  return {
    name: `${mentions.toLocaleString('en')} mentions`,
    kind: 'mentions',
    html: () => Promise.resolve({ body: mentionsPage(mentions, names), type: TYPE }),
  };
}

/** Pages with so many characters of text, in one text node each. */
export function oneTextPages(characters: number): BenchPage[] {
  const names = fewNames();
  return (['p', 'pre'] as const).map((element) => ({
    name: `one <${element}>, ${characters.toLocaleString('en')}`,
    kind: 'mentions',
    html: () => Promise.resolve({ body: oneTextPage(characters, names, element), type: TYPE }),
  }));
}

/** Pages of all sizes, with mentions and without. */
export function builtPages(sizes: readonly number[] = SIZES): BenchPage[] {
  const names = fewNames();
  const page = (size: number, kind: 'mentions' | 'nothing'): BenchPage => ({
    name: `built, ${kind}, ${size.toLocaleString('en')}`,
    kind,
    html: () =>
      Promise.resolve({ body: builtPage(size, kind === 'mentions' ? names : null), type: TYPE }),
  });
  return sizes.flatMap((size) => [page(size, 'mentions'), page(size, 'nothing')]);
}

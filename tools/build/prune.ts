import type { Plugin } from 'vite';
import { type Node, without } from './tree.ts';
import { unusedEntries, unusedMethods } from './unused.ts';

/** What of a package no page needs, by its file. */
const UNUSED: Record<string, (program: unknown) => Node[]> = {
  // Ranges are marked. Nothing is searched for, and nothing is ever unmarked.
  'mark.js/src/lib/mark.js': (program) => unusedMethods(program, ['markRanges']),
  'mark.js/src/lib/domiterator.js': (program) => unusedMethods(program, ['forEachNode', 'matches']),
  // What a content script has of the extension API.
  'webextension-polyfill/dist/browser-polyfill.js': (program) =>
    unusedEntries(program, 'apiMetadata', ['extension', 'i18n', 'runtime', 'storage']),
};

/**
 * Leaves out of the page script, which is in every page, what a bundler cannot
 * see to be unused: methods of classes, and entries of tables. Throws when a
 * package is not as expected any more.
 */
export function prune(): Plugin {
  return {
    name: 'sidelight:prune',
    enforce: 'pre',
    async resolveId(source, importer) {
      // The package's entry is the same compiled for browsers without classes.
      return source === 'mark.js' ? this.resolve('mark.js/src/lib/mark.js', importer) : undefined;
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const file = Object.keys(UNUSED).find((file) => path.endsWith(`/${file}`));
      const unused = file === undefined ? [] : UNUSED[file]?.(this.parse(code));
      return unused?.length ? { code: without(code, unused), map: null } : undefined;
    },
  };
}

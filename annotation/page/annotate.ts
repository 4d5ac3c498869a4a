import type { Annotation, AnnotateOptions } from './annotation.ts';
import { Engine } from './engine.ts';
import { isReadable } from './readable.ts';

/**
 * Annotates a document until `signal` aborts. A document that is never read
 * (not HTML, or an editor as a whole) gets an annotation that stays empty.
 */
export function annotate(document: Document, options: AnnotateOptions): Annotation {
  return isReadable(document) && !options.signal.aborted ? new Engine(document, options) : INERT;
}

const INERT: Annotation = {
  mentions: () => [],
  at: () => [],
  of: () => null,
  again: () => null,
  restyle: () => undefined,
  settled: () => Promise.resolve(),
  cost: { find: 0, paint: 0 },
};

import Mark from 'mark.js';
import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordsIn } from './terms.ts';

/**
 * A leaf in which hits are marked by mark.js. What is in it is not Preact's:
 * marks in a text that Preact renders would spoil its next rendering.
 */
export function markedLeaf(terms: ReadonlySet<string>): ComponentType<{ text: string }> {
  return function MarkedLeaf({ text }) {
    const leaf = useRef<HTMLSpanElement>(null);
    useLayoutEffect(() => {
      if (!leaf.current) return;
      leaf.current.textContent = text;
      const hits = wordsIn(text).filter(({ term }) => terms.has(term));
      if (hits.length > 0) new Mark(leaf.current).markRanges(hits, { className: 'hit' });
    }, [text]);
    return <span ref={leaf} />;
  };
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../../annotation/page/annotation.ts';
import { annotated, ownMatcherOf, painted, start, texts, the } from './support.ts';

afterEach(() => vi.restoreAllMocks());

const WAYS: [string, () => void][] = [
  ['by the registry', () => {}],
  ['by the caret', () => vi.spyOn(registry(), 'highlightsFromPoint').mockReturnValue([])],
  [
    'by the older caret',
    () => {
      vi.spyOn(registry(), 'highlightsFromPoint').mockReturnValue([]);
      vi.spyOn(document, 'caretPositionFromPoint').mockImplementation(older);
    },
  ],
];

describe.each(WAYS)('the mention under a point, %s', (_, prepare) => {
  it('is the one whose text is there', async () => {
    prepare();
    const annotation = await annotated('<p>The Taliban, and <b>Zamir</b> Kabulov.</p>');
    for (const mention of annotation.mentions()) {
      for (const { left, right, top, bottom } of mention.range()?.getClientRects() ?? []) {
        expect(hit(annotation, left + 1, (top + bottom) / 2)).toEqual([mention.text]);
        expect(hit(annotation, right - 1, (top + bottom) / 2)).toEqual([mention.text]);
      }
    }
  });

  it('is none beside the text, in the same line or below', async () => {
    prepare();
    const annotation = await annotated('<p style="width:500px">Taliban</p>');
    const rect = annotation.mentions()[0]?.range()?.getBoundingClientRect();
    const y = (rect?.top ?? 0) + 5;
    expect(hit(annotation, (rect?.right ?? 0) + 3, y)).toEqual([]);
    expect(hit(annotation, 490, y)).toEqual([]);
    expect(hit(annotation, 20, (rect?.bottom ?? 0) + 4)).toEqual([]);
    expect(hit(annotation, -5, -5)).toEqual([]);
  });

  it('is none where something lies over it', async () => {
    prepare();
    const annotation = await annotated(
      '<p>Taliban</p><div style="position:fixed;inset:0;background:red"></div>',
    );
    const rect = annotation.mentions()[0]?.range()?.getBoundingClientRect();
    expect(hit(annotation, (rect?.left ?? 0) + 5, (rect?.top ?? 0) + 5)).toEqual([]);
  });
});

describe.each(WAYS.slice(0, 2))('the mention under a point, %s', (_, prepare) => {
  it('is found in shadow roots', async () => {
    prepare();
    document.body.innerHTML = '<x-open></x-open><x-closed></x-closed>';
    const closed = the('x-closed').attachShadow({ mode: 'closed' });
    closed.innerHTML = '<p>Kabulov</p>';
    the('x-open').attachShadow({ mode: 'open' }).innerHTML = '<p>Taliban</p>';
    const annotation = start({
      shadowRootOf: (element) => (element.localName === 'x-closed' ? closed : element.shadowRoot),
    });
    await annotation.settled();
    expect(annotation.mentions()).toHaveLength(2);
    for (const mention of annotation.mentions()) {
      const rect = mention.range()?.getBoundingClientRect();
      expect(hit(annotation, (rect?.left ?? 0) + 5, (rect?.top ?? 0) + 5)).toEqual([mention.text]);
    }
  });
});

describe('other subjects named inside a mention', () => {
  const names = { 'Kabul Format': [], Kabul: [], Format: [] };
  const html = '<p>The <b>Kabul</b> Format met.</p>';

  it('come with it, in their own place, and are neither mentions nor painted', async () => {
    const annotation = await annotated(html, { matcher: ownMatcherOf(names) });
    expect(texts(annotation)).toEqual(['Kabul Format']);
    expect(Object.values(painted()).flat()).toEqual(['Kabul Format']);
    const [mention] = annotation.mentions();
    expect(mention?.also.map(({ text }) => text)).toEqual(['Kabul', 'Format']);
    expect(mention?.also[0]?.range()?.toString()).toBe('Kabul');
    expect(new Set([mention?.id, ...(mention?.also ?? []).map(({ id }) => id)]).size).toBe(3);
  });

  it('are found again in a text written anew', async () => {
    const annotation = await annotated(html, { matcher: ownMatcherOf(names) });
    const inner = annotation.mentions()[0]?.also[0];
    if (!inner) throw new Error('Nothing is named inside.');
    the('p').innerHTML = the('p').innerHTML;
    expect(inner.range()).toBeNull();
    await annotation.settled();
    const again = annotation.again(inner);
    expect([again?.text, again?.range()?.toString()]).toEqual(['Kabul', 'Kabul']);
  });
});

function hit(annotation: Annotation, x: number, y: number): string[] {
  return annotation.at(x, y).map(({ text }) => text);
}

function registry() {
  return CSS.highlights as HighlightRegistry & {
    highlightsFromPoint: (...args: unknown[]) => unknown[];
  };
}

function older(x: number, y: number): CaretPosition | null {
  const range = document.caretRangeFromPoint(x, y);
  return (
    range && ({ offsetNode: range.startContainer, offset: range.startOffset } as CaretPosition)
  );
}

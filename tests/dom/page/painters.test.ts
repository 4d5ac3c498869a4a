import { describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../../annotation/page/annotation.ts';
import { annotated, stop } from './support.ts';

/** The contract of painters: whatever the page, both draw the same mentions in the same places. */
const PAGES: [string, string][] = [
  ['one text', '<p>The Taliban and Zamir Kabulov, and the Taliban.</p>'],
  ['a whole text', '<p>Taliban</p>'],
  ['side by side', '<p>Taliban Kabulov Muttaqi</p>'],
  ['inline elements', '<p><b>Zamir</b> Kabulov, Za<i>mir <u>Kabu</u></i>lov; Tal<wbr>iban</p>'],
  ['white space in elements of its own', '<p><b>Zamir</b><i> </i><b>Kabulov</b></p>'],
  ['line breaks', '<p>Zamir<br>Kabulov<br><br>Taliban</p>'],
  ['mixed content', '<div>Taliban<p>Kabulov</p>Muttaqi<p>Taliban</p></div>'],
  ['tables and lists', '<table><tr><td>Taliban<td>Kabulov</table><ul><li>Taliban</ul>'],
  ['what is hidden', '<p>Zamir <i hidden>Taliban</i>Kabulov</p>'],
  ['flex boxes', '<div style="display:flex">Taliban<b>Kabulov</b></div>'],
  ['dark ground', '<div style="color:#fff">Taliban</div>'],
  ['right to left', '<p dir="rtl">x Taliban y <b>Kabu</b>lov</p>'],
  ['preformatted text', '<pre>Zamir\nKabulov\n\nTaliban</pre>'],
];

describe.each(PAGES)('on %s', (_, html) => {
  it('both painters draw the same', async () => {
    const first = drawn(await annotated(html));
    expect(first.length).toBeGreaterThan(0);
    stop();
    const annotation = await annotated(html, { painter: 'mark' });
    expect(drawn(annotation)).toEqual(first);
    await vi.waitFor(
      () => expect(CSS.highlights.size === 0 || document.querySelector('mark') === null).toBe(true),
      { timeout: 5000 },
    );
    const isFlex = html.includes('flex');
    await vi.waitFor(() => expect(document.querySelector('mark') === null).toBe(isFlex), {
      timeout: 5000,
    });
    expect(drawn(annotation)).toEqual(first);
  });
});

/** Every drawn character of the page's text, by its offset in it, with its style; and the mentions. */
function drawn(annotation: Annotation): string[] {
  const spots: string[] = [];
  const add = (range: AbstractRange, style: string) => {
    const before = document.createRange();
    before.setStart(document.body, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const inside = document.createRange();
    inside.setStart(range.startContainer, range.startOffset);
    inside.setEnd(range.endContainer, range.endOffset);
    const at = before.toString().length;
    for (let i = 0; i < inside.toString().length; i++) {
      if (isSeen(inside, i)) spots.push(`${at + i} ${style} ${inside.toString()[i]}`);
    }
  };
  for (const [style, highlight] of CSS.highlights) for (const range of highlight) add(range, style);
  for (const mark of document.querySelectorAll<HTMLElement>('mark')) {
    const range = document.createRange();
    range.selectNodeContents(mark);
    add(range, mark.dataset['mention'] ?? '');
  }
  const mentions = annotation.mentions().map(({ text, first }) => `${text} ${first}`);
  return [...spots.sort(), ...mentions];
}

/** White space between two elements is not worth a mark, and text in between that is hidden is not drawn. */
function isSeen(range: Range, offset: number): boolean {
  const texts = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const text = range.toString();
  if (text[offset]?.trim() === '') return false;
  const single = range.commonAncestorContainer instanceof Text;
  let at = 0;
  for (
    let node = single ? range.commonAncestorContainer : texts.nextNode();
    node !== null;
    node = single ? null : texts.nextNode()
  ) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : (node as Text).length;
    if (offset < at + to - from) return node.parentElement?.checkVisibility() ?? true;
    at += to - from;
  }
  return true;
}

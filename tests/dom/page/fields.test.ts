import { afterEach, describe, expect, it, vi } from 'vitest';
import { annotated, texts, the } from './support.ts';

/** Everything by which a script can learn what stands in a field. */
const READERS: [object, string][] = [
  [HTMLInputElement.prototype, 'value'],
  [HTMLInputElement.prototype, 'defaultValue'],
  [HTMLInputElement.prototype, 'placeholder'],
  [HTMLInputElement.prototype, 'selectionStart'],
  [HTMLTextAreaElement.prototype, 'value'],
  [HTMLTextAreaElement.prototype, 'defaultValue'],
  [HTMLTextAreaElement.prototype, 'textLength'],
  [HTMLSelectElement.prototype, 'value'],
  [HTMLOptionElement.prototype, 'text'],
  [HTMLOptionElement.prototype, 'value'],
];

/** Every kind of input there is (https://html.spec.whatwg.org/#the-input-element). */
const KINDS = (
  'password text search tel url email hidden button submit reset number range date month week ' +
  'time datetime-local color checkbox radio file image'
).split(' ');

const FORM = `<p>The Taliban</p><form>
  ${KINDS.map((kind) => `<input type="${kind}" value="Kabulov">`).join(' Muttaqi ')}
  <textarea>Kabulov</textarea><select><option>Kabulov</select></form>`;

afterEach(() => vi.restoreAllMocks());

describe.each(['highlight', 'mark'] as const)('painted by %s, a form', (painter) => {
  it('is never asked what stands in its fields', async () => {
    const asked: string[] = [];
    for (const [prototype, name] of READERS) {
      vi.spyOn(prototype as Record<string, unknown>, name, 'get').mockImplementation(() => {
        asked.push(name);
        return '';
      });
    }
    vi.spyOn(FormData.prototype, 'get').mockImplementation(() => {
      asked.push('FormData');
      return null;
    });
    const annotation = await annotated(FORM, { painter });
    await vi.waitUntil(() => painter === 'highlight' || document.querySelector('mark') !== null, {
      timeout: 5000,
    });
    for (const field of document.querySelectorAll('input, textarea, select')) {
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'x' }));
      const { left, top } = field.getBoundingClientRect();
      expect(annotation.at(left + 2, top + 2)).toEqual([]);
    }
    the('form').append('Muttaqi');
    await annotation.settled();
    expect(texts(annotation).filter((text) => text === 'Kabulov')).toEqual([]);
    expect(texts(annotation).filter((text) => text === 'Muttaqi')).toHaveLength(KINDS.length);
    expect(asked).toEqual([]);
    // So would be noticed who asked.
    expect(the<HTMLInputElement>('input').value + asked).toBe('value');
  });
});

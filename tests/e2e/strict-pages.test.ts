import { describe, expect, test } from 'vitest';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { geometryOf, textOf } from '../../tools/browsers/shown.ts';
import { click, hover, readIn, shown } from './support/reader.ts';

const SENTENCE = 'In Doha Zamir Kabulov spoke about the Taliban.';

describe.each(BROWSERS)('strict and hostile pages in %s', (browser) => {
  const reader = readIn(browser);

  test('the panel opens, styled, under default-src none with Trusted Types', async () => {
    const page = await reader().open({
      body: `<!doctype html><p>${SENTENCE}</p>`,
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await hover(page, 'Zamir Kabulov');
    await shown(page, 'tooltip');
    await click(page, 'Zamir Kabulov');
    expect(await shown(page, 'panel')).toContain('Verified facts');
    const panel = await geometryOf(page, 'panel');
    // As wide as our own style makes it, not as wide as the page.
    expect(panel?.width).toBeGreaterThan(300);
    expect(panel?.width).toBeLessThan(500);
    expect(said).toEqual([]);
  });

  test('a page cannot keep events from us', async () => {
    const page = await reader().open(`<!doctype html><script>
        for (const type of ['pointermove', 'mousemove', 'pointerdown', 'mousedown', 'click', 'keydown'])
          addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
      </script><p>${SENTENCE}</p>`);
    await hover(page, 'Zamir Kabulov');
    await shown(page, 'tooltip');
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(page, 'panel')).toBeUndefined();
  });

  test('events that a script makes open nothing', async () => {
    const page = await reader().open(`<!doctype html><p id=p>${SENTENCE}</p>`);
    const [mention] = await paintedMentions(page);
    await page.evaluate(
      ({ x, y }) => {
        const target = document.querySelector('#p');
        for (const type of [
          'pointermove',
          'mousemove',
          'pointerdown',
          'mousedown',
          'mouseup',
          'click',
        ])
          target?.dispatchEvent(
            new PointerEvent(type, { bubbles: true, clientX: x, clientY: y, detail: 1 }),
          );
      },
      { x: mention?.x ?? 0, y: mention?.y ?? 0 },
    );
    // A real rest opens the tooltip: by then a panel of the forged click would be there too.
    await hover(page, 'Zamir Kabulov');
    await shown(page, 'tooltip');
    expect(await textOf(page, 'panel')).toBeUndefined();
  });

  test.each([
    ['text/plain', SENTENCE],
    ['application/xml', `<?xml version="1.0"?><note>${SENTENCE}</note>`],
    [
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${SENTENCE}</text></svg>`,
    ],
  ])('%s is left alone', async (type, body) => {
    const address = reader().site.put(`/${type}`, { body, headers: { 'content-type': type } });
    const page = await reader().visit(address);
    const report = await reportOf(reader().session, page);
    expect(report).toMatchObject({ state: 'unsupported', subjects: [] });
    expect(await paintedMentions(page)).toEqual([]);
  });

  test('editable text and form fields are not read', async () => {
    const page = await reader().open(`<!doctype html>
      <p>Zamir Kabulov</p>
      <div contenteditable>Zamir Kabulov <b>Zamir Kabulov</b></div>
      <textarea>Zamir Kabulov</textarea><input value="Zamir Kabulov">`);
    expect(await paintedMentions(page)).toHaveLength(1);
  });
});

import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inClosedRoot } from '../../tools/browsers/closed-root.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { geometryOf, textOf } from '../../tools/browsers/shown.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, hover, nothingShown, readIn, shown } from './support/reader.ts';
import { tally } from './support/tally.ts';

/** A mention that no style sheet of the page moves. */
const FIXED =
  '<p style="all:initial!important;position:fixed!important;inset:40px auto auto 40px!important;' +
  'font:16px/20px sans-serif!important;zoom:1!important">Zamir Kabulov spoke.</p>';
const SAID = '<p>In Doha Zamir Kabulov spoke.</p>';

const SHEETS: [string, string][] = [
  ['everything unset', '*{all:unset!important}'],
  ['a huge font', '*{font:40px/3 cursive!important}'],
  [
    'boxes in boxes',
    '*{box-sizing:content-box!important;padding:20px!important;margin:20px!important;border:5px solid red!important}',
  ],
  ['all blocks', '*{display:block!important}'],
  ['no <div>', 'html>div,div{display:none!important}'],
  ['all floats', '*{position:static!important;float:left!important}'],
  [
    'spaced out',
    '*{letter-spacing:1em!important;word-spacing:2em!important;text-transform:uppercase!important;text-indent:9em!important}',
  ],
  ['vertical', 'html{writing-mode:vertical-rl!important}div{writing-mode:vertical-rl!important}'],
  ['right to left', 'html,body,div{direction:rtl!important;unicode-bidi:bidi-override!important}'],
  ['tiny rem', 'html{font-size:2px!important}'],
  [
    'shrunk',
    'div{transform:scale(.5)!important;scale:.5!important;translate:50px!important;rotate:9deg!important}',
  ],
  ['unseen', 'html>div,[popover]{opacity:0!important;visibility:hidden!important}'],
  [
    'squeezed',
    '[popover]{width:10px!important;height:10px!important;overflow:hidden!important;contain:strict!important;clip-path:inset(50%)!important}',
  ],
  ['no popovers', ':popover-open,[popover]{display:none!important}'],
  [
    'pseudo-elements',
    '*::before,*::after{content:"x"!important;display:block!important;height:30px}::backdrop{display:block!important;background:#000!important}',
  ],
  [
    'moving',
    'div{transition:all 9s!important;animation:spin 9s!important}@keyframes spin{to{transform:rotate(1turn)}}',
  ],
  [
    'filtered',
    'div{filter:blur(5px)!important;mix-blend-mode:difference!important;pointer-events:none!important;user-select:none!important;mask-image:linear-gradient(#000,#0000)!important}',
  ],
  ['cramped', '*{max-width:100px!important;max-height:50px!important;min-width:0!important}'],
  [
    'set in columns',
    'html,div{columns:3!important;line-height:0!important;white-space:nowrap!important;hyphens:auto!important}',
  ],
  [
    'our own variables',
    ':root,div{--ink:red!important;--paper:red!important;--space-4:90px!important;--radius:0!important;--edge:50px!important;--sans:cursive!important;--reading:hidden;color-scheme:dark}',
  ],
  [
    'registered variables',
    '@property --space-4{syntax:"<length>";inherits:false;initial-value:99px}@property --sans{syntax:"*";inherits:false;initial-value:cursive}',
  ],
  [
    'our own classes',
    '.sidelight,.panel,.floating,.panel-body,button,h2,li,a{display:none!important;font-size:90px!important}',
  ],
];

/** Where everything in the panel stands, counted from its corner. */
const geometry = (page: Page) =>
  inClosedRoot(page.mainFrame(), '.panel[data-placed]', (panel) => {
    const { x, y } = panel.getBoundingClientRect();
    const shown = [...panel.querySelectorAll('*')].filter((one) => one.getClientRects().length > 0);
    return shown.map((element) => {
      const box = element.getBoundingClientRect();
      return [box.x - x, box.y - y, box.width, box.height];
    });
  });

describe.each(BROWSERS)('hostile pages in %s', (browser) => {
  const reader = readIn(browser);

  describe('style sheets', () => {
    tally(`hostile style sheets in ${browser}`);
    let page: Page;
    let plain: number[][] = [];
    beforeAll(async () => {
      page = await reader().open(`<!doctype html>${FIXED}`);
      await click(page, 'Zamir Kabulov');
      plain = await until('the panel', () => geometry(page));
      await page.keyboard.press('Escape');
      await nothingShown(page);
    });

    test.each(SHEETS)('%s: the panel is as it is elsewhere, within 1 px', async (_, sheet) => {
      await page.evaluate((css) => {
        document.querySelector('style')?.remove();
        const style = document.createElement('style');
        style.textContent = css;
        document.documentElement.append(style);
      }, sheet);
      await click(page, 'Zamir Kabulov');
      const seen = await until('the panel', () => geometry(page));
      const worst = seen.flatMap((box, at) =>
        box.map((value, side) => Math.abs(value - (plain[at]?.[side] ?? Infinity))),
      );
      expect(seen).toHaveLength(plain.length);
      expect(Math.max(...worst)).toBeLessThanOrEqual(1);
      await shown(page, 'panel');
      await page.keyboard.press('Escape');
      await nothingShown(page);
    });
  });

  test('no key, click, input or focus of ours reaches the page', async () => {
    const page = await reader().open(`<!doctype html>${FIXED}<input><script>
      globalThis.heard = [];
      const types = new Set();
      for (const owner of [window, document, document.documentElement, HTMLElement.prototype])
        for (const key in owner) if (key.startsWith('on')) types.add(key.slice(2));
      for (const type of [...types, 'focusin', 'focusout', 'DOMActivate', 'textInput', 'compositionstart'])
        for (const node of [window, document, document.documentElement, document.body])
          for (const capture of [true, false])
            node.addEventListener(type, (event) => {
              if (globalThis.on) heard.push(type + ' at ' + (event.target.localName ?? 'window'));
            }, { capture });
      for (const type of types) { const key = 'on' + type; if (key in document && !document[key]) document[key] = (e) => globalThis.on && heard.push('on' + type); }
    </script>`);
    await click(page, 'Zamir Kabulov');
    const panel = await until('the panel', () => geometryOf(page, 'panel'));
    await page.mouse.move(panel.x + 30, panel.y + 40);
    await page.evaluate(() => Object.assign(globalThis, { on: true }));
    await page.mouse.move(panel.x + 60, panel.y + 60, { steps: 3 });
    await page.mouse.click(panel.x + 60, panel.y + 60);
    await page.mouse.wheel({ deltaY: 200 }).catch(() => undefined);
    for (const key of ['Tab', 'Tab', 'a', 'ArrowDown', 'PageDown', 'Enter', 'Escape'] as const)
      await page.keyboard.press(key);
    if ((await textOf(page, 'panel')) !== undefined) await page.keyboard.press('Escape');
    await nothingShown(page);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    // A page that scrolls, moves or is measured may hear of that.
    const ours = heard.filter((one) =>
      /^(?:on)?(?:key|click|dbl|aux|input|before|focus|blur|pointer(?:down|up)|mouse(?:down|up)|comp|text|DOM|toggle)/.test(
        one,
      ),
    );
    expect([...new Set(ours)]).toEqual([]);
  });

  test.each([
    ['focusin', `addEventListener('focusin', (e) => { if (e.target !== box) box.focus() }, true)`],
    ['focusout', `box.addEventListener('focusout', () => box.focus())`],
    ['blur at the window', `addEventListener('blur', () => box.focus(), true)`],
    [
      'Tab',
      `addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); box.focus() } }, true)`,
    ],
  ])('a trap that waits for %s does not catch us', async (_, trap) => {
    const page = await reader().open(
      `<!doctype html>${FIXED}<input id=box style="margin-top:200px"><script>const box = document.querySelector('#box'); ${trap}</script>`,
    );
    await page.focus('#box');
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    for (const key of ['Tab', 'Tab', 'x'] as const) await page.keyboard.press(key);
    const inside = await page.evaluate(() => document.activeElement?.localName);
    expect(inside).toBe('div');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('');
  });

  test('a cleared registry is noticed by the next pointer, and filled again', async () => {
    const page = await reader().open(`<!doctype html>${SAID}`);
    const [{ x, y } = { x: 0, y: 0 }] = await paintedMentions(page);
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(x - 20, y + 40);
    await page.mouse.move(x, y);
    await until('the paint', async () => (await paintedMentions(page)).length === 1);
    await shown(page, 'tooltip');
  });

  test('a host thrown out once comes back, with the focus', async () => {
    const page = await reader().open(`<!doctype html>${SAID}<script>
      new MutationObserver((records, observer) => {
        for (const { addedNodes } of records) for (const node of addedNodes) {
          node.remove();
          globalThis.thrown = true;
          observer.disconnect();
        }
      }).observe(document.documentElement, { childList: true });
    </script>`);
    await click(page, 'Zamir Kabulov');
    await page.waitForFunction(() => 'thrown' in globalThis);
    await shown(page, 'panel');
    await until('the focus', () =>
      page.evaluate(() => document.activeElement?.localName === 'div'),
    );
  });

  test('no prototype, global or message of the page is touched', async () => {
    const page = await reader().open(`<!doctype html><head><script>
      globalThis.state = () => [window, document, ...Object.getOwnPropertyNames(window)
          .filter((name) => /^[A-Z]/.test(name)).map((name) => window[name]?.prototype)]
        .filter((owner) => owner !== null && typeof owner === 'object')
        .flatMap((owner) => Reflect.ownKeys(owner).map((key) => {
          const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key);
          return String(owner?.constructor?.name) + String(key) + [value, get, set].map((part) => typeof part === 'function' ? Function.prototype.toString.call(part) : typeof part).join();
        })).join('\\n');
      globalThis.before = '';
      globalThis.messages = [];
      state();
      globalThis.before = state();
      addEventListener('message', (event) => messages.push(String(event.data)), true);
    </script>${SAID}`);
    await hover(page, 'Zamir Kabulov');
    await shown(page, 'tooltip');
    const seen = await page.evaluate(() => {
      const { state, before, messages } = globalThis as unknown as {
        state: () => string;
        before: string;
        messages: string[];
      };
      const known = new Set(before.split('\n'));
      const news = state()
        .split('\n')
        .filter((line) => !known.has(line));
      return { news, size: before.length, messages };
    });
    expect(seen.size).toBeGreaterThan(100_000);
    expect(seen).toMatchObject({ news: [], messages: [] });
    expect(
      await page.evaluate(
        () => performance.getEntries().filter(({ name }) => name.includes('-extension:')).length,
      ),
    ).toBe(0);
  });
});

import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paintedMentions, type PaintedMention } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { geometryOf, textOf } from '../../tools/browsers/shown.ts';
import { until } from '../../tools/browsers/until.ts';
import { mentionsInFrames } from './support/frames.ts';
import { click, hover, mentionOf, nothingShown, readIn, shown } from './support/reader.ts';
import type { Answer } from './support/site.ts';
import { tally } from './support/tally.ts';

const NAME = 'Zamir Kabulov';
const SAID = `<p>In Doha ${NAME} spoke.</p>`;
const page = (body: string) => `<!doctype html><meta charset="utf-8">${body}`;
const xhtml = (body: string): Answer => ({
  headers: { 'content-type': 'application/xhtml+xml' },
  body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body>${body}</body></html>`,
});

/** Places where a mention is read, and where tooltip and panel work beside it. */
const READ: [string, Answer][] = [
  ['quirks mode', SAID],
  ['XHTML', xhtml(SAID)],
  ['tables', page(`<table><tr><td>${NAME}<td>x</table>`)],
  ['right to left', page(`<p dir="rtl">${NAME} spoke.</p>`)],
  ['vertical text', page(`<p style="writing-mode:vertical-rl;height:300px">${NAME} spoke.</p>`)],
  ['sideways text', page(`<p style="writing-mode:vertical-lr;height:300px">${NAME}</p>`)],
  ['display: contents', page(`<div style="display:contents"><b>Zamir</b> Kabulov spoke.</div>`)],
  [
    'flex and grid',
    page(`<div style="display:grid"><div style="display:flex">${NAME}</div></div>`),
  ],
  ['columns', page(`<div style="columns:3">${'<p>x</p>'.repeat(9)}${SAID}</div>`)],
  ['an open <details>', page(`<details open><summary>More</summary>${SAID}</details>`)],
  ['content-visibility: auto', page(`<div style="content-visibility:auto">${SAID}</div>`)],
  [
    'a transformed box',
    page(`<div style="margin:90px;transform:rotate(4deg) scale(.9)">${SAID}</div>`),
  ],
  [
    'a clipped, contained box',
    page(`<div style="contain:strict;overflow:hidden;height:200px">${SAID}</div>`),
  ],
  ['a scroller', page(`<div style="overflow:scroll;height:120px">${SAID}</div>`)],
  [
    'a frozen layer over all',
    page(`<div style="position:fixed;inset:0;z-index:2147483647">${SAID}</div>`),
  ],
  ['ruby', page(`<ruby>${NAME}<rt>x</rt></ruby>`)],
  [
    'slots',
    page(
      `<x-s>${SAID}</x-s><script>document.querySelector('x-s').attachShadow({mode:'open'}).innerHTML='<slot></slot>'</script>`,
    ),
  ],
  [
    'an adopted element',
    page(
      `<iframe srcdoc="<p id=p>${NAME} spoke.</p>" onload="document.body.append(document.adoptNode(contentDocument.querySelector('p'))); this.remove()"></iframe>`,
    ),
  ],
  [
    'a modal dialog',
    page(`<dialog>${SAID}</dialog><script>document.querySelector('dialog').showModal()</script>`),
  ],
  [
    'an open popover',
    page(
      `<div popover>${SAID}</div><script>document.querySelector('[popover]').showPopover()</script>`,
    ),
  ],
  ['zoom 50 % by style', page(`<style>html{zoom:.5}</style>${SAID}`)],
  ['zoom 200 % by style', page(`<style>html{zoom:2}</style>${SAID}`)],
  ['zoom on body and root', page(`<style>html{zoom:1.5}body{zoom:.8}</style>${SAID}`)],
  [
    'a tiny rem and a huge font',
    page(`<style>html{font-size:1px}body{font-size:40px}</style>${SAID}`),
  ],
];

/** Places that are never read. */
const CLOSED: [string, Answer][] = [
  ['designMode', page(`${SAID}<script>document.designMode='on'</script>`)],
  ['a closed <details>', page(`<details><summary>More</summary>${SAID}</details>`)],
  ['hidden="until-found"', page(`<div hidden="until-found">${SAID}</div>`)],
  ['content-visibility: hidden', page(`<div style="content-visibility:hidden">${SAID}</div>`)],
  [
    'editors',
    page(
      `<div contenteditable>${NAME}</div><div role="textbox">${NAME}</div><div class="cm-editor">${NAME}</div>`,
    ),
  ],
  [
    'form fields',
    page(
      `<textarea>${NAME}</textarea><input value="${NAME}"><input type="password" value="${NAME}"><select><option>${NAME}</select>`,
    ),
  ],
  [
    'SVG and MathML',
    page(`<svg><text y="20">${NAME}</text></svg><math><mtext>${NAME}</mtext></math>`),
  ],
  [
    'scripts, styles and templates',
    page(
      `<script>"${NAME}"</script><style>/* ${NAME} */</style><template>${SAID}</template><noscript>${SAID}</noscript>`,
    ),
  ],
];

/** The frame of a tab in which a mention is painted. */
async function framed(tab: Page): Promise<{ frame: Frame; mention: PaintedMention } | undefined> {
  for (const frame of tab.frames()) {
    const [mention] = await paintedMentions(frame);
    if (mention) return { frame, mention };
  }
  return undefined;
}

describe.each(BROWSERS)('every kind of place in %s', (browser) => {
  const reader = readIn(browser);
  let tab: Page;
  let number = 0;
  beforeAll(async () => {
    await reader().change({ kind: 'set', values: { tooltipDelay: 0 } });
    tab = await reader().open('<!doctype html><title>Start</title>');
  });
  beforeEach(async () => {
    await tab.mouse.move(1, 1);
  });
  const show = async (answer: Answer): Promise<void> => {
    await tab.goto(reader().site.put(`/place-${(number += 1)}`, answer), { waitUntil: 'load' });
    await tab.bringToFront();
  };
  const settled = () => reportOf(reader().session, tab);

  describe('read', () => {
    tally(`places read in ${browser}`);

    test.each(READ)('%s', async (_, answer) => {
      await show(answer);
      const mention = await mentionOf(tab, NAME).catch(() => mentionOf(tab, 'Zamir Kabulov'));
      await hover(tab, mention.text);
      expect(await shown(tab, 'tooltip')).toContain(NAME);
      await click(tab, mention.text);
      expect(await shown(tab, 'panel')).toContain(NAME);
      const panel = await until('the panel at its place', () => geometryOf(tab, 'panel'));
      const { width, height } = await tab.evaluate(() => ({
        width: innerWidth,
        height: innerHeight,
      }));
      expect(panel.x).toBeGreaterThanOrEqual(-1);
      expect(panel.y).toBeGreaterThanOrEqual(-1);
      expect(panel.x + panel.width).toBeLessThanOrEqual(width + 1);
      expect(panel.y + panel.height).toBeLessThanOrEqual(height + 1);
      expect(Math.round(panel.width)).toBe(414);
      const { x, y } = mention;
      const covers =
        x > panel.x && x < panel.x + panel.width && y > panel.y && y < panel.y + panel.height;
      expect(covers).toBe(false);
      // What is inert cannot be clicked.
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Escape');
      await nothingShown(tab);
    });
  });

  describe('not read', () => {
    tally(`places not read in ${browser}`);

    test.each(CLOSED)('%s', async (_, answer) => {
      await show(answer);
      expect((await settled()).subjects).toEqual([]);
      expect(await paintedMentions(tab)).toEqual([]);
    });
  });

  describe('frames', () => {
    tally(`kinds of frames in ${browser}`);
    const text = `<p>In Doha ${NAME} spoke.</p>`;
    // Firefox runs no content script in a frame that has never loaded anything.
    const UNLOADED: [string, (other: string) => string][] = [
      [
        'about:blank, written by script',
        () =>
          `<iframe></iframe><script>document.querySelector('iframe').contentDocument.body.innerHTML='${text}'</script>`,
      ],
      [
        'document.write',
        () =>
          `<iframe></iframe><script>{const d=document.querySelector('iframe').contentDocument;d.open();d.write('${text}');d.close()}</script>`,
      ],
    ];
    const KINDS: [string, (other: string) => string][] = [
      ['same origin', () => `<iframe src="/inner"></iframe>`],
      ['cross origin', (other) => `<iframe src="${other}/inner"></iframe>`],
      ['srcdoc', () => `<iframe srcdoc="${text}"></iframe>`],
      [
        'blob',
        () =>
          `<script>{const f=document.createElement('iframe');f.src=URL.createObjectURL(new Blob(['${text}'],{type:'text/html'}));document.body.append(f)}</script>`,
      ],
      ['data', () => `<iframe src="data:text/html,${encodeURIComponent(text)}"></iframe>`],
      ['sandboxed, without scripts', () => `<iframe sandbox srcdoc="${text}"></iframe>`],
      ['sandboxed, with scripts', () => `<iframe sandbox="allow-scripts" src="/inner"></iframe>`],
      ['object', () => `<object type="text/html" data="/inner"></object>`],
      [
        'in a shadow root',
        () =>
          `<x-f></x-f><script>document.querySelector('x-f').attachShadow({mode:'closed'}).innerHTML='<iframe src="/inner"></iframe>'</script>`,
      ],
      ['in a frame', () => `<iframe src="/outer"></iframe>`],
      ...(browser === 'firefox' ? [] : UNLOADED),
    ];

    test.each(KINDS)('%s', async (_, html) => {
      const { site, session } = reader();
      site.put('/inner', page(text));
      site.put('/outer', page('<iframe src="/inner"></iframe>'));
      const other = site.origin.replace('127.0.0.1', 'localhost');
      await show(page(`<body>${html(other)}`));
      expect(await mentionsInFrames(session, tab, 1)).toEqual([1]);
      const { frame, mention } = await until('the mention in a frame', () => framed(tab));
      const paragraph = await frame.$('p');
      const { x, y } = await frame.evaluate(() => {
        const { x, y } = document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y };
      });
      await paragraph?.click({ offset: { x: mention.x - x, y: mention.y - y } });
      expect(await until('the panel in it', () => textOf(frame, 'panel'))).toContain(NAME);
    });
  });

  test.each([50, 67, 150, 200, 300, 400])('zoomed to %d %', async (percent) => {
    const scale = percent / 100;
    await tab.setViewport({
      width: Math.round(1280 / scale),
      height: Math.round(900 / scale),
      deviceScaleFactor: scale,
    });
    try {
      await show(page(`<meta name=viewport content="width=device-width">${SAID.repeat(3)}`));
      await click(tab, NAME);
      await shown(tab, 'panel');
      const size = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      // A sheet glides in.
      const panel = await until('the panel inside of the window', async () => {
        const box = await geometryOf(tab, 'panel');
        if (!box || box.x < -1 || box.y < -1) return undefined;
        const fits = box.x + box.width <= size.width + 1 && box.y + box.height <= size.height + 1;
        return fits ? box : undefined;
      });
      // Enough to read in, wherever the mention is.
      expect(panel.height).toBeGreaterThanOrEqual(Math.min(150, size.height - 10));
    } finally {
      await tab.setViewport({ width: 1280, height: 900 });
    }
  });

  test('fullscreen', async () => {
    await show(
      page(`<div id=f style="background:#fff">${SAID}<button>Full</button></div>
      <script>document.querySelector('button').onclick = () => f.requestFullscreen()</script>`),
    );
    await settled();
    await tab.click('button');
    await tab.waitForFunction(() => document.fullscreenElement !== null);
    await hover(tab, NAME);
    expect(await shown(tab, 'tooltip')).toContain(NAME);
    await click(tab, NAME);
    expect(await shown(tab, 'panel')).toContain(NAME);
    expect(await tab.evaluate(() => document.activeElement?.parentElement?.id)).toBe('f');
    // A browser may take the first Esc to leave fullscreen by itself.
    await tab.evaluate(() => document.exitFullscreen());
    await until('the panel at the root', () =>
      tab.evaluate(() => document.querySelector('html > [popover]') !== null),
    );
    await tab.keyboard.press('Escape');
    await nothingShown(tab);
  });

  test('a modal dialog that opens later has the panel in it, and gives it back', async () => {
    await show(page(`${SAID}<dialog style="margin:auto 0 0 auto">Sign in</dialog>`));
    await click(tab, NAME);
    await shown(tab, 'panel');
    const host = () =>
      tab.evaluate(() => document.querySelector('[popover=manual]')?.parentElement?.localName);
    await tab.evaluate(() => document.querySelector('dialog')?.showModal());
    await until('the panel in the dialog', async () => (await host()) === 'dialog');
    await tab.evaluate(() => document.querySelector('dialog')?.close());
    await until('the panel at the root', async () => (await host()) === 'html');
    expect(await shown(tab, 'panel')).toContain(NAME);
  });

  test('one panel a tab, whatever frame it is in, and a low frame has a readable one', async () => {
    const { site, session } = reader();
    site.put('/inner', page(SAID));
    await show(page(`${SAID}<iframe src="/inner" style="width:700px;height:200px"></iframe>`));
    await mentionsInFrames(session, tab, 2);
    await click(tab, NAME);
    await shown(tab, 'panel');
    const frame = await until('the frame', async () =>
      tab.frames().find((one) => one.url().endsWith('/inner')),
    );
    const { x, y } = await until('its mention', async () => (await paintedMentions(frame))[0]);
    const box = await tab.evaluate(() => {
      const { left, top } =
        document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top };
    });
    await tab.mouse.click(box.left + 2 + x, box.top + 2 + y);
    const panel = await until('the panel in the frame', () => geometryOf(frame, 'panel'));
    expect(panel.height).toBeGreaterThanOrEqual(190);
    await nothingShown(tab);
  });
});

// Firefox's protocol cannot pretend to print, nor to force colours.
describe('other media in chromium', () => {
  const reader = readIn('chromium');
  const pictures = async (tab: Page): Promise<{ painted: boolean }> => {
    const painted = await tab.screenshot({ encoding: 'base64' });
    await tab.evaluate(() => CSS.highlights.clear());
    return { painted: painted !== (await tab.screenshot({ encoding: 'base64' })) };
  };
  const html = page(SAID.repeat(5));

  test('on screen mentions are painted', async () => {
    expect(await pictures(await reader().open(html))).toEqual({ painted: true });
  });

  test('on paper they are not', async () => {
    const tab = await reader().open(html);
    await tab.emulateMediaType('print');
    expect(await pictures(tab)).toEqual({ painted: false });
  });

  test('with forced colours they are, in the colour of the text', async () => {
    const tab = await reader().open(html);
    const cdp = await tab.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect(await pictures(tab)).toEqual({ painted: true });
    const colours = await tab.evaluate(() => {
      const text = document.querySelector('p') ?? document.body;
      const line = getComputedStyle(text, '::highlight(mention-underline-amber-strong-light)');
      return [line.textDecorationColor, getComputedStyle(text).color];
    });
    expect(colours[0]).toBe(colours[1]);
  });
});

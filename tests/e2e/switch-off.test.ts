import { afterEach, describe, expect, test } from 'vitest';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { until } from '../../tools/browsers/until.ts';
import { openPopup } from '../../tools/browsers/views.ts';
import { readIn } from './support/reader.ts';

const PAGE = `<!doctype html><p>Zamir Kabulov met Amir Khan Muttaqi.</p>
  <iframe srcdoc="<p>A frame names Zamir Kabulov.</p>"></iframe>`;

describe.each(BROWSERS)('switching a site off, from its page, in %s', (browser) => {
  const reader = readIn(browser);
  afterEach(() => reader().change({ kind: 'reset' }));

  test('takes the toolbar’s button and the first control of what it opens, and lasts', async () => {
    const page = await reader().open(PAGE, { mentions: 2 });
    const popup = await openPopup(reader().session, page);
    // As wide as it asks for: browsers make it so small at first that widths of the window mean nothing.
    await until('the popup in full', () =>
      popup.evaluate(
        ({ view }) =>
          view.innerWidth === 340 &&
          view.document.documentElement.scrollWidth <= 340 &&
          view.document.body.innerText.includes('Zamir Kabulov'),
      ),
    );
    const first = await popup.evaluate(({ view }) => {
      const [control] = view.document.querySelectorAll('button, input, a, select');
      const { bottom = 999 } = control?.getBoundingClientRect() ?? {};
      return {
        says: control?.closest('label')?.innerText,
        role: control?.getAttribute('role'),
        isHigh: bottom < 100,
      };
    });
    expect(first).toEqual({ says: 'On for 127.0.0.1', role: 'switch', isHigh: true });

    const started = performance.now();
    await popup.evaluate(({ view }) => view.document.querySelector('input')?.click());
    const frames = () => [page, ...page.mainFrame().childFrames()];
    await until('no paint in any frame', async () => {
      const painted = await Promise.all(frames().map((frame) => paintedMentions(frame)));
      return painted.flat().length === 0;
    });
    console.log(`off after ${Math.round(performance.now() - started)} ms in ${browser}`);
    const again = await reader().open(PAGE);
    expect(await paintedMentions(again)).toEqual([]);
    expect(await reader().stored('settings')).toMatchObject({
      off: false,
      offSites: ['127.0.0.1'],
    });
  });
});

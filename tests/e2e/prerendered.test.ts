import { expect, test } from 'vitest';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, readIn, shown } from './support/reader.ts';

/** Milliseconds that a page lies ready before it is shown: plenty for anybody who would begin. */
const READY = 500;

const AHEAD = `<!doctype html><main><p>In Doha Zamir Kabulov spoke.</p></main><script>
  globalThis.ahead = document.prerendering;
  setTimeout(() => {
    document.querySelector('main').append('The Taliban answered.');
    requestIdleCallback(() => { localStorage.ahead = String(document.prerendering) });
  }, ${READY});
  document.addEventListener('prerenderingchange', () => { globalThis.painted = CSS.highlights.size });
</script>`;

interface Ahead {
  /** Whether the page was loaded before anybody went to it. */
  ahead: boolean;
  /** Styles that were painted at the moment it was shown. */
  painted: number;
}

// Firefox prerenders nothing.
const reader = readIn('chromium');

test('a prerendered page is not read before it is shown, and then it is', async () => {
  const { site, session } = reader();
  const ahead = site.put('/ahead', AHEAD);
  const page = await reader().open(`<!doctype html><title>Here</title><a href="${ahead}">There</a>
    <script type="speculationrules">{"prerender":[{"urls":["${ahead}"],"eagerness":"immediate"}]}</script>`);
  await until('the page to lie ready', () =>
    page.evaluate(() => localStorage.getItem('ahead') === 'true'),
  );
  await page.click('a');
  await until('the page', async () =>
    (await page.evaluate(() => 'painted' in globalThis).catch(() => false)) ? true : undefined,
  );
  const then = await page.evaluate(() => {
    const { ahead, painted } = globalThis as unknown as Ahead;
    return { ahead, painted };
  });
  expect(then).toEqual({ ahead: true, painted: 0 });

  await until('the paint', async () => (await paintedMentions(page)).length === 2);
  const { subjects } = await reportOf(session, page, { mentions: 2 });
  expect(subjects.map(({ count }) => count)).toEqual([1, 1]);
  await click(page, 'Zamir Kabulov');
  expect(await shown(page, 'panel')).toContain('Zamir Kabulov');
});

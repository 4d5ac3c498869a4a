import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { inClosedRoot } from '../../tools/browsers/closed-root.ts';
import { textOf } from '../../tools/browsers/shown.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, hover, mentionOf, nothingShown, readIn, shown } from './support/reader.ts';

describe.each(BROWSERS)('pointing in %s', (browser) => {
  const reader = readIn(browser);

  test('focus goes into the panel and comes back', async () => {
    const page = await reader().open(
      '<!doctype html><button id=b>Press</button><p>Zamir Kabulov spoke in Doha.</p>',
    );
    await page.focus('#b');
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    // A click on text takes the focus from the button by itself: what counts is where it was on opening.
    const was = await page.evaluate(() => document.activeElement?.localName);
    expect(was).toBe('div');
    await page.keyboard.press('Escape');
    await nothingShown(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('div');
  });

  test('in a link the link wins, and Alt opens the panel', async () => {
    const target = reader().site.put('/elsewhere', '<!doctype html><title>Elsewhere</title>');
    const page = await reader().open(
      `<!doctype html><p>Read what <a href="${target}">Zamir Kabulov</a> said.</p>`,
    );
    const { x, y } = await mentionOf(page, 'Zamir Kabulov');
    await page.keyboard.down('Alt');
    await page.mouse.click(x, y);
    await page.keyboard.up('Alt');
    expect(await shown(page, 'panel')).toContain('Zamir Kabulov');
    expect(page.url()).not.toBe(target);
    await page.keyboard.press('Escape');
    await nothingShown(page);

    await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)]);
    expect(await page.title()).toBe('Elsewhere');
  });

  test('the tooltip over a link offers the panel', async () => {
    const page = await reader().open(
      '<!doctype html><p>Read what <a href="/nowhere">Zamir Kabulov</a> said.</p>',
    );
    await hover(page, 'Zamir Kabulov');
    expect(await shown(page, 'tooltip')).toContain('Open');
    const button = await inClosedRoot(page.mainFrame(), '.tooltip button', (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (!button) throw new Error('The tooltip has no button.');
    await page.mouse.move(button.x, button.y, { steps: 8 });
    expect(await textOf(page, 'tooltip')).toBeDefined();
    await page.mouse.click(button.x, button.y);
    expect(await shown(page, 'panel')).toContain('Zamir Kabulov');
  });

  test('selecting text across a mention opens nothing', async () => {
    const page = await reader().open(
      '<!doctype html><p>On Tuesday Zamir Kabulov spoke in Doha about drugs.</p>',
    );
    const { x, y } = await mentionOf(page, 'Zamir Kabulov');
    await page.mouse.move(x - 20, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
    expect(await textOf(page, 'panel')).toBeUndefined();
  });

  test('double, middle and right clicks are the page’s', async () => {
    const page = await reader().open(
      '<!doctype html><p>On Tuesday Zamir Kabulov spoke in Doha about drugs.</p>',
    );
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['dblclick', 'auxclick', 'contextmenu']) {
        addEventListener(type, (event) => {
          heard.push(`${type} ${event.defaultPrevented}`);
          // A menu on the screen would keep the input that follows.
          if (type === 'contextmenu') event.preventDefault();
        });
      }
    });
    const { x, y } = await mentionOf(page, 'Zamir Kabulov');
    await page.mouse.click(x, y, { button: 'middle' });
    await page.mouse.click(x, y, { button: 'right' });
    expect(await textOf(page, 'panel')).toBeUndefined();
    await page.mouse.click(x, y, { count: 2 });
    await nothingShown(page);
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(
      /^(Zamir|Kabulov)$/,
    );
    const { heard } = await page.evaluate(() => ({
      heard: (globalThis as unknown as { heard: string[] }).heard,
    }));
    expect(heard).toContain('dblclick false');
    expect(heard).toContain('auxclick false');
    expect(heard).toContain('contextmenu false');
  });

  test('text that the page adds later is found too', async () => {
    const page = await reader().open('<!doctype html><main>Nothing yet.</main>');
    expect((await reportOf(reader().session, page)).subjects).toEqual([]);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Later that day Zamir Kabulov spoke.';
      document.querySelector('main')?.append(late);
    });
    const { subjects } = await reportOf(reader().session, page, { mentions: 1 });
    expect(subjects).toEqual([{ subject: 'russia-taliban-recognition/kabulov', count: 1 }]);
    await click(page, 'Zamir Kabulov');
    expect(await shown(page, 'panel')).toContain('Замир Кабулов');
  });

  test('links to sources tell nothing of the page', async () => {
    const page = await reader().open('<!doctype html><p>Zamir Kabulov spoke.</p>');
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    await inClosedRoot(page.mainFrame(), '[role="dialog"]', (panel) => {
      for (const details of panel.querySelectorAll('details')) details.open = true;
    });
    await until('sources', () =>
      inClosedRoot(
        page.mainFrame(),
        '[role="dialog"]',
        (panel) => panel.querySelector('.sources a') !== null,
      ),
    );
    const links = await inClosedRoot(page.mainFrame(), '[role="dialog"]', (panel) =>
      Array.from(panel.querySelectorAll('a'), ({ href, target, rel, referrerPolicy }) => ({
        href,
        target,
        rel,
        referrerPolicy,
      })),
    );
    expect(links?.length).toBeGreaterThan(3);
    for (const link of links ?? []) {
      expect(link.href).toMatch(/^https?:\/\//);
      expect(link).toMatchObject({
        target: '_blank',
        rel: 'noopener noreferrer',
        referrerPolicy: 'no-referrer',
      });
    }
  });
});

import { describe, expect, test } from 'vitest';
import { inClosedRoot } from '../../tools/browsers/closed-root.ts';
import { paintedMentions } from '../../tools/browsers/mentions.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { textOf } from '../../tools/browsers/shown.ts';
import { until } from '../../tools/browsers/until.ts';
import { focused, partOf, press, says, tabTo } from './support/panel.ts';
import { click, hover, mentionOf, nothingShown, readIn, shown } from './support/reader.ts';

const ARTICLE = `<!doctype html><title>A story</title>
  <meta property="article:published_time" content="2025-07-01T09:00:00+03:00">
  <style>p { margin: 100px 40px; width: 400px }</style>
  <p>On Tuesday Zamir Kabulov spoke in Doha.</p>
  <p id="quiet">Nobody is named in this paragraph.</p>
  <p>The day after, Kabulov was back in Moscow.</p>
  <p>The Taliban took note.</p>
  <div style="height: 1500px"></div>`;

const texts = async (page: Parameters<typeof paintedMentions>[0]): Promise<string[]> =>
  (await paintedMentions(page)).map(({ text }) => text);

describe.each(BROWSERS)('a walk through everything in %s', (browser) => {
  const reader = readIn(browser);

  test('by pointer alone', async () => {
    const page = await reader().open(ARTICLE);
    await hover(page, 'Zamir Kabulov');
    expect(await shown(page, 'tooltip')).toContain('Zamir Kabulov');
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    await says(page, '.subject-bar', 'Person · mention 1 of 2');
    expect(await partOf(page, '.since')).toMatch(/^Written 1 July 2025; \d+ events since then/);
    expect(await partOf(page, '.timeline-article')).toContain('This article');

    await press(page, 'Next mention');
    await says(page, '.subject-bar', 'mention 2 of 2');
    await press(page, 'Previous mention');
    await says(page, '.subject-bar', 'mention 1 of 2');

    await press(page, 'Keep open');
    const quiet = await page.$eval('#quiet', (element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: x + 3, y: y + 3 };
    });
    await page.mouse.click(quiet.x, quiet.y);
    await page.mouse.wheel({ deltaY: 40 });
    await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
    expect(await textOf(page, 'panel')).toContain('Zamir Kabulov');
    await click(page, 'Taliban');
    await says(page, 'h2', 'Taliban');
    await press(page, 'Back');
    await says(page, 'h2', 'Zamir Kabulov');
    await press(page, 'Keep open');

    await press(page, 'Dmitry Zhirnov');
    await says(page, 'h2', 'Dmitry Zhirnov');
    await says(page, '.subject-bar', 'not named on this page');
    await press(page, 'Back');
    await says(page, 'h2', 'Zamir Kabulov');
    await press(page, 'Forward');
    await says(page, 'h2', 'Dmitry Zhirnov');
    await press(page, 'Back');
    await says(page, 'h2', 'Zamir Kabulov');

    await press(page, 'Copy with its sources');
    await says(page, '.copy [role=status]', 'Copied.');
    await press(page, 'Next mention');
    await says(page, '.subject-bar', 'mention 1 of 2');
    await press(page, 'More');
    await says(page, '.menu', /is a name of this subject/);
    await press(page, 'About this dossier');
    await says(page, '.menu', 'Licence of the text');
    await press(page, 'Copy a report');
    await says(page, '.menu [role=status]', 'Copied.');
    await press(page, 'Close');
    await nothingShown(page);
  });

  test('by keyboard alone', async () => {
    await reader().change({ kind: 'set', values: { painter: 'mark' } });
    const page = await reader().open(ARTICLE);
    await until('marks', () => page.evaluate(() => document.querySelectorAll('mark').length > 2));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shown(page, 'panel');
    expect(await focused(page)).toBe('the panel');

    await tabTo(page, 'Next mention');
    await page.keyboard.press('Enter');
    await says(page, '.subject-bar', 'mention 2 of 2');
    expect(await focused(page)).toBe('Next mention');
    await tabTo(page, 'Keep open');
    await page.keyboard.press('Enter');
    await tabTo(page, 'More');
    await page.keyboard.press('Enter');
    await says(page, '.menu', /is a name of this subject/);
    await tabTo(page, 'About this dossier');
    await page.keyboard.press('Enter');
    await says(page, '.menu', 'Licence of the text');
    await tabTo(page, 'Copy with its sources');
    await page.keyboard.press('Enter');
    await says(page, '.copy [role=status]', 'Copied.');
    await tabTo(page, 'Dmitry Zhirnov');
    await page.keyboard.press('Enter');
    await says(page, 'h2', 'Dmitry Zhirnov');
    expect(await focused(page)).toBe('the panel');
    await tabTo(page, 'Back');
    await page.keyboard.press('Enter');
    await says(page, 'h2', 'Zamir Kabulov');

    await page.keyboard.press('Escape');
    await nothingShown(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('mark');
    await reader().change({ kind: 'reset' });
  });

  test.each(['On this page', 'On this site'])('not this: %s', async (where) => {
    const page = await reader().open(ARTICLE);
    await click(page, 'Kabulov');
    await shown(page, 'panel');
    await press(page, 'More');
    await press(page, where);
    await nothingShown(page);
    await expect.poll(() => texts(page)).toEqual(['Zamir Kabulov', 'Taliban']);
    await page.reload();
    const after =
      where === 'On this page'
        ? ['Zamir Kabulov', 'Kabulov', 'Taliban']
        : ['Zamir Kabulov', 'Taliban'];
    await expect.poll(() => texts(page)).toEqual(after);
    await reader().change({ kind: 'reset' });
  });

  test('a name inside a longer one is offered, and leads back', async () => {
    const page = await reader().open(
      `<!doctype html><p style="margin: 100px" lang="fr">Le ministère taliban des Affaires étrangères
      l’a dit.</p><p style="margin: 100px" lang="fr">Les talibans aussi.</p>`,
    );
    const outer = (await texts(page))[0] ?? '';
    expect(outer).toContain('taliban');
    expect(await texts(page)).toHaveLength(2);
    await hover(page, outer);
    expect(await shown(page, 'tooltip')).toMatch(/Or see:\s+Taliban/);
    await click(page, outer);
    await says(page, 'h2', 'Taliban-run foreign ministry');
    await says(page, '.also', /Or see:\s+Taliban/);
    await press(page, 'Taliban');
    await says(page, 'h2', /^Taliban$/);
    await says(page, '.subject-bar', 'in a longer name');
    await press(page, 'More');
    await says(page, '.menu', /“taliban” is a name of this subject/i);
    await press(page, 'Next mention');
    await says(page, '.subject-bar', 'mention 1 of 1');
    await page.keyboard.press('Escape');
    await nothingShown(page);
  });

  test('a key that must be held lets the tooltip open', async () => {
    await reader().change({ kind: 'set', values: { modifier: 'shift', tooltipDelay: 0 } });
    const page = await reader().open(ARTICLE);
    await hover(page, 'Zamir Kabulov');
    await page.keyboard.down('Shift');
    expect(await shown(page, 'tooltip')).toContain('Zamir Kabulov');
    await page.keyboard.up('Shift');
    expect(await textOf(page, 'tooltip')).toBeDefined();
    await reader().change({ kind: 'reset' });
  });

  test('the theme is the reader’s', async () => {
    await reader().change({ kind: 'set', values: { theme: 'dark' } });
    const page = await reader().open(ARTICLE);
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    const paper = await inClosedRoot(
      page.mainFrame(),
      '.panel',
      (panel) => getComputedStyle(panel).backgroundColor,
    );
    expect(paper).toBe('rgb(29, 28, 26)');
    await reader().change({ kind: 'reset' });
  });

  test('a click on a mention inside a selection opens its panel', async () => {
    const page = await reader().open(ARTICLE);
    const { x, y } = await mentionOf(page, 'Zamir Kabulov');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.mouse.click(x, y);
    expect(await shown(page, 'panel')).toContain('Zamir Kabulov');
  });
});

describe.each(BROWSERS)('marks at the scroll bar in %s', (browser) => {
  const reader = readIn(browser);

  test('none unless the reader asks, and gone at once', async () => {
    const page = await reader().open(ARTICLE);
    const children = () => page.evaluate(() => document.documentElement.childElementCount);
    expect(await children()).toBe(2);
    await reader().change({ kind: 'set', values: { scrollMarks: true } });
    await until('the marks', async () => (await children()) === 3);
    await until('a mark for each', async () =>
      inClosedRoot(page.mainFrame(), 'i', (mark) => mark.parentNode?.childElementCount === 3),
    );
    await reader().change({ kind: 'reset' });
    await until('no marks', async () => (await children()) === 2);
  });
});

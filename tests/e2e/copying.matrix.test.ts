import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { press, says } from './support/panel.ts';
import { click, readIn, shown } from './support/reader.ts';

/** Without a secure connection, unlike pages of this machine under its own name. */
const HOST = 'news.example';

const ARTICLE = `<!doctype html><title>A story</title>
  <p style="margin: 60px">On Tuesday Zamir Kabulov spoke in Doha.</p>
  <textarea style="position: fixed; inset: auto 0 0 0"></textarea>`;

/** What a reader pastes. */
async function pasted(page: Page): Promise<string> {
  await page.$eval('textarea', (field) => {
    field.value = '';
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('textarea', ({ value }) => value);
}

describe.each(BROWSERS)('without a secure connection, in %s', (browser) => {
  const reader = readIn(browser, { host: HOST });

  test('a fact is copied as text and as Markdown, and so is a report', async () => {
    const { site } = reader();
    const page = await reader().visit(site.put('/page', ARTICLE).replace('127.0.0.1', HOST));
    expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([
      false,
      false,
    ]);
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    await press(page, 'Keep open');

    await press(page, 'Copy with its sources');
    await says(page, '.copy [role=status]', 'Copied.');
    const text = await pasted(page);
    expect(text).toMatch(/^[^>\s].+\n/);
    expect(text).toMatch(/\nSources:\n- .*https:\/\//);
    expect(text).toMatch(/\nSidelight: .*checked on \d/);

    await press(page, '3 sources');
    await press(page, 'Copy as Markdown');
    await says(page, '.copy-more [role=status]', 'Copied.');
    const markdown = await pasted(page);
    expect(markdown).toMatch(/^> /);
    expect(markdown).toMatch(/\n- .*\[.+\]\(<https:\/\//);

    await press(page, 'More');
    await press(page, 'Copy a report');
    await says(page, '.menu [role=status]', 'Copied.');
    expect(await pasted(page)).toContain('russia-taliban-recognition');
    expect(await page.evaluate(() => document.querySelectorAll('textarea').length)).toBe(1);
  });
});

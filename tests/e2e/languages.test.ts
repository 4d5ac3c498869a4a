import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { until } from '../../tools/browsers/until.ts';
import { click, readIn, shown } from './support/reader.ts';

const ARTICLE = await readFile(
  new URL('../../tools/start/sample/article.html', import.meta.url),
  'utf8',
);

const LANGUAGES = [
  ['ru', 'ltr', 'Настройки Sidelight', 'Хронология'],
  ['fa', 'rtl', 'تنظیمات Sidelight', 'گاه‌شمار'],
  ['ar', 'rtl', 'إعدادات Sidelight', 'التسلسل الزمني'],
] as const;

describe.each(BROWSERS)('in %s', (browser) => {
  const reader = readIn(browser);
  afterEach(() => reader().change({ kind: 'reset' }));

  test.each(LANGUAGES)('%s, which runs %s', async (language, direction, settings, timeline) => {
    await reader().change({ kind: 'set', values: { language } });
    const options = await openExtensionPage(reader().session, 'options.html');
    const look = () =>
      options.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir, title: document.querySelector('h1')?.textContent };
      });
    await until('the settings', async () => (await look()).title === settings);
    expect(await look()).toMatchObject({ lang: language, dir: direction });
    await options.close();

    const page = await reader().open(ARTICLE);
    await click(page, 'Zamir Kabulov');
    expect(await shown(page, 'panel')).toContain(timeline);
    await page.close();
  });
});

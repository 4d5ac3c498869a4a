import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../tools/browsers/extension-page.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { tabNumber } from '../../tools/browsers/tabs.ts';
import { until } from '../../tools/browsers/until.ts';
import { Collection } from '../unit/export/annotation-model.ts';
import { readIn } from './support/reader.ts';

const PAGE = `<!doctype html><p>In Doha “Zamir <b>Kabulov</b>” met Amir Khan Muttaqi. Later Zamir Kabulov left.</p>
  <iframe srcdoc="<p>A frame names Dmitry Zhirnov.</p>"></iframe>`;

const downloads = await mkdtemp(join(tmpdir(), 'sidelight-saved-'));
afterAll(() => rm(downloads, { recursive: true }));

describe.each(BROWSERS)('a page’s mentions, saved in %s', (browser) => {
  const folder = join(downloads, browser);
  const reader = readIn(browser, {
    prefs: { 'browser.download.folderList': 2, 'browser.download.dir': folder },
  });

  test('are a file that follows the W3C’s model, with the mentions of all frames', async () => {
    const { session } = reader();
    if (browser === 'chromium') {
      const cdp = await session.browser.target().createCDPSession();
      await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
    const page = await reader().open(PAGE, { mentions: 3 });
    const popup = await openExtensionPage(session, `popup.html?tab=${tabNumber(page)}`);
    await until('the frame to be counted', () =>
      popup.evaluate(() => document.body.innerText.includes('Dmitry Zhirnov')),
    );
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('[title="As W3C Web Annotations (JSON-LD)"]')?.click(),
    );
    const saved = await until('the file', async () => {
      const names = await readdir(folder).catch(() => []);
      if (names.join() !== 'mentions.jsonld') return undefined;
      const text = await readFile(join(folder, 'mentions.jsonld'), 'utf8');
      return text.endsWith('}\n') ? text : undefined;
    });

    const checked = v.safeParse(Collection, JSON.parse(saved));
    expect(checked.issues ?? []).toEqual([]);
    if (!checked.success) return;
    const { items } = checked.output.first;
    expect(
      items.map(({ target }) => [
        target.source,
        target.selector.prefix,
        target.selector.exact,
        target.selector.suffix,
      ]),
    ).toEqual([
      [page.url(), 'In Doha “', 'Zamir Kabulov', '” met Amir Khan Muttaqi. Later Zamir Kab'],
      [
        page.url(),
        'In Doha “Zamir Kabulov” met ',
        'Amir Khan Muttaqi',
        '. Later Zamir Kabulov left.',
      ],
      [
        page.url(),
        '“Zamir Kabulov” met Amir Khan Muttaqi. Later '.slice(-40),
        'Zamir Kabulov',
        ' left.',
      ],
      ['about:srcdoc', 'A frame names ', 'Dmitry Zhirnov', '.'],
    ]);
    expect(items[0]?.body).toContainEqual(
      expect.objectContaining({ purpose: 'tagging', value: 'Zamir Kabulov' }),
    );
  });
});

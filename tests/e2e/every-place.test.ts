import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { reportOf } from '../../tools/browsers/report.ts';
import { inClosedRoot } from '../../tools/browsers/closed-root.ts';
import { geometryOf } from '../../tools/browsers/shown.ts';
import { click, nothingShown, readIn, shown } from './support/reader.ts';

describe.each(BROWSERS)('places in %s', (browser) => {
  const reader = readIn(browser);

  test('shadow roots of both kinds are read', async () => {
    const page = await reader().open(
      `<!doctype html><x-open></x-open><x-closed></x-closed><script>
        for (const mode of ['open', 'closed']) {
          const root = document.querySelector('x-' + mode).attachShadow({ mode });
          root.innerHTML = '<p>Zamir Kabulov spoke.</p>';
        }
      </script>`,
      { mentions: 2 },
    );
    const { subjects } = await reportOf(reader().session, page);
    expect(subjects).toEqual([{ subject: 'russia-taliban-recognition/kabulov', count: 2 }]);
  });

  test('a page that dims behind its own dialogs is not dimmed behind ours', async () => {
    const page = await reader().open(
      `<!doctype html><style>::backdrop { background: #000 !important; display: block !important }</style>
       <p>Zamir Kabulov spoke.</p>`,
    );
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    const backdrop = await inClosedRoot(page.mainFrame(), '[role="dialog"]', (panel) => {
      const root = panel.getRootNode();
      return root instanceof ShadowRoot ? getComputedStyle(root.host, '::backdrop').display : '';
    });
    expect(backdrop).toBe('none');
  });

  test('the panel of a mention outside of the window is inside', async () => {
    const page = await reader().open(
      `<!doctype html><p>Zamir Kabulov spoke.</p>
       <p style="position: absolute; left: -9999px">Zamir Kabulov, for screen readers.</p>`,
      { mentions: 2 },
    );
    await click(page, 'Zamir Kabulov');
    await shown(page, 'panel');
    await page.keyboard.press('Tab');
    await inClosedRoot(page.mainFrame(), '[role="dialog"]', (panel) => {
      for (const button of panel.querySelectorAll('button'))
        if (button.getAttribute('aria-label') === 'Next mention') button.click();
    });
    await expect
      .poll(async () => (await geometryOf(page, 'panel'))?.x ?? -1)
      .toBeGreaterThanOrEqual(0);
  });

  test('a page that throws our host out gets its Esc key back', async () => {
    const page = await reader().open(
      `<!doctype html><p>Zamir Kabulov spoke.</p><script>
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) node.remove();
        }).observe(document.documentElement, { childList: true });
        addEventListener('keydown', ({ key }) => { document.title = key });
      </script>`,
    );
    await click(page, 'Zamir Kabulov');
    await nothingShown(page);
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        return page.title();
      })
      .toBe('Escape');
  });
});

import type { Page } from 'puppeteer-core';
import { inClosedRoot } from '../../../tools/browsers/closed-root.ts';
import { until } from '../../../tools/browsers/until.ts';

const PANEL = '[role="dialog"]';

/** The text of the first part of the panel that fits a selector; `undefined` where there is none. */
export async function partOf(page: Page, selector: string): Promise<string | undefined> {
  return inClosedRoot(
    page.mainFrame(),
    PANEL,
    (panel, selector) => panel.querySelector<HTMLElement>(selector)?.innerText,
    selector,
  );
}

/** Waits until a part of the panel says this. */
export function says(page: Page, selector: string, text: string | RegExp): Promise<string> {
  return until(`'${selector}' to say ${text}`, async () => {
    const said = await partOf(page, selector);
    return said !== undefined && (typeof text === 'string' ? said.includes(text) : text.test(said))
      ? said
      : undefined;
  });
}

/** Clicks what the panel has of this name (a label, or a text), as a pointer does. */
export async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await until(`'${name}' in the panel`, () =>
    inClosedRoot(
      page.mainFrame(),
      PANEL,
      (panel, name) => {
        const found = Array.from(panel.querySelectorAll<HTMLElement>('button, summary')).find(
          (one) =>
            one.checkVisibility() &&
            (one.getAttribute('aria-label') ?? one.innerText.trim()) === name,
        );
        found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      name,
    ),
  );
  await page.mouse.click(x, y);
}

/** What in the panel has the focus, by its label or text. */
export async function focused(page: Page): Promise<string | undefined> {
  return inClosedRoot(page.mainFrame(), PANEL, (panel) => {
    const { activeElement } = panel.getRootNode() as ShadowRoot;
    return activeElement === panel
      ? 'the panel'
      : (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? undefined);
  });
}

/** Presses Tab until the focus is on what has this name, which is on the way. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  while ((await focused(page)) !== name) {
    if (passed.length > 120) throw new Error(`No '${name}' among ${passed.join(', ')}.`);
    await page.keyboard.press('Tab');
    passed.push((await focused(page)) ?? 'nothing');
  }
}

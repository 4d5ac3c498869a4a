import axe from 'axe-core';
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { Catalogue } from '../../../components/i18n/catalogue.ts';
import { loadCatalogue } from '../../../components/i18n/languages.ts';
import { Bench, press, STYLES, type Light } from './Bench.tsx';
import { SCENES, type Scene } from './scenes.tsx';

const LIGHTS: readonly (Light & { language: string })[] = [
  { theme: 'light', direction: 'ltr', language: 'en' },
  { theme: 'dark', direction: 'ltr', language: 'en' },
  { theme: 'light', direction: 'rtl', language: 'x-pseudo' },
];
/** Scenes with many words of ours, in the languages that people read. */
const SPOKEN: typeof LIGHTS = [
  { theme: 'light', direction: 'ltr', language: 'ru' },
  { theme: 'light', direction: 'rtl', language: 'fa' },
  { theme: 'dark', direction: 'rtl', language: 'ar' },
];
const IN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What holds of whole pages and not of parts. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];

const root = document.createElement('div');
const sheet = new CSSStyleSheet();
const catalogues = new Map<string, Catalogue>();

beforeAll(async () => {
  for (const { language } of [...LIGHTS, ...SPOKEN]) {
    catalogues.set(language, await loadCatalogue(language));
  }
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [sheet];
  document.body.style.margin = '0';
  document.body.replaceChildren(root);
});
beforeEach(() => page.viewport(640, 900));

async function show(
  scene: Scene,
  { language, ...light }: (typeof LIGHTS)[number],
): Promise<HTMLElement> {
  render(null, root);
  const catalogue = catalogues.get(language);
  if (!catalogue) throw new Error(`There is no ${language}.`);
  render(<Bench scenes={[scene]} catalogue={catalogue} {...light} />, root);
  await press(scene, root);
  const shown = root.querySelector<HTMLElement>('[data-shown]');
  if (!shown) throw new Error(`Nothing shows ${scene.name}.`);
  return shown;
}

/** What axe finds inside an element, as lines. */
async function faults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: IN,
    rules: Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** Shows a scene, which fits at two widths and has nothing too small to press. */
async function showFitting(scene: Scene, light: (typeof LIGHTS)[number]): Promise<HTMLElement> {
  const shown = await show(scene, light);
  // Geometry holds with whatever fonts there are.
  for (const width of [640, 320]) {
    await page.viewport(width, 900);
    const box = shown.firstElementChild?.getBoundingClientRect();
    expect(box?.width).toBeLessThanOrEqual(width);
    const parts = [...shown.querySelectorAll('.panel-body, .tooltip, section')];
    expect(parts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toEqual([]);
  }
  const small = [...shown.querySelectorAll('button, summary')].filter((button) => {
    const { height } = button.getBoundingClientRect();
    return height > 0 && height < 24;
  });
  expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  return shown;
}

/** Compares a scene with its picture, where fonts are as they were when it was taken. */
async function compare(shown: HTMLElement, name: string): Promise<void> {
  if (!inject('pictures')) return;
  // A picture shows no more than the window does.
  await page.viewport(640, Math.ceil(shown.getBoundingClientRect().height) + 200);
  await expect.element(page.elementLocator(shown)).toMatchScreenshot(name.replaceAll(/\W+/g, '-'));
}

describe.each(LIGHTS)('$theme, $direction, $language', (light) => {
  test.each(SCENES.map((scene) => [scene.name, scene] as const))('%s', async (name, scene) => {
    const shown = await showFitting(scene, light);
    expect(await faults(shown)).toEqual([]);
    if (light !== LIGHTS[0] && !scene.pictured) return;
    await compare(shown, `${name} ${light.theme} ${light.direction}`);
  });
});

describe.each(SPOKEN)('in $language, $theme', (light) => {
  const spoken = SCENES.filter((scene) => scene.spoken);
  test.each(spoken.map((scene) => [scene.name, scene] as const))('%s', async (name, scene) => {
    const shown = await showFitting(scene, light);
    expect(await faults(shown)).toEqual([]);
    await compare(shown, `${name} ${light.theme} ${light.language}`);
  });
});

describe('forced colours', () => {
  const force = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  beforeEach(async () => {
    await force('active');
    return async () => void (await force('none'));
  });
  test.each(SCENES.map((scene) => [scene.name, scene] as const))('%s', async (_, scene) => {
    const shown = await show(scene, { theme: 'light', direction: 'ltr', language: 'en' });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(await faults(shown)).toEqual([]);
  });
});

test('axe looks: planted faults are found', async () => {
  const [scene] = SCENES;
  if (!scene) throw new Error('There is no scene.');
  const shown = await show(scene, { theme: 'light', direction: 'ltr', language: 'en' });
  shown.insertAdjacentHTML(
    'beforeend',
    '<p style="color: #ccc; background: #fff">Hard to read <button></button><img src="data:,"></p>',
  );
  const found = (await faults(shown)).map((fault) => fault.slice(0, fault.indexOf(':')));
  expect(found.toSorted()).toEqual(['button-name', 'color-contrast', 'image-alt']);
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { ReadingOptions, Target } from '../../../components/reading/options.ts';
import type { PanelData } from '../../../data/panel/panel-data.ts';
import { PAGE } from './support/page.ts';
import { event, fact, panelData } from './support/panel-data.ts';
import { at, inside, ours, panel, pointInto, pointTo, stage, tooltip } from './support/reading.ts';

const other = panelData({
  key: 'test/body',
  kind: 'organisation',
  label: { en: 'The Body' },
  own: [],
  description: { en: 'A body that decides.' },
});
const shown = ({ key, kind, label, own, summary }: PanelData) => ({
  key,
  kind,
  label,
  own,
  summary,
});
const envoy = panelData({ related: [shown(other)] });
const load: ReadingOptions['load'] = (subject) =>
  Promise.resolve(
    [envoy, { ...other, related: [shown(envoy)] }].find(({ key }) => key === subject),
  );

const label = (name: string): HTMLElement => inside(`[aria-label="${name}"]`);
const button = (text: string): HTMLElement => {
  const found = Array.from(ours()?.querySelectorAll('button') ?? []).find(
    ({ textContent }) => textContent === text,
  );
  if (!found) throw new Error(`No button says '${text}'.`);
  return found;
};
const name = () => inside('h2').textContent;
const place = () => inside('.subject-bar p').textContent;

async function open(options: Partial<ReadingOptions> = {}, html = PAGE) {
  const made = stage(html, { load, ...options });
  await userEvent.click(at('#plain'));
  await vi.waitFor(() => expect(panel()).toBeTruthy());
  return made;
}

beforeEach(async () => {
  await page.viewport(1280, 720);
  await pointTo(2, 2);
});

describe('from subject to subject', () => {
  test('a related subject, back and forward, and the panel never goes meanwhile', async () => {
    await open();
    const first = panel();
    await userEvent.click(button('The Body'));
    await vi.waitFor(() => expect(name()).toBe('The Body'));
    expect(place()).toBe('Organisation · not named on this page');
    expect(inside('.panel-body').scrollTop).toBe(0);
    expect(ours()?.activeElement).toBe(inside('[role=dialog]'));
    await userEvent.click(label('Back'));
    await vi.waitFor(() => expect(name()).toBe('Ivan Example'));
    expect(place()).toBe('Person · mention 1 of 3');
    expect(label('Back').getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(label('Forward'));
    await vi.waitFor(() => expect(name()).toBe('The Body'));
    expect(panel()).toBe(first);
  });

  test('where a narrow window has the ways too, no word of the bar is broken', async () => {
    await page.viewport(320, 480);
    await open();
    await userEvent.click(button('The Body'));
    await vi.waitFor(() => expect(name()).toBe('The Body'));
    const line = inside('.subject-bar > p').getBoundingClientRect();
    expect(line.width).toBeGreaterThan(200);
    expect(label('Back').getBoundingClientRect().bottom).toBeLessThanOrEqual(line.top);
    expect(label('Close').getBoundingClientRect().bottom).toBeLessThanOrEqual(line.top);
  });

  test('its mentions on the page are a step away', async () => {
    await open({}, `${PAGE}<p><span id="body" data-mention="test/body">the Body</span></p>`);
    await userEvent.click(button('The Body'));
    await vi.waitFor(() => expect(place()).toBe('Organisation · named once on this page'));
    await userEvent.click(label('Next mention'));
    await vi.waitFor(() => expect(place()).toBe('Organisation · mention 1 of 1'));
  });

  test('the whole dossier is a step away', async () => {
    const { readMore } = await open({});
    await userEvent.click(button('Read more in the dossier'));
    expect(readMore).toEqual([envoy.key]);
  });

  test('one of which nothing is known closes the panel', async () => {
    await open({
      load: (subject) => (subject === envoy.key ? load(subject) : Promise.resolve(undefined)),
    });
    await userEvent.click(button('The Body'));
    await vi.waitFor(() => expect(ours()).toBeNull());
  });
});

describe('going to a mention', () => {
  const FAR = `${PAGE}<div style="height: 3000px"></div>
    <p>Much later, when all was said, <span id="far" data-mention="test/envoy">Mr Example</span>
    <i>left</i> for good.</p>`;

  test('scrolls to it, outlines it steadily and says the words around it', async () => {
    await open({}, FAR);
    for (const index of [2, 3, 4]) {
      await userEvent.click(label('Next mention'));
      await vi.waitFor(() => expect(place()).toBe(`Person · mention ${index} of 4`));
    }
    const mention = at('#far').getBoundingClientRect();
    expect(mention.top).toBeGreaterThan(0);
    expect(mention.bottom).toBeLessThan(innerHeight);
    await vi.waitFor(() => {
      const outline = inside('.outline').getBoundingClientRect();
      expect(Math.abs(outline.left + 3 - mention.left)).toBeLessThan(2);
      expect(Math.abs(outline.bottom - 3 - mention.bottom)).toBeLessThan(2);
    });
    expect(getComputedStyle(inside('.outline')).animationName).toBe('none');
    expect(inside('[role=status].unseen').textContent).toBe(
      'Mention 4 of 4: Much later, when all was said, Mr Example left for good.',
    );
  });

  test('the outline goes when the mention scrolls out of a box, and with the panel', async () => {
    await open({}, `<div id="box" style="height: 300px; overflow: auto">${FAR}</div>`);
    await vi.waitFor(() => expect(inside('.outline')).toBeTruthy());
    at('#box').scrollTop = 2000;
    await vi.waitFor(() => expect(ours()?.querySelector('.outline')).toBeNull());
    expect(panel()).toBeTruthy();
  });
});

describe('pinned', () => {
  test('it stays where it is while the reader scrolls and clicks elsewhere', async () => {
    await open();
    await userEvent.click(label('Keep open'));
    await vi.waitFor(() => expect(label('Keep open').getAttribute('aria-pressed')).toBe('true'));
    const before = inside('.panel').getBoundingClientRect();
    const outline = () => inside('.outline').getBoundingClientRect().top;
    const outlined = outline();
    window.scrollTo(0, 100);
    await userEvent.click(at('#quiet'), { position: { x: 4, y: 4 } });
    await vi.waitFor(() => expect(outline()).toBe(outlined - 100));
    const after = inside('.panel').getBoundingClientRect();
    expect([after.left, after.top]).toEqual([before.left, before.top]);
  });

  test('it stays when its mention goes, and shows another that is clicked', async () => {
    await open();
    await userEvent.click(label('Keep open'));
    at('#plain').remove();
    await vi.waitFor(() => expect(ours()?.querySelector('.outline')).toBeNull());
    await userEvent.click(at('#later'));
    await vi.waitFor(() => expect(place()).toBe('Person · mention 2 of 2'));
    expect(label('Keep open').getAttribute('aria-pressed')).toBe('true');
  });

  test('a smaller window keeps it inside; Esc closes it', async () => {
    await open();
    await userEvent.click(label('Keep open'));
    await page.viewport(700, 500);
    await vi.waitFor(() => {
      const { right, bottom } = inside('.panel').getBoundingClientRect();
      expect(right).toBeLessThanOrEqual(700);
      expect(bottom).toBeLessThanOrEqual(500);
    });
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(ours()).toBeNull());
  });
});

describe('the menu', () => {
  const target = (made: Target): Target => ({
    ...made,
    reason: { name: 'Example', language: 'en', rule: 'name', words: ['envoy', 'made up'] },
  });
  const withReason: Partial<ReadingOptions> = {
    at: (x, y) => {
      const element = document.elementFromPoint(x, y)?.closest('[data-mention]');
      if (!element) return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      return [
        target({
          id: 1,
          subject: 'test/envoy',
          text: element.textContent ?? '',
          reason: { name: '', language: 'en', rule: 'name', words: [] },
          negated: false,
          range: () => range,
        }),
      ];
    },
    mentionsOf: () => [{ id: 1 } as Target],
  };

  test('says why a place is marked', async () => {
    await open(withReason);
    await userEvent.click(label('More'));
    await vi.waitFor(() => expect(label('More').getAttribute('aria-expanded')).toBe('true'));
    expect(inside('.menu p').textContent).toBe(
      'The page says “Ivan Example”. In English, “Example” is a name of this subject. ' +
        'These words decided it: envoy and made up.',
    );
    expect(inside('.menu').textContent).toContain('Made up for tests.');
  });

  test.each([
    ['On this page', 'page'],
    ['On this site', 'site'],
    ['Anywhere', 'everywhere'],
  ])('takes Not this: %s', async (text, where) => {
    const { dismissed } = await open(withReason);
    await userEvent.click(label('More'));
    await userEvent.click(button(text));
    await vi.waitFor(() => expect(ours()).toBeNull());
    expect(dismissed).toEqual([{ text: 'Ivan Example', where }]);
  });
});

describe('copying', () => {
  const written: string[] = [];
  const clipboard = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
  const data = panelData({
    verified: [fact({ id: 'one', text: { en: 'It *is* so.' } })],
    reported: [],
    voices: [],
    timeline: [event({ id: 'then', date: '2025-07-03' })],
  });
  beforeEach(() => {
    written.length = 0;
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  });

  test('a fact with its sources, in one click', async () => {
    await open({ load: () => Promise.resolve(data) });
    await userEvent.click(label('Copy with its sources'));
    await vi.waitFor(() => expect(inside('.copy [role=status]').textContent).toBe('Copied.'));
    expect(written).toEqual([
      [
        'It *is* so.',
        '',
        'Reported by one source: TASS.',
        '',
        'Sources:',
        '- TASS, “Envoy tells reporters of the decision”, 3 July 2025, https://tass.example/story',
        '',
        'Sidelight: A made-up dossier, version 1.0.0. Last checked on 22 November 2026',
      ].join('\n'),
    ]);
  });

  test('an event as Markdown, and a report of an error in it', async () => {
    await open({ load: () => Promise.resolve(data) });
    await userEvent.click(inside('.timeline summary'));
    const more = inside('.timeline .copy-more').querySelectorAll('button');
    await userEvent.click(more[0] as HTMLElement);
    await userEvent.click(more[1] as HTMLElement);
    await vi.waitFor(() => expect(written).toHaveLength(2));
    expect(written[0]).toContain('> 3 July 2025: What happened at then.');
    expect(written[0]).toContain(
      '- TASS, [Envoy tells reporters of the decision](<https://tass.example/story>), 3 July 2025',
    );
    expect(written[1]).toBe('Error in test 1.0.0, then: What happened at then.');
  });

  test('without a clipboard by the old command, and the page keeps selection and focus', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await open({ load: () => Promise.resolve(data) });
    await userEvent.click(label('Keep open'));
    getSelection()?.selectAllChildren(at('#quiet'));
    const selected = String(getSelection());
    await userEvent.click(label('Copy with its sources'));
    await vi.waitFor(() => expect(inside('.copy [role=status]').textContent).not.toBe(''));
    expect(inside('.copy [role=status]').textContent).toBe('Copied.');
    expect(String(getSelection())).toBe(selected);
    expect(ours()?.querySelector('textarea')).toBeNull();
    expect(ours()?.activeElement).toBe(label('Copy with its sources'));
  });

  test('a clipboard that refuses and a command that fails are said', async () => {
    const refuse = { writeText: () => Promise.reject(new Error('No.')) };
    Object.defineProperty(navigator, 'clipboard', { value: refuse, configurable: true });
    const command = vi.spyOn(document, 'execCommand').mockReturnValue(false);
    await open({ load: () => Promise.resolve(data) });
    await userEvent.click(label('Copy with its sources'));
    await vi.waitFor(() =>
      expect(inside('.copy [role=status]').textContent).toBe(
        'The browser did not let Sidelight copy.',
      ),
    );
    command.mockRestore();
  });
});

describe('several mentions at one place', () => {
  const two = `<main><p style="padding: 160px 40px"><span data-mention="test/body">the
    <b id="plain" data-mention="test/envoy">Ivan Example</b> body</span></p></main>`;
  const all =
    (made: { target: (selector: string) => Target }): ReadingOptions['at'] =>
    () => [made.target('#plain'), made.target('[data-mention="test/body"]')];

  test('the tooltip offers the others, and the panel the way to them and back', async () => {
    let found: ReadingOptions['at'] = () => [];
    const made = stage(two, { load, at: (x, y) => found(x, y) });
    found = all(made);
    await pointInto('#plain');
    await vi.waitFor(() => expect(tooltip()).toBeTruthy());
    await vi.waitFor(() => expect(inside('.tooltip .also').textContent).toContain('The Body'));
    expect(inside('.tooltip-name').textContent).toBe('Ivan Example');
    await userEvent.click(button('The Body'));
    await vi.waitFor(() => expect(name()).toBe('The Body'));
    await vi.waitFor(() => expect(inside('.panel .also').textContent).toContain('Ivan Example'));
    await userEvent.click(inside('.panel .also button'));
    await vi.waitFor(() => expect(name()).toBe('Ivan Example'));
  });
});

describe('a key that must be held', () => {
  test('nothing opens without it; pressing it over a mention does', async () => {
    const made = stage(PAGE, { load });
    made.settings.value = { ...made.settings.value, modifier: 'alt', tooltipDelay: 0 };
    const before = made.asked();
    await pointInto('#plain');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(made.asked()).toBe(before);
    await userEvent.keyboard('{Alt>}');
    await vi.waitFor(() => expect(tooltip()).toBeTruthy());
    await userEvent.keyboard('{/Alt}');
    expect(tooltip()).toBeTruthy();
  });
});

describe('a finger', () => {
  test('a tap opens a sheet at the bottom, which does not scroll the page', async () => {
    await page.viewport(1000, 700);
    stage(PAGE, { load });
    const { x, y } = at('#plain').getBoundingClientRect();
    const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
    const scale = frame.width / innerWidth;
    const touch = (type: string, px: number, py: number) =>
      cdp().send(
        'Input.dispatchTouchEvent' as never,
        {
          type,
          touchPoints:
            type === 'touchEnd' ? [] : [{ x: frame.x + px * scale, y: frame.y + py * scale }],
        } as never,
      );
    await touch('touchStart', x + 8, y + 8);
    await touch('touchEnd', 0, 0);
    await vi.waitFor(() => expect(panel()?.dataset['sheet']).toBe('bottom'));
    await vi.waitFor(() =>
      expect(Math.round(inside('.panel').getBoundingClientRect().bottom)).toBe(innerHeight),
    );
    const box = inside('.panel').getBoundingClientRect();
    expect(box.width).toBeLessThanOrEqual(640);
    expect(getComputedStyle(inside('.panel-body')).overscrollBehaviorY).toBe('contain');
    const middle = box.left + box.width / 2;
    await touch('touchStart', middle, box.top + 60);
    for (const move of [20, 60, 120]) await touch('touchMove', middle, box.top + 60 + move);
    await touch('touchEnd', 0, 0);
    expect(window.scrollY).toBe(0);
  });
});

test('a click on a mention inside a selection opens its panel', async () => {
  stage(PAGE, { load });
  getSelection()?.selectAllChildren(at('main'));
  await userEvent.click(at('#plain'));
  await vi.waitFor(() => expect(panel()).toBeTruthy());
});

test('the theme is the reader’s, else the page’s', async () => {
  const made = await open();
  const paper = () => getComputedStyle(inside('.panel')).backgroundColor;
  const ink = () => getComputedStyle(inside('.panel h2')).color;
  made.settings.value = { ...made.settings.value, theme: 'dark' };
  await vi.waitFor(() => expect(paper()).toBe('rgb(29, 28, 26)'));
  expect(ink()).toBe('rgb(237, 235, 229)');
  made.settings.value = { ...made.settings.value, theme: 'light' };
  await vi.waitFor(() => expect(paper()).toBe('rgb(255, 253, 248)'));
  expect(ink()).toBe('rgb(27, 27, 26)');
  document.documentElement.style.colorScheme = 'dark';
  made.settings.value = { ...made.settings.value, theme: 'auto' };
  await vi.waitFor(() => expect(paper()).toBe('rgb(29, 28, 26)'));
  expect(ink()).toBe('rgb(237, 235, 229)');
  document.documentElement.style.colorScheme = '';
});

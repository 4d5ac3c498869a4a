import { signal } from '@preact/signals';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { loadCatalogue } from '../../../components/i18n/languages.ts';
import type { PanelData, ShownFact } from '../../../data/panel/panel-data.ts';
import { DEFAULTS, type Settings } from '../../../settings/settings.ts';
import { PAGE } from './support/page.ts';
import { AP, event, fact, MFA, panelData, TASS } from './support/panel-data.ts';
import { at, inside, ours, panel, pointTo, stage, type Stage } from './support/reading.ts';

beforeEach(() => pointTo(2, 2));

type StageOptions = Parameters<typeof stage>[1];

async function open(data: PanelData, options: StageOptions = {}, html = PAGE): Promise<Stage> {
  const set = stage(html, { load: () => Promise.resolve(data), ...options });
  set.reading.open(set.target('#plain'));
  await vi.waitFor(() => expect(panel()).toBeTruthy());
  return set;
}

const all = (selector: string): HTMLElement[] =>
  Array.from(ours()?.querySelectorAll<HTMLElement>(selector) ?? []);
const texts = (selector: string): (string | null)[] =>
  all(selector).map(({ textContent }) => textContent);

describe('verification is said in words', () => {
  const rows: [Pick<ShownFact, 'kind' | 'verification'>, string][] = [
    [
      { kind: 'statement', verification: { key: 'official', both: false, origins: [MFA] } },
      'On record: Russia’s foreign ministry said this. That shows it was said, not that it is right.',
    ],
    [
      { kind: 'act', verification: { key: 'official', both: true, origins: [MFA, TASS] } },
      'On record: both governments announced it.',
    ],
    [
      { kind: 'act', verification: { key: 'official', both: false, origins: [MFA] } },
      'On record: Russia’s foreign ministry announced this. That shows it was announced, not that it is right.',
    ],
    [
      { kind: 'event', verification: { key: 'corroborated', origins: [TASS, AP] } },
      'Confirmed by two sources that do not depend on each other: TASS (a Russian state agency) and Associated Press (an independent agency).',
    ],
    [
      { kind: 'event', verification: { key: 'reported', origins: [TASS] } },
      'Reported by one source: TASS, a Russian state agency.',
    ],
    [
      { kind: 'event', verification: { key: 'reported', origins: [] } },
      'Reported, but by no source that knew of it first-hand.',
    ],
    [
      { kind: 'event', verification: { key: 'disputed', supports: [TASS], disputes: [AP] } },
      'Disputed: TASS (a Russian state agency) said this; Associated Press (an independent agency) denied it.',
    ],
  ];
  test.each(rows)('%#', async (given, words) => {
    await open(panelData({ verified: [fact({ id: 'one', ...given })], reported: [] }));
    expect(inside('.verification').textContent).toBe(words);
  });
});

test('the headings hold what they say; a view has a voice and no label', async () => {
  await open(panelData());
  expect(texts('h3')).toEqual(['Verified facts', 'Also reported', 'Who sees it how', 'Timeline']);
  const [verified, reported, voices] = all('section');
  expect(verified?.querySelectorAll('.fact')).toHaveLength(2);
  expect(reported?.textContent).toContain('True until 2 July 2025');
  expect(voices?.querySelector('.verification')?.textContent).toBe(
    'Opinion of a member of the old parliament',
  );
  expect(inside('.difference').textContent).toBe(
    'Reported otherwise. Some reports say that it went up a day later.',
  );
});

test('sources are closed, and tell the page they lead to nothing about this one', async () => {
  await open(panelData());
  expect(all('details').every((details) => !details.hasAttribute('open'))).toBe(true);
  expect(all('a')).toEqual([]);
  for (const details of all('details')) details.setAttribute('open', '');
  await vi.waitFor(() => expect(all('.sources a')).toHaveLength(3));
  const links = all('a');
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(link.closest('details')).toBeTruthy();
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
  }
  const [tass, ministry, ap] = all('.sources .source');
  expect(tass?.textContent).toBe(
    'Envoy tells reporters of the decisionTASS · 3 July 2025 · a Russian state agency',
  );
  expect(ministry?.querySelector('a')?.textContent).toBe('О решении');
  expect(ministry?.querySelector('a bdi')?.getAttribute('lang')).toBe('ru');
  expect(ministry?.textContent).toContain('Rests on Russia’s foreign ministry');
  expect(ap?.querySelector('a')?.textContent).toBe('Associated Press');
});

test('a source that passes on what another knows rests, for that fact, on the other', async () => {
  const citations = [{ source: 0, bears: 'supports' as const, origin: MFA }];
  await open(panelData({ verified: [fact({ id: 'passed-on', citations })], reported: [] }));
  inside('.fact details').setAttribute('open', '');
  await vi.waitFor(() => expect(all('.fact .source')).toHaveLength(1));
  expect(inside('.fact .source').textContent).toContain('Rests on Russia’s foreign ministry');
  inside('.sources').setAttribute('open', '');
  await vi.waitFor(() => expect(all('.sources .source').length).toBeGreaterThan(0));
  expect(inside('.sources .source').textContent).not.toContain('Rests on');
});

test('the timeline is in order of time, the article among its events', async () => {
  await open(panelData(), { articleDate: () => '2025-07-02' });
  expect(texts('h4')).toEqual(['2003', '2017', '2024', '2025']);
  expect(texts('.timeline time')).toEqual([
    '14 February',
    '2017',
    'about 2024',
    '1 July',
    '2 July',
    '3 July',
    '6 to 9 October',
  ]);
  expect(inside('.timeline-article').textContent).toContain('This article');
  expect(inside('.timeline time').getAttribute('datetime')).toBe('2003-02-14');
});

test('distance in time is felt: longer gaps are larger, and the longest are told', async () => {
  const dates = ['1998-01-01', '2017-01-01', '2025-01-01', '2025-01-08', '2025-07-01'];
  await open(panelData({ timeline: dates.map((date) => event({ id: date, date })) }));
  const tops = all('.timeline-entry').map((entry) => entry.getBoundingClientRect().top);
  const [decades = 0, years = 0, week = 0, months = 0] = tops
    .slice(1)
    .map((top, at) => top - (tops[at] ?? 0));
  expect(decades).toBeGreaterThan(years);
  expect(years).toBeGreaterThan(months);
  expect(months).toBeGreaterThan(week);
  expect(decades).toBeLessThan(5 * week);
  expect(texts('.timeline-gap').filter(Boolean)).toEqual(['19 years', '8 years']);
});

test('a name that the page uses is not said twice, and each is whole on its line', async () => {
  const own = [
    { language: 'ru', text: 'Ivan Example' },
    { language: 'ps', text: 'د افغانستان اسلامي امارت' },
    { language: 'fa', text: 'امارت اسلامی افغانستان' },
  ];
  await open(panelData({ label: { en: 'The envoy of somewhere' }, own }));
  expect(inside('.subject-own').textContent).toBe(
    'On this page: Ivan Example, Example and the envoy · د افغانستان اسلامي امارت · امارت اسلامی افغانستان',
  );
  const names = all('.subject-own bdi');
  expect(names.length).toBeGreaterThan(4);
  expect(names.map((name) => name.getClientRects().length)).toEqual(names.map(() => 1));
});

test('the name as the page writes it, and in its own script', async () => {
  await open(panelData({ label: { en: 'The Envoy' } }));
  expect(inside('.subject-own').textContent).toBe(
    'On this page: Ivan Example, Example and the envoy · Иван Пример',
  );
  const own = inside('.subject-own bdi[lang="ru"]');
  expect([own.getAttribute('dir'), own.getAttribute('translate')]).toEqual(['ltr', 'no']);
});

describe('for every eye', () => {
  test('text twice as large and spaced apart stays inside, at 320 px', async () => {
    await page.viewport(320, 640);
    await open(panelData(), { articleDate: () => '2025-07-02' });
    const large = new CSSStyleSheet();
    large.replaceSync(`.sidelight * { font-size: 28px !important; line-height: 1.5 !important;
      letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`);
    ours()?.adoptedStyleSheets.push(large);
    await vi.waitFor(() => {
      const body = inside('.panel-body');
      expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth);
      const outside = [...body.querySelectorAll<HTMLElement>('h2, h3, p, button, summary, time')]
        .filter((part) => part.checkVisibility() && !part.matches('.unseen, .since *'))
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.right > 320 || box.left < 0);
      expect(outside.map(({ part }) => part.outerHTML)).toEqual([]);
      const { top, bottom } = inside('.panel').getBoundingClientRect();
      expect([top >= 0, bottom <= 640]).toEqual([true, true]);
    });
  });

  test('nothing moves for those who asked for no motion', async () => {
    const ask = (value: string) =>
      cdp().send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-reduced-motion', value }],
      });
    onTestFinished(() => void ask(''));
    await page.viewport(320, 640);
    const moving = async (value: string): Promise<string> => {
      await ask(value);
      return getComputedStyle(inside('.panel')).animationName;
    };
    await open(panelData());
    await vi.waitFor(() => expect(inside('.panel').dataset['sheet']).toBe('bottom'));
    expect(await moving('no-preference')).toBe('rise');
    expect(await moving('reduce')).toBe('none');
  });
});

describe('bad data', () => {
  test('no facts, no events, no sources', async () => {
    await open(panelData({ verified: [], reported: [], voices: [], timeline: [], sources: [] }));
    expect(texts('h3')).toEqual(['Verified facts']);
    expect(panel()?.textContent).toContain('Nothing about this is verified yet.');
  });

  test('a fact of 2,000 characters without a space stays inside', async () => {
    await open(panelData({ verified: [fact({ id: 'long', text: { en: 'x'.repeat(2000) } })] }));
    const box = inside('.panel-body');
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  });

  test('200 events and 40 facts fold, and unfold without losing the focus', async () => {
    const timeline = Array.from({ length: 200 }, (_, at) =>
      event({ id: `e${at}`, date: String(1800 + at), own: at % 2 === 0 }),
    );
    const verified = Array.from({ length: 40 }, (_, at) => fact({ id: `f${at}` }));
    await open(panelData({ timeline, verified }));
    expect(all('.timeline-entry')).toHaveLength(5);
    expect(all('section:first-of-type .fact')).toHaveLength(4);
    const more = inside('section:first-of-type > .text-button');
    expect(more.textContent).toBe('Show 36 more');
    more.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(all('section:first-of-type .fact')).toHaveLength(40));
    expect(ours()?.activeElement).toBe(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    inside('section:last-of-type > .text-button').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(all('.timeline-entry')).toHaveLength(200));
  });

  test('one word, 60 sources and a name in four scripts are readable at 320 px', async () => {
    await page.viewport(320, 640);
    const sources = Array.from({ length: 60 }, (_, at) => ({
      ...panelData().sources[0],
      id: `s${at}`,
      publisher: `Publisher ${at}`,
      address: `https://s${at}.example/`,
      language: 'en',
      kind: 'press' as const,
      copy: false,
      origin: TASS,
    }));
    const citations = sources.map((_, source) => ({ source, bears: 'supports' as const }));
    await open(
      panelData({
        label: { en: 'Министерство وزارت امور خارجه 外交部 विदेश मंत्रालय Ministry' },
        verified: [fact({ id: 'word', text: { en: 'No.' }, citations })],
        sources,
        cited: sources.map((_, source) => source),
      }),
    );
    for (const details of all('.fact > .cited > details, .sources')) {
      details.setAttribute('open', '');
    }
    await vi.waitFor(() =>
      expect(inside('section .fact').querySelectorAll('.source')).toHaveLength(60),
    );
    const body = inside('.panel-body');
    expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth);
    await vi.waitFor(() => {
      const { left, right, bottom } = inside('.panel').getBoundingClientRect();
      expect([left >= 0, right <= 320, bottom <= 640]).toEqual([true, true, true]);
    });
    expect(inside('.stated').textContent).not.toBe('');
  });

  test('citations of sources that are not there and dates that are none', async () => {
    const odd = fact({ id: 'odd', until: 'soon', citations: [{ source: 99, bears: 'supports' }] });
    const { errors } = await open(
      panelData({ verified: [odd], timeline: [event({ id: 'e', date: 'one day' })] }),
    );
    expect(inside('.fact').textContent).toContain('True until soon');
    expect(all('.fact')[0]?.querySelector('details')).toBeNull();
    expect(errors).toEqual([]);
  });
});

describe('languages', () => {
  test('the reader’s, else English, each marked as what it is', async () => {
    const english = await loadCatalogue('en');
    const catalogue = { ...english, language: 'fa', locale: 'fa', direction: 'rtl' as const };
    const description = { en: 'An envoy.', fa: { text: 'یک فرستاده.', machine: true as const } };
    await open(panelData({ description }), { catalogue: () => Promise.resolve(catalogue) });
    const root = inside('.sidelight > div');
    expect([root.lang, root.dir]).toEqual(['fa', 'rtl']);
    expect(getComputedStyle(inside('.panel')).direction).toBe('rtl');
    expect(inside('h2').textContent).toBe('ایوان نمونه');
    expect(inside('h2').hasAttribute('lang')).toBe(false);
    expect(inside('h2').getAttribute('translate')).toBe('no');
    expect(inside('.subject .stated').textContent).toBe('یک فرستاده.machine translation');
    const stated = inside('.fact + .fact .stated');
    expect([stated.lang, stated.dir]).toEqual(['en', 'ltr']);
    expect(inside('.subject-own bdi[lang]').getAttribute('lang')).toBe('ru');
    const close = inside('[aria-label=Close]').getBoundingClientRect();
    const box = inside('.panel').getBoundingClientRect();
    expect(close.left - box.left).toBeLessThan(box.right - close.right);
  });

  test('switch while the panel is open', async () => {
    const settings = signal<Settings>(DEFAULTS);
    await open(panelData(), { settings, catalogue: () => loadCatalogue(settings.value.language) });
    settings.value = { ...settings.value, language: 'x-pseudo' };
    await vi.waitFor(() => expect(inside('h3').textContent).toMatch(/^\[Vér.*~\]$/));
    expect(ours()?.activeElement).toBe(inside('[role=dialog]'));
  });

  test('the pseudo-language leaves no text of the interface untouched, and all fits', async () => {
    await page.viewport(360, 740);
    const data = panelData();
    await open(data, {
      catalogue: () => loadCatalogue('x-pseudo'),
      articleDate: () => '2025-07-02',
    });
    for (const selector of [
      'h3',
      'summary',
      '.panel-foot p:first-child',
      '.since h3',
      '.subject-bar p',
    ]) {
      for (const text of texts(selector)) expect(text).toMatch(/^\[.*\]$/s);
    }
    for (const button of all('.icon-button')) expect(button.title).toMatch(/^\[.*\]$/);
    const box = inside('.panel-body');
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    await page.viewport(1280, 800);
  });
});

describe('beside the mention, never over it, never off the screen', () => {
  const overlaps = (a: DOMRect, b: DOMRect): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  test.each([
    [360, 740, 0, 100],
    [360, 740, 150, 330],
    [360, 740, 200, 640],
    [1280, 800, 20, 100],
    [1280, 800, 600, 400],
    [1280, 800, 1150, 760],
    [800, 600, 350, 300],
  ])('%i x %i, mention at %i, %i', async (width, height, left, top) => {
    await page.viewport(width, height);
    const html = `<style>#plain { position: absolute; left: ${left}px; top: ${top}px; white-space: nowrap }</style>
      <span id="plain" data-mention="test/envoy">Ivan Example</span>`;
    await open(panelData(), {}, html);
    await vi.waitFor(() => {
      const box = inside('.panel').getBoundingClientRect();
      expect(overlaps(box, at('#plain').getBoundingClientRect())).toBe(false);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      expect(box.height).toBeGreaterThan(180);
    });
    await page.viewport(1280, 800);
  });
});

test('an open panel is not printed over the page', async () => {
  await open(panelData());
  const isSeen = () => inside('[role=dialog]').checkVisibility();
  expect(isSeen()).toBe(true);
  try {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await expect.poll(isSeen).toBe(false);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
  await expect.poll(isSeen).toBe(true);
});

test('a hostile style sheet does not reach what is ours', async () => {
  const look = (): string[] => {
    const box = inside('.panel').getBoundingClientRect();
    const style = getComputedStyle(inside('.fact .stated'));
    const host = getComputedStyle(at('[popover]'));
    const { font, color, letterSpacing, direction, textAlign, textTransform } = style;
    const { opacity, transform, filter } = host;
    return [String(box.width), font, color, letterSpacing, direction, textAlign].concat([
      textTransform,
      opacity,
      transform,
      filter,
    ]);
  };
  await open(panelData());
  const clean = look();
  at('main').insertAdjacentHTML(
    'afterbegin',
    `<style>
      html { font-size: 40px; direction: rtl; letter-spacing: 9px; --paper: red; --ink: red; }
      * { font: 50px monospace !important; color: red !important; letter-spacing: 1em !important;
          text-align: right !important; text-transform: uppercase !important; }
      div, [popover], [popover]:popover-open { display: none !important; opacity: 0 !important;
          transform: scale(9) !important; filter: blur(9px) !important; --paper: red !important; }
    </style>`,
  );
  expect(look()).toEqual(clean);
});

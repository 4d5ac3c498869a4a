import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { panelData, fact, event } from './support/panel-data.ts';
import { PAGE } from './support/page.ts';
import { at, inside, ours, panel, stage } from './support/reading.ts';

async function open(article: string | undefined, data = panelData()): Promise<void> {
  stage(PAGE, { load: () => Promise.resolve(data), articleDate: () => article });
  await userEvent.click(at('#plain'));
  await vi.waitFor(() => expect(panel()).toBeTruthy());
}
const texts = (selector: string): string[] =>
  Array.from(ours()?.querySelectorAll(selector) ?? [], ({ textContent }) => textContent ?? '');

test('what the article could not know is named: the next event and the latest', async () => {
  await open('2025-07-02');
  expect(inside('.since h3').textContent).toBe('Written 2 July 2025; 2 events since then');
  expect(texts('.since li')).toEqual([
    '3 July 2025 What happened at decision.',
    '6 to 9 October 2025 What happened at visit.',
  ]);
});

test('an event of the usual length is whole, one without end is three lines', async () => {
  const text = {
    en: 'A committee lifts the travel ban of a minister for a visit to India. '.repeat(2),
  };
  const long = { en: 'and so on '.repeat(200) };
  const timeline = [
    event({ id: 'usual', date: '2025-07-03', text: { en: text.en.slice(0, 117) } }),
    event({ id: 'long', date: '2025-07-04', text: long }),
  ];
  await open('2025-07-02', panelData({ timeline }));
  const [usual, endless] = ours()?.querySelectorAll('.since li') ?? [];
  expect(usual?.scrollHeight).toBe(usual?.clientHeight);
  expect(usual?.scrollWidth).toBe(usual?.clientWidth);
  expect(endless?.getBoundingClientRect().height).toBeLessThan(64);
});

test('an article changed since is compared with its last change', async () => {
  await open('2025-07-02/2025-07-05');
  expect(inside('.since h3').textContent).toBe(
    'Written 2 July 2025, changed 5 July 2025; 1 event since then',
  );
  expect(texts('.timeline-article time')).toEqual(['2 July']);
});

test.each([
  ['without a date', undefined, 0],
  ['for what is no date', 'yesterday', 0],
  ['when nothing has happened since', '2026-11-22', 1],
])('nothing is claimed %s', async (_, article, lines) => {
  await open(article);
  expect(ours()?.querySelector('.since')).toBeNull();
  expect(texts('.timeline-article')).toHaveLength(lines);
});

test('facts that came later or have ended are marked', async () => {
  const verified = [
    fact({ id: 'later', from: '2025-07-03' }),
    fact({ id: 'ended', from: '2003', until: '2024-01' }),
    fact({ id: 'since', until: '2025-10-01' }),
    fact({ id: 'then', from: '2025-07-02' }),
    fact({ id: 'vague', from: '2025' }),
    fact({ id: 'spoilt', from: 'soon', until: 'later' }),
  ];
  await open('2025-07-02', panelData({ verified, reported: [], voices: [], timeline: [] }));
  await userEvent.click(inside('section > .text-button'));
  const marks = Array.from(
    ours()?.querySelectorAll('.fact') ?? [],
    (item) => item.querySelector('.fact-time b')?.textContent,
  );
  expect(marks).toEqual([
    'Later than this article',
    'Had ended when this article was written',
    'No longer so: it ended after this article was written',
    undefined,
    undefined,
    undefined,
  ]);
});

test('the timeline opens around the article, five events of many', async () => {
  const timeline = Array.from({ length: 60 }, (_, at) =>
    event({ id: `e${at}`, date: String(1960 + at) }),
  );
  await open('1990-06', panelData({ timeline }));
  expect(texts('.timeline h4')).toEqual(['1988', '1989', '1990', '1991', '1992']);
  expect(inside('.timeline-article').textContent).toContain('This article');
});

import { describe, expect, it, vi } from 'vitest';
import { lightness } from '../../../annotation/page/paint/style.ts';
import { annotated, matcherOf, NAMES, painted, start, stop, texts, the } from './support.ts';

it('paints the first of each subject strong, the rest subtle, in document order', async () => {
  await annotated('<p>Kabulov, Taliban</p><p>Taliban, Kabulov, Muttaqi</p>');
  expect(painted()).toEqual({
    'mention-underline-amber-strong-light': ['Kabulov', 'Taliban', 'Muttaqi'],
    'mention-underline-amber-subtle-light': ['Taliban', 'Kabulov'],
  });
});

it('counts anew what is first when text comes before it', async () => {
  const annotation = await annotated('<main><p>Taliban</p></main>');
  the('main').prepend('Taliban');
  await annotation.settled();
  expect(annotation.mentions().map(({ first }) => first)).toEqual([true, false]);
  expect(painted()).toEqual({
    'mention-underline-amber-strong-light': ['Taliban'],
    'mention-underline-amber-subtle-light': ['Taliban'],
  });
});

it('tells the page by the colour of its text', async () => {
  await annotated('<p style="color:#eee;background:#111">Taliban</p><p>Kabulov</p>');
  expect(painted()).toEqual({
    'mention-underline-amber-strong-dark': ['Taliban'],
    'mention-underline-amber-strong-light': ['Kabulov'],
  });
});

it('follows a page that changes to dark', async () => {
  const annotation = await annotated('<p>Taliban</p>');
  document.body.style.color = 'white';
  await annotation.settled();
  expect(painted()).toEqual({ 'mention-underline-amber-strong-dark': ['Taliban'] });
});

it.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255 255 255 / 0.5)', 1],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['oklch(0.97 0.01 80)', 0.97],
  ['lab(12 3 4)', 0.12],
  ['color(display-p3 1 1 1)', 1],
  ['color(srgb 0 0 0)', 0],
  ['', 0],
])('takes %s to be as light as %d', (color, expected) => {
  expect(lightness(color)).toBeCloseTo(expected);
});

describe('the reader chooses the look', () => {
  const PAGE = `<p>Taliban, Taliban</p><h2>Two</h2><p>Taliban, Taliban</p>
    <article><p>Taliban</p><h3>Three</h3><p>Kabulov, Taliban</p></article>`;
  const strong = () => painted()['mention-tint-blue-strong-light']?.length ?? 0;

  it.each([
    ['section', 5],
    ['all', 7],
    ['page', 2],
  ] as const)('density %s makes %d mentions strong', async (density, count) => {
    await annotated(PAGE, { density, style: 'tint', colour: 'blue' });
    expect(strong()).toBe(count);
  });

  it('and has another at once, without anything being read again', async () => {
    const matcher = matcherOf(NAMES);
    const read = vi.spyOn(matcher, 'read');
    const annotation = await annotated(PAGE, { matcher });
    read.mockClear();
    const before = annotation.mentions();
    annotation.restyle({ density: 'all', style: 'dotted', colour: 'grey' });
    await annotation.settled();
    expect(Object.keys(painted())).toEqual(['mention-dotted-grey-strong-light']);
    expect(painted()['mention-dotted-grey-strong-light']).toHaveLength(7);
    expect(annotation.mentions()).toEqual(before);
    expect(read).not.toHaveBeenCalled();
  });

  it('and keeps it for what comes later', async () => {
    const annotation = await annotated('<p>x</p>');
    annotation.restyle({ density: 'page', style: 'tint', colour: 'violet' });
    the('p').textContent = 'Taliban';
    await annotation.settled();
    expect(Object.keys(painted())).toEqual(['mention-tint-violet-strong-light']);
  });
});

it('leaves no style in the registry that has no mention', async () => {
  const annotation = await annotated('<p>Nothing here</p>');
  expect(painted()).toEqual({});
  the('p').textContent = 'Taliban';
  await annotation.settled();
  expect(Object.keys(painted())).toEqual(['mention-underline-amber-strong-light']);
  the('p').remove();
  await annotation.settled();
  expect(painted()).toEqual({});
});

it('changes nothing in the document', async () => {
  document.body.innerHTML = '<p>The <b>Taliban</b> and Kabulov</p>';
  const before = document.documentElement.outerHTML;
  const nodes = [...the('p').childNodes];
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const annotation = start();
  await annotation.settled();
  expect(texts(annotation)).toEqual(['Taliban', 'Kabulov']);
  stop();
  expect(document.documentElement.outerHTML).toBe(before);
  expect([...the('p').childNodes]).toEqual(nodes);
  expect([...records, ...observer.takeRecords()]).toEqual([]);
  observer.disconnect();
});

it('leaves nothing painted, and looks at nothing any more, when it ends', async () => {
  const onChange = vi.fn<() => void>();
  const annotation = await annotated('<p>Taliban</p>', { onChange });
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  stop();
  expect(painted()).toEqual({});
  expect(annotation.mentions()).toEqual([]);
  the('p').textContent = 'Kabulov';
  await annotation.settled();
  expect(annotation.mentions()).toEqual([]);
  expect(painted()).toEqual({});
});

it('lets the page’s own highlights be', async () => {
  const own = new Highlight();
  CSS.highlights.set('search', own);
  await annotated('<p>Taliban</p>');
  stop();
  expect(CSS.highlights.get('search')).toBe(own);
  CSS.highlights.delete('search');
});

it('puts the highlights back when the page clears the registry', async () => {
  const annotation = await annotated('<p>Taliban</p><p></p>');
  CSS.highlights.clear();
  the('p:last-child').textContent = 'x';
  await annotation.settled();
  expect(painted()).toEqual({ 'mention-underline-amber-strong-light': ['Taliban'] });
  CSS.highlights.get('mention-underline-amber-strong-light')?.clear();
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() =>
    expect(painted()).toEqual({ 'mention-underline-amber-strong-light': ['Taliban'] }),
  );
});

it('gives up on a page that clears it again and again', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const annotation = await annotated('<p>Taliban</p><i></i>');
    let restored = 0;
    for (let i = 0; i < 30; i++) {
      vi.setSystemTime(Date.now() + 1e6);
      vi.advanceTimersByTime(1e6);
      CSS.highlights.clear();
      the('i').textContent = String(i);
      await annotation.settled();
      restored += CSS.highlights.size;
    }
    expect(restored).toBe(10);
  } finally {
    vi.useRealTimers();
  }
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { annotated, start, stop, texts, the } from './support.ts';

afterEach(() => vi.restoreAllMocks());

const spies = () => ({
  style: vi.spyOn(window, 'getComputedStyle'),
  visible: vi.spyOn(Element.prototype, 'checkVisibility'),
});

const filler = (count: number) => '<div><p>Some <b>other</b> words</p></div>'.repeat(count);

describe('the page is asked no more than it takes', () => {
  it('asks nothing of a page without names', async () => {
    const { style, visible } = spies();
    await annotated(filler(2000));
    expect(style).not.toHaveBeenCalled();
    expect(visible).not.toHaveBeenCalled();
  });

  it('asks around candidates only, and each element once', async () => {
    const { style, visible } = spies();
    await annotated(`${filler(1000)}<p>The <b>Taliban</b> and <i>Kabulov</i></p>${filler(1000)}`);
    // Roles of p, b and i, their visibility, and the colour of the block.
    expect(style.mock.calls.length).toBeLessThanOrEqual(7);
    expect(visible.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('costs as much a mention on a page ten times as large', async () => {
    const asked: number[] = [];
    for (const times of [20, 200]) {
      const { style } = spies();
      await annotated('<p>The <b>Taliban</b> met</p>'.repeat(times));
      asked.push(style.mock.calls.length / times);
      stop();
      vi.restoreAllMocks();
    }
    expect(asked[1]).toBeLessThanOrEqual((asked[0] ?? 0) * 1.1);
  });

  it('reads only what a change can have touched', async () => {
    const annotation = await annotated(`${'<p>The Taliban met</p>'.repeat(200)}<div>x</div>`);
    const { style } = spies();
    the('div').textContent = 'Kabulov';
    await annotation.settled();
    expect(texts(annotation)).toHaveLength(201);
    expect(style.mock.calls.length).toBeLessThan(20);
  });
});

describe('nothing is done', () => {
  const frames = async (count: number) => {
    for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  };

  it('while the page is hidden', async () => {
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.body.innerHTML = '<p>Taliban</p>';
    const annotation = start();
    const settled = vi.fn<() => void>();
    void annotation.settled().then(settled);
    await frames(20);
    expect(annotation.mentions()).toEqual([]);
    expect(annotation.cost.find).toBe(0);
    expect(settled).not.toHaveBeenCalled();
    state.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await annotation.settled();
    expect(texts(annotation)).toEqual(['Taliban']);
  });

  it('while the page is idle', async () => {
    const annotation = await annotated('<p>Taliban</p>');
    const { find, paint } = annotation.cost;
    const timer = vi.spyOn(window, 'setTimeout');
    const frame = vi.spyOn(window, 'requestAnimationFrame');
    await annotation.settled();
    expect(timer).not.toHaveBeenCalled();
    expect(frame).not.toHaveBeenCalled();
    expect(annotation.cost).toEqual({ find, paint });
  });
});

it('shows the page nothing of itself', async () => {
  const before = Object.getOwnPropertyNames(window).length;
  const marks = performance.getEntriesByType('mark').length;
  const log = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name),
  );
  await annotated('<p>The <b>Taliban</b></p>');
  expect(Object.getOwnPropertyNames(window)).toHaveLength(before);
  expect(performance.getEntriesByType('mark')).toHaveLength(marks);
  for (const spy of log) expect(spy).not.toHaveBeenCalled();
});

it('works in slices', async () => {
  const tasks = vi.spyOn(
    (window as unknown as { scheduler: { postTask(task: () => void): Promise<void> } }).scheduler,
    'postTask',
  );
  const annotation = await annotated('<p>The Taliban and Kabulov met Muttaqi</p>'.repeat(4000));
  expect(texts(annotation)).toHaveLength(12_000);
  expect(tasks.mock.calls.length).toBeGreaterThan(3);
});

it('reads first what is in the window', async () => {
  document.body.innerHTML = `${'<p>The Taliban</p>'.repeat(3000)}<p id="here">Kabulov</p>${'<p>x</p>'.repeat(300)}`;
  the('#here').scrollIntoView({ block: 'center' });
  try {
    const annotation = start();
    await annotation.settled();
    const first = annotation.mentions().find(({ id }) => id === 1);
    const rect = first?.range()?.getBoundingClientRect();
    expect(Math.abs(rect?.top ?? Infinity)).toBeLessThan(3 * innerHeight);
    expect(annotation.mentions()).toHaveLength(3001);
  } finally {
    scrollTo(0, 0);
  }
});

it('does without the scheduler', async () => {
  vi.stubGlobal('scheduler', undefined);
  try {
    expect(texts(await annotated('<p>Taliban</p>'))).toEqual(['Taliban']);
  } finally {
    vi.unstubAllGlobals();
  }
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PAGE } from './support/page.ts';
import { panelData } from './support/panel-data.ts';
import { at, inside, ours, panel, pointInto, pointTo, stage, tooltip } from './support/reading.ts';

beforeEach(() => pointTo(2, 2));

const opened = () => vi.waitFor(() => expect(tooltip()).toBeTruthy());
const closed = () => vi.waitFor(() => expect(ours()).toBeNull());

test('opens for a pointer at rest, says who this is and how well it is sourced', async () => {
  stage(PAGE);
  await userEvent.hover(at('#plain'));
  await opened();
  expect(inside('.tooltip-name').textContent).toBe('Ivan Example');
  expect(inside('.tooltip-summary').textContent).toContain('A made-up envoy');
  expect(tooltip()?.textContent).toContain('2 verified facts, 4 events');
});

test('leaves the page as it is until there is something to show, and after', async () => {
  stage(PAGE);
  const before = document.documentElement.outerHTML;
  await userEvent.hover(at('#quiet'));
  await userEvent.click(at('#quiet'), { position: { x: 5, y: 5 } });
  expect(document.documentElement.outerHTML).toBe(before);
  await userEvent.hover(at('#plain'));
  await opened();
  expect(document.body.outerHTML).toBe(before.match(/<body[\s\S]*<\/body>/)?.[0]);
  await pointTo(2, 2);
  await closed();
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('with a clock in hand', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    return () => vi.useRealTimers();
  });

  /** Lets our own promises and one frame go by. */
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
  const pass = async (ms: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(ms);
    await frame();
    await frame();
  };

  test('a moving pointer asks the page nothing and opens nothing', async () => {
    const { asked, loads, settings } = stage(PAGE);
    settings.value = { ...settings.value, tooltipDelay: 300 };
    for (const x of [0, 15, 30, 45, 60]) {
      await pointInto('#plain', x);
      await pass(40);
    }
    expect(asked()).toBe(0);
    expect(loads).toEqual([]);
  });

  test('the delay is the reader’s; data are fetched before it is over', async () => {
    const { loads, settings } = stage(PAGE);
    settings.value = { ...settings.value, tooltipDelay: 1000 };
    await pointInto('#plain');
    await pass(60);
    expect(loads).toEqual(['test/envoy']);
    await pass(900);
    expect(ours()).toBeNull();
    await pass(100);
    await opened();
    expect(loads).toEqual(['test/envoy']);
  });

  test('stays in the corridor, waits a grace outside, then goes', async () => {
    stage(PAGE);
    await pointInto('#plain');
    await pass(100);
    await opened();
    const mention = at('#plain').getBoundingClientRect();
    const box = tooltip()?.getBoundingClientRect() ?? new DOMRect();
    expect(box.bottom).toBeLessThanOrEqual(mention.top);
    await pointTo(mention.left + 20, (box.bottom + mention.top) / 2);
    await pass(2000);
    expect(tooltip()).toBeTruthy();
    await pointTo(box.right - 10, box.top + 10);
    await pass(2000);
    expect(tooltip()).toBeTruthy();
    await pointTo(box.right + 200, box.top);
    await pass(250);
    expect(tooltip()).toBeTruthy();
    await pass(60);
    await closed();
  });
});

test('Esc closes it, is kept from the page, and it stays closed under a pointer that stays', async () => {
  const { asked } = stage(PAGE);
  const keys: string[] = [];
  const listen = (event: KeyboardEvent): number => keys.push(`${event.type} ${event.key}`);
  for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, listen, true);
  await userEvent.hover(at('#plain'));
  await opened();
  await userEvent.keyboard('{Escape}');
  await closed();
  expect(keys).toEqual([]);
  const before = asked();
  await userEvent.hover(at('#plain'), { position: { x: 12, y: 12 } });
  await vi.waitFor(() => expect(asked()).toBeGreaterThan(before));
  expect(ours()).toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(keys).toEqual(['keydown Escape', 'keyup Escape']);
  for (const type of ['keydown', 'keyup'] as const) window.removeEventListener(type, listen, true);
});

test('goes when its mention goes, and when it scrolls out of sight', async () => {
  stage(PAGE);
  await userEvent.hover(at('#plain'));
  await opened();
  at('#plain').remove();
  await vi.waitFor(() => expect(ours()).toBeNull());
  await userEvent.hover(at('#later'));
  await opened();
  window.scrollTo(0, 5000);
  await vi.waitFor(() => expect(ours()).toBeNull());
  window.scrollTo(0, 0);
});

test('follows its mention while the page scrolls', async () => {
  stage(PAGE);
  await userEvent.hover(at('#plain'));
  await opened();
  const gap = (): number =>
    at('#plain').getBoundingClientRect().top - (tooltip()?.getBoundingClientRect().bottom ?? 0);
  const before = gap();
  at('main').style.marginTop = '9px';
  await vi.waitFor(() => expect(Math.abs(gap() - before)).toBeLessThan(1));
});

test('in a link it offers a button, which opens the panel', async () => {
  stage(PAGE);
  await userEvent.hover(at('#linked'));
  await opened();
  const button = inside('.tooltip button');
  expect(button.getAttribute('aria-label')).toBe('Open the facts about Ivan Example');
  await userEvent.click(button);
  await vi.waitFor(() => expect(panel()).toBeTruthy());
  expect(location.hash).toBe('');
});

test('events that a script made open nothing', async () => {
  const { asked } = stage(PAGE);
  const point = at('#plain').getBoundingClientRect();
  const init = { bubbles: true, clientX: point.x + 5, clientY: point.y + 5, detail: 1 };
  at('#plain').dispatchEvent(new PointerEvent('pointermove', init));
  at('#plain').dispatchEvent(new PointerEvent('click', init));
  await userEvent.hover(at('#quiet'), { position: { x: 5, y: 5 } });
  await vi.waitFor(() => expect(asked()).toBe(1));
  expect(ours()).toBeNull();
});

test.each([
  ['nothing is known', () => Promise.resolve(undefined), 0],
  ['reading fails', () => Promise.reject(new Error('no storage')), 1],
])('shows nothing when %s', async (_why, load, errors) => {
  const page = stage(PAGE, { load });
  await userEvent.hover(at('#plain'));
  await vi.waitFor(() => expect(page.loads).toHaveLength(1));
  await userEvent.click(at('#plain'));
  await vi.waitFor(() => expect(page.loads.length).toBeGreaterThan(1));
  expect(ours()).toBeNull();
  expect(page.errors.length).toBeGreaterThanOrEqual(errors);
});

test('without facts it says so', async () => {
  stage(PAGE, {
    load: () => Promise.resolve(panelData({ verified: [], reported: [], timeline: [] })),
  });
  await userEvent.hover(at('#plain'));
  await opened();
  expect(tooltip()?.textContent).toContain('No facts yet');
});

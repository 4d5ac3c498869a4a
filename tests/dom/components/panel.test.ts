import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PanelData } from '../../../data/panel/panel-data.ts';
import { PAGE } from './support/page.ts';
import { panelData } from './support/panel-data.ts';
import { at, inside, ours, panel, pointTo, stage } from './support/reading.ts';

beforeEach(async () => {
  history.replaceState(null, '', location.pathname + location.search);
  await pointTo(2, 2);
});

const opened = () => vi.waitFor(() => expect(panel()).toBeTruthy());
const closed = () => vi.waitFor(() => expect(ours()).toBeNull());

test('a click opens it with the focus in it, labelled by the name', async () => {
  stage(PAGE);
  await userEvent.click(at('#plain'));
  await opened();
  const dialog = inside('[role=dialog]');
  expect(ours()?.activeElement).toBe(dialog);
  expect(inside(`[id="${dialog.getAttribute('aria-labelledby')}"]`).textContent).toBe(
    'Ivan Example',
  );
  expect(dialog.hasAttribute('aria-modal')).toBe(false);
  expect(inside('.subject-bar').textContent).toBe('Person · mention 1 of 3');
});

test('a click while data are on their way waits for the same data', async () => {
  const { promise, resolve } = Promise.withResolvers<PanelData>();
  const { loads } = stage(PAGE, { load: () => promise });
  await userEvent.hover(at('#plain'));
  await vi.waitFor(() => expect(loads).toHaveLength(1));
  await userEvent.click(at('#plain'));
  expect(ours()).toBeNull();
  resolve(panelData());
  await opened();
  expect(loads).toHaveLength(1);
});

describe('closing', () => {
  test('Esc gives the focus back to where it was', async () => {
    const { reading, target } = stage(PAGE);
    at('#field').focus();
    reading.open(target('#plain'));
    await opened();
    expect(document.activeElement).not.toBe(at('#field'));
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(document.activeElement).toBe(at('#field'));
  });

  test('the close button does', async () => {
    const { reading, target } = stage(PAGE);
    at('#link').focus();
    reading.open(target('#plain'));
    await opened();
    await userEvent.click(inside('[aria-label=Close]'));
    await closed();
    expect(document.activeElement).toBe(at('#link'));
  });

  test('a click outside does, and lands where the reader clicked', async () => {
    stage(PAGE);
    await userEvent.click(at('#plain'));
    await opened();
    await userEvent.click(at('#field'));
    await closed();
    expect(document.activeElement).toBe(at('#field'));
  });

  test('the end of the reading takes everything out of the page', async () => {
    const { abort } = stage(PAGE);
    await userEvent.click(at('#plain'));
    await opened();
    abort();
    expect(document.querySelector('[popover]')).toBeNull();
    await userEvent.click(at('#later'));
    expect(document.querySelector('[popover]')).toBeNull();
  });
});

describe('the page keeps its clicks', () => {
  test('a link is followed', async () => {
    stage(PAGE);
    await userEvent.click(at('#linked'));
    await vi.waitFor(() => expect(location.hash).toBe('#elsewhere'));
    expect(ours()).toBeNull();
  });

  test('Alt+click opens the panel, and neither link nor page hears of it', async () => {
    stage(PAGE);
    const heard = vi.fn<() => void>();
    at('#link').addEventListener('click', heard);
    await userEvent.click(at('#linked'), { modifiers: ['Alt'] });
    await opened();
    expect(heard).not.toHaveBeenCalled();
    expect(location.hash).toBe('');
  });

  test('the page hears a click on plain text as ever', async () => {
    stage(PAGE);
    const heard = vi.fn<(event: Event) => void>();
    at('main').addEventListener('click', heard);
    await userEvent.click(at('#plain'));
    await opened();
    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.lastCall?.[0].defaultPrevented).toBe(false);
  });

  test.each([
    ['Control', 'left'],
    ['Shift', 'left'],
    [undefined, 'middle'],
    [undefined, 'right'],
  ] as const)('%s %s click is the page’s', async (modifier, button) => {
    const { loads } = stage(PAGE);
    const heard = vi.fn<() => void>();
    at('#plain').addEventListener('mouseup', heard);
    await userEvent.click(at('#plain'), { button, ...(modifier && { modifiers: [modifier] }) });
    expect(heard).toHaveBeenCalled();
    expect(ours()).toBeNull();
    expect(loads).toEqual([]);
  });

  test('a double click selects its word and leaves no panel', async () => {
    stage(PAGE);
    await userEvent.dblClick(at('#plain'), { position: { x: 10, y: 10 } });
    expect(getSelection()?.toString().trim()).toBe('Ivan');
    await closed();
  });

  test('a selection by dragging opens nothing', async () => {
    stage(PAGE);
    await userEvent.pointer([
      { target: at('#plain'), coords: { x: 2, y: 10 }, keys: '[MouseLeft>]' },
      { target: at('#plain'), coords: { x: 70, y: 10 } },
      { target: at('#plain'), coords: { x: 70, y: 10 }, keys: '[/MouseLeft]' },
    ]);
    expect(getSelection()?.isCollapsed).toBe(false);
    expect(ours()).toBeNull();
  });
});

test('previous and next lead from mention to mention, and keep the focus', async () => {
  stage(PAGE);
  await userEvent.click(at('#plain'));
  await opened();
  const next = inside('[aria-label="Next mention"]');
  await userEvent.click(next);
  await vi.waitFor(() => expect(inside('.subject-bar').textContent).toContain('mention 2 of 3'));
  await userEvent.click(next);
  await vi.waitFor(() => expect(inside('.subject-bar').textContent).toContain('mention 3 of 3'));
  expect(next.getAttribute('aria-disabled')).toBe('true');
  await userEvent.keyboard('{Enter}');
  expect(inside('.subject-bar').textContent).toContain('mention 3 of 3');
  expect(ours()?.activeElement).toBe(next);
});

test('it opens inside a modal dialog that holds the mention, and is usable there', async () => {
  stage(`<dialog id="dialog">${PAGE}</dialog>`);
  const dialog = at('#dialog') as HTMLDialogElement;
  dialog.showModal();
  await userEvent.click(at('#plain'));
  await opened();
  expect(dialog.contains(document.querySelector('[popover]'))).toBe(true);
  await userEvent.click(inside('[aria-label=Close]'));
  await closed();
  expect(dialog.open).toBe(true);
  await userEvent.click(at('#plain'));
  await opened();
  await userEvent.keyboard('{Escape}');
  await closed();
  expect(dialog.open).toBe(true);
});

test('Tab goes through the controls, Enter unfolds and presses', async () => {
  const { reading, target } = stage(PAGE);
  reading.open(target('#plain'));
  await opened();
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}');
  expect(ours()?.activeElement?.getAttribute('aria-label')).toBe('Close');
  await userEvent.keyboard('{Tab}');
  expect(ours()?.activeElement?.localName).toBe('summary');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(ours()?.activeElement?.closest('details')?.open).toBe(true));
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  await closed();
});

test('placing, scrolling and unfolding put no error into the page', async () => {
  const errors: string[] = [];
  const listen = ({ message }: ErrorEvent): number => errors.push(message);
  window.addEventListener('error', listen);
  stage(PAGE);
  await userEvent.click(at('#plain'));
  await opened();
  for (const details of Array.from(ours()?.querySelectorAll('details') ?? [])) {
    const height = inside('.panel-body').scrollHeight;
    details.open = true;
    await vi.waitFor(() => expect(inside('.panel-body').scrollHeight).toBeGreaterThan(height));
  }
  await userEvent.keyboard('{Escape}');
  await closed();
  window.removeEventListener('error', listen);
  expect(errors).toEqual([]);
});

test('nothing of ours leaks to the page', async () => {
  const types = [
    'keydown keyup keypress click dblclick auxclick contextmenu mousedown mouseup mousemove',
    'mouseover pointerdown pointerup pointermove pointerover focus focusin blur focusout',
    'toggle beforetoggle input DOMActivate selectstart',
  ]
    .join(' ')
    .split(' ');
  const leaks: string[] = [];
  const controller = new AbortController();
  stage(PAGE);
  const listen = (event: Event): void => {
    const host = document.querySelector('[popover]');
    if (host && event.target === host) leaks.push(event.type);
  };
  const { signal } = controller;
  for (const type of types) {
    window.addEventListener(type, listen, { capture: true, signal });
    document.addEventListener(type, listen, { capture: true, signal });
  }
  document.addEventListener('wheel', listen, { capture: true, signal });
  const keys = vi.fn<() => void>();
  await userEvent.click(at('#plain'));
  await opened();
  document.addEventListener('keydown', keys, { signal });
  await userEvent.hover(inside('h2'));
  await userEvent.click(inside('summary'));
  await userEvent.dblClick(inside('h2'));
  await userEvent.wheel(inside('h2'), { delta: { y: 50 } });
  await userEvent.keyboard('{Tab}x{ArrowDown}');
  await userEvent.click(inside('[aria-label="Next mention"]'));
  await userEvent.keyboard('{Escape}');
  await closed();
  expect(leaks).toEqual([]);
  expect(keys).not.toHaveBeenCalled();
  controller.abort();
});

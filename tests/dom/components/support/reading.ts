import { signal, type Signal } from '@preact/signals';
import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import { loadCatalogue } from '../../../../components/i18n/languages.ts';
import { drawing } from '../../../../components/reading/drawing.tsx';
import { mountReading } from '../../../../components/reading/mount.ts';
import type { Reading, ReadingOptions, Target } from '../../../../components/reading/options.ts';
import type { PanelData } from '../../../../data/panel/panel-data.ts';
import { DEFAULTS, type Settings } from '../../../../settings/settings.ts';
import { panelData } from './panel-data.ts';

/** A page under test: elements with `data-mention="subject"` stand for mentions. */
export interface Stage {
  readonly reading: Reading;
  readonly settings: Signal<Settings>;
  readonly errors: unknown[];
  /** How often the page was asked what is under a point. */
  readonly asked: () => number;
  readonly loads: string[];
  /** Subjects whose dossier the reader asked for. */
  readonly readMore: string[];
  readonly dismissed: { text: string; where: string }[];
  readonly target: (selector: string) => Target;
  readonly abort: () => void;
}

/** Sets a page, mounts the reading on it and takes both away when the test is over. */
export function stage(html: string, options: Partial<ReadingOptions> = {}): Stage {
  const extension = document.createElement('style');
  extension.textContent = 'div[data-reading] { --sidelight-reading: visible !important }';
  document.head.append(extension);
  const body = document.createElement('main');
  // A test's own fixture, not a page's content.
  body.innerHTML = html;
  document.body.replaceChildren(body);

  const ids = new Map<Element, Target>();
  const targetOf = (element: Element): Target => {
    const known = ids.get(element);
    if (known) return known;
    const range = (): Range | null => {
      if (!element.isConnected) return null;
      const made = document.createRange();
      made.selectNodeContents(element.firstChild ?? element);
      return made;
    };
    const made: Target = {
      id: ids.size + 1,
      subject: element.getAttribute('data-mention') ?? '',
      text: element.textContent ?? '',
      reason: { name: 'Ivan Example', language: 'en', rule: 'name', words: [] },
      negated: false,
      range,
    };
    ids.set(element, made);
    return made;
  };
  const mentions = (): Target[] =>
    Array.from(document.querySelectorAll('[data-mention]'), targetOf);
  let asked = 0;
  const errors: unknown[] = [];
  const loads: string[] = [];
  const readMore: Stage['readMore'] = [];
  const dismissed: Stage['dismissed'] = [];
  const settings = signal<Settings>({ ...DEFAULTS, tooltipDelay: 50 });
  const controller = new AbortController();
  const { load = () => Promise.resolve(panelData()), ...rest } = options;
  const reading = mountReading({
    document,
    mode: 'open',
    settings,
    signal: controller.signal,
    catalogue: () => loadCatalogue('en'),
    drawing: () => Promise.resolve(drawing),
    at(x, y) {
      asked++;
      const element = document.elementFromPoint(x, y)?.closest('[data-mention]');
      return element ? [targetOf(element)] : [];
    },
    load(subject): Promise<PanelData | undefined> {
      loads.push(subject);
      return load(subject);
    },
    mentionsOf: (subject) => mentions().filter((target) => target.subject === subject),
    readMore: (subject) => readMore.push(subject),
    dismiss: (target, where) => dismissed.push({ text: target.text, where }),
    onError: (error) => errors.push(error),
    ...rest,
  });
  onTestFinished(() => {
    controller.abort();
    extension.remove();
    document.body.replaceChildren();
  });
  return {
    reading,
    settings,
    errors,
    loads,
    readMore,
    dismissed,
    asked: () => asked,
    abort: () => controller.abort(),
    target: (selector) => targetOf(at(selector)),
  };
}

/** The shadow root of our host, if something of ours is in the page. */
export function ours(): ShadowRoot | null {
  return document.querySelector('[popover=manual]')?.shadowRoot ?? null;
}

/** The element of ours that matches, if it is on screen and at its place. */
export function shown(selector: string): HTMLElement | null {
  return ours()?.querySelector<HTMLElement>(`${selector}[data-placed]`) ?? null;
}

export const tooltip = (): HTMLElement | null => shown('.tooltip');
export const panel = (): HTMLElement | null => shown('.panel');

/** Something inside what is ours; throws if it is not there. */
export function inside(selector: string): HTMLElement {
  const element = ours()?.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing of ours is ${selector}.`);
  return element;
}

/** An element of the page under test; throws if it is not there. */
export function at(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing is ${selector}.`);
  return element;
}

/** Moves the pointer to a point of the viewport, whatever is there, and no clock on. */
export async function pointTo(x: number, y: number): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth);
  const scale = frame.width / innerWidth;
  await cdp().send('Input.dispatchMouseEvent', {
    type: 'mouseMoved',
    x: frame.x + x * scale,
    y: frame.y + y * scale,
  });
}

/** Moves the pointer onto an element of the page under test, this far from its corner. */
export async function pointInto(selector: string, x = 8, y = 8): Promise<void> {
  const box = at(selector).getBoundingClientRect();
  await pointTo(box.x + x, box.y + y);
}

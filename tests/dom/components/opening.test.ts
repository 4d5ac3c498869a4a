import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ours, panel, stage, tooltip } from './support/reading.ts';

const PAGE = `
  <p style="margin: 300px 0 300px">
    The message came from <span id="m" data-mention="test/envoy">Ivan Example</span>,
    who had been <a id="link" href="#elsewhere"><span id="in-link" data-mention="test/envoy">the envoy</span></a>.
    <button id="other">Elsewhere</button>
  </p>`;

const at = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(selector);
  return element;
};

test('a pointer at rest on a mention opens its tooltip, and nothing was in the page before', async () => {
  stage(PAGE);
  const before = document.documentElement.outerHTML;
  expect(ours()).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
  await userEvent.hover(at('#m'));
  await vi.waitFor(() => expect(tooltip()).toBeTruthy());
  expect(tooltip()?.textContent).toContain('2 verified facts, 4 events');
});

test('a click opens the fact panel with the focus in it', async () => {
  stage(PAGE);
  await userEvent.click(at('#m'));
  await vi.waitFor(() => expect(panel()).toBeTruthy());
  expect(ours()?.activeElement).toBe(panel());
  expect(panel()?.getAttribute('role')).toBe('dialog');
});

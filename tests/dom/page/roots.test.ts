import { expect, it, vi } from 'vitest';
import type { ShadowRootOf } from '../../../annotation/page/roots.ts';
import { annotated, painted, start, stop, texts, the } from './support.ts';

const closed = new WeakMap<Element, ShadowRoot>();
const shadowRootOf: ShadowRootOf = (element) => closed.get(element) ?? element.shadowRoot;

function shadow(host: Element, mode: ShadowRootMode, html: string): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  closed.set(host, root);
  return root;
}

function make(name: string, mode: ShadowRootMode, html: string): HTMLElement {
  const host = document.createElement(name);
  shadow(host, mode, html);
  return host;
}

it('reads open and closed shadow roots, on custom elements and others, and roots in roots', async () => {
  document.body.innerHTML = '<p>Muttaqi</p><x-a></x-a><x-b></x-b><div></div><section>x</section>';
  const outer = shadow(the('x-a'), 'open', '<p>Taliban</p><x-c></x-c>');
  shadow(the('x-c', outer), 'closed', '<p>Kabulov</p>');
  shadow(the('x-b'), 'closed', 'Muttaqi');
  shadow(the('div'), 'closed', '<p>Taliban</p>');
  shadow(the('section'), 'open', '<p>Kabulov</p>');
  const annotation = start({ shadowRootOf });
  await annotation.settled();
  expect(texts(annotation)).toEqual([
    'Muttaqi',
    'Taliban',
    'Kabulov',
    'Muttaqi',
    'Taliban',
    'Kabulov',
  ]);
  const firsts = annotation.mentions().map(({ first }) => first);
  expect(firsts).toEqual([true, true, true, false, false, false]);
});

it('asks for closed roots only where one can be expected', async () => {
  const ask = vi.fn<ShadowRootOf>(() => null);
  await annotated('<x-a></x-a><div></div><div>x</div><p></p><b></b><a></a>', { shadowRootOf: ask });
  expect(ask.mock.calls.map(([element]) => element.outerHTML)).toEqual(
    expect.arrayContaining(['<x-a></x-a>', '<div></div>']),
  );
  expect(ask.mock.calls.some(([element]) => ['P', 'B', 'A'].includes(element.nodeName))).toBe(
    false,
  );
});

it('follows changes in them', async () => {
  document.body.innerHTML = '<x-a></x-a>';
  const root = shadow(the('x-a'), 'closed', '<p>x</p>');
  const annotation = start({ shadowRootOf });
  await annotation.settled();
  the('p', root).textContent = 'Taliban';
  await vi.waitFor(() => expect(texts(annotation)).toEqual(['Taliban']));
});

it('finds roots that come later: with their host, and without any change of the document', async () => {
  const annotation = await annotated('<x-a></x-a><p>Muttaqi</p>', { shadowRootOf });
  document.body.append(make('x-b', 'closed', 'Taliban'));
  await vi.waitFor(() => expect(texts(annotation)).toEqual(['Muttaqi', 'Taliban']));
  shadow(the('x-a'), 'closed', 'Kabulov');
  await vi.waitFor(() => expect(texts(annotation)).toEqual(['Kabulov', 'Muttaqi', 'Taliban']), {
    timeout: 5000,
  });
});

it('drops what leaves with its host, and takes it in again when it comes back', async () => {
  const host = make('x-a', 'closed', '<p>Taliban</p>');
  document.body.append(host);
  const annotation = start({ shadowRootOf });
  await annotation.settled();
  expect(texts(annotation)).toEqual(['Taliban']);
  host.remove();
  await annotation.settled();
  expect(texts(annotation)).toEqual([]);
  expect(painted()).toEqual({});
  document.body.append(host);
  await annotation.settled();
  expect(texts(annotation)).toEqual(['Taliban']);
});

it('reads children of a host only where there is a slot for them, and matches no name across', async () => {
  document.body.innerHTML = '<x-a>Taliban</x-a><x-b>Taliban</x-b><x-c>Kabulov <p>Muttaqi</p></x-c>';
  shadow(the('x-a'), 'open', 'x');
  shadow(the('x-b'), 'closed', 'Zamir <slot></slot>');
  shadow(the('x-c'), 'closed', 'Zamir <slot>Taliban</slot>');
  const annotation = start({ shadowRootOf });
  await annotation.settled();
  expect(texts(annotation)).toEqual(['Taliban', 'Kabulov', 'Muttaqi']);
});

it('stays out of roots in an editor', async () => {
  document.body.innerHTML = '<div contenteditable><x-a></x-a></div><p>Kabulov</p>';
  shadow(the('x-a'), 'open', '<p>Taliban</p>');
  const annotation = start({ shadowRootOf });
  await annotation.settled();
  expect(texts(annotation)).toEqual(['Kabulov']);
});

it('gives marked roots back', async () => {
  document.body.innerHTML = '<x-a></x-a>';
  const root = shadow(the('x-a'), 'closed', '<p>The Taliban</p>');
  const before = [...the('p', root).childNodes];
  start({ shadowRootOf, painter: 'mark' });
  await vi.waitFor(() => expect(root.querySelectorAll('mark')).toHaveLength(1), { timeout: 5000 });
  stop();
  expect([...the('p', root).childNodes]).toEqual(before);
  expect(root.innerHTML).toBe('<p>The Taliban</p>');
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import Mark from 'mark.js';
import { unpaint } from '../../../annotation/page/paint/unpaint.ts';
import type { Annotation } from '../../../annotation/page/annotation.ts';
import sheet from '../../../entrypoints/mention.css?inline';
import { annotated, painted, start, stop, texts, the } from './support.ts';

const marks = (root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLElement>('mark[data-mention]'),
];

/** Marks come when the page is quiet; until then the page is painted the first way. */
async function marked(html: string, count: number): Promise<Annotation> {
  const annotation = await annotated(html, { painter: 'mark' });
  await vi.waitFor(() => expect(marks()).toHaveLength(count), { timeout: 5000 });
  return annotation;
}

/** A copy of the tree by identity: nodes, and their data. */
function snapshot(root: Node): [Node, string | null][] {
  return [root, ...root.childNodes].flatMap((node) =>
    node === root ? [[node, node.nodeValue]] : snapshot(node),
  );
}

describe('marks', () => {
  it('come after the page has been quiet, and stand for the same mentions', async () => {
    const annotation = await annotated('<p>The <b>Zamir</b> Kabulov, Taliban.</p>', {
      painter: 'mark',
    });
    const before = annotation.mentions();
    expect(marks()).toEqual([]);
    expect(Object.values(painted()).flat()).toEqual(['Zamir Kabulov', 'Taliban']);
    await vi.waitFor(() => expect(marks()).toHaveLength(3), { timeout: 5000 });
    expect(painted()).toEqual({});
    expect(annotation.mentions()).toEqual(before);
    expect(texts(annotation)).toEqual(['Zamir Kabulov', 'Taliban']);
    expect(before.map((one) => one.range()?.toString())).toEqual(['Zamir Kabulov', 'Taliban']);
    expect(marks().map((mark) => mark.textContent)).toEqual(['Zamir', ' Kabulov', 'Taliban']);
    expect(marks().map((mark) => annotation.of(mark))).toEqual([before[0], before[0], before[1]]);
    expect(annotation.of(the('b'))).toBeNull();
  });

  it('leave out what mark.js’s own unmark looks for', async () => {
    await marked('<p>Taliban</p>', 1);
    expect(document.querySelector('[data-markjs]')).toBeNull();
  });

  it('are buttons to go to, one for each mention', async () => {
    await marked('<p><b>Zamir</b> Kabulov and Taliban</p>', 3);
    expect(marks().map((mark) => mark.getAttribute('role'))).toEqual(['button', null, 'button']);
    expect(marks().map((mark) => mark.tabIndex)).toEqual([0, -1, 0]);
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Zamir Kabulov',
      null,
      null,
    ]);
  });

  it('are none where a link or a button is the thing to go to', async () => {
    await marked('<a href="#">Taliban</a> <button>Kabulov</button>', 2);
    expect(marks().map((mark) => mark.getAttribute('role'))).toEqual([null, null]);
    expect(marks().map((mark) => mark.tabIndex)).toEqual([-1, -1]);
  });

  it('are hit by a point, also in shadow roots', async () => {
    document.body.innerHTML = '<p>The Taliban</p><x-a></x-a>';
    const root = the('x-a').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Kabulov</p>';
    const annotation = start({ painter: 'mark' });
    await vi.waitFor(() => expect([...marks(), ...marks(root)]).toHaveLength(2), { timeout: 5000 });
    for (const mark of [...marks(), ...marks(root)]) {
      const { left, right, top } = mark.getBoundingClientRect();
      expect(annotation.at(left + 2, top + 2).map(({ text }) => text)).toEqual([mark.textContent]);
      expect(annotation.at(right + 2, top + 2)).toEqual([]);
    }
  });

  it('keep their style up to date without being made anew', async () => {
    const annotation = await marked('<p>Taliban</p><p>x</p>', 1);
    const [mark] = marks();
    the('p:last-child').textContent = 'y';
    document.body.prepend('Taliban ');
    await annotation.settled();
    expect(marks().map((mark) => mark.dataset['mention'])).toEqual([
      'mention-underline-amber-strong-light',
      'mention-underline-amber-subtle-light',
    ]);
    expect(marks()[1]).toBe(mark);
  });

  it.each([
    ['the items of a flex box', '<div style="display:flex">The Taliban</div>'],
    ['a grid', '<div style="display:grid">The Taliban</div>'],
  ])('are not made in %s, where they would move the text', async (_, html) => {
    await marked(`${html}<p>Kabulov</p>`, 1);
    expect(Object.values(painted()).flat()).toEqual(['Taliban']);
  });

  it('are not made in what the reader has selected', async () => {
    document.body.innerHTML = '<p>The Taliban said</p><p>Kabulov</p>';
    getSelection()?.selectAllChildren(the('p'));
    start({ painter: 'mark' });
    await vi.waitFor(() => expect(marks()).toHaveLength(1), { timeout: 5000 });
    expect(getSelection()?.toString()).toBe('The Taliban said');
    expect(Object.values(painted()).flat()).toEqual(['Taliban']);
  });

  it('are the painter where there are no highlights', async () => {
    vi.stubGlobal('Highlight', undefined);
    try {
      await annotated('<p>Taliban</p>');
      await vi.waitFor(() => expect(marks()).toHaveLength(1), { timeout: 5000 });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('look like nothing of the page’s own marks', async () => {
    await marked(
      `<style>
        mark { display: block; padding: 9px; color: red; font-size: 40px; border: 1px solid }
        mark::before { content: 'x' }
      </style><style>${sheet}</style><p>The Taliban</p>`,
      1,
    );
    const [mark] = marks();
    if (mark === undefined) throw new Error('No mark.');
    const style = getComputedStyle(mark);
    const page = getComputedStyle(the('p'));
    for (const name of ['display', 'padding', 'border', 'position'] as const) {
      expect([name, style[name]]).toEqual([name, name === 'display' ? 'inline' : page[name]]);
    }
    expect(style.color).toBe(page.color);
    expect(style.fontSize).toBe(page.fontSize);
    expect(getComputedStyle(mark, '::before').content).toBe('none');
    expect(style.textDecorationLine).toBe('underline');
  });
});

describe('a page given back', () => {
  const PAGE = `
    <p>The Taliban, Taliban and <b>Zamir</b> <a href="#">Kabu<i>lov</i></a>.</p>
    <div>Kabulov<br>Zamir<br>Kabulov<ul><li>Taliban<li>Taliban</ul>Muttaqi</div>`;

  it('has its own nodes, and no other', async () => {
    document.body.innerHTML = PAGE;
    const html = document.body.innerHTML;
    const before = snapshot(document.body);
    const annotation = start({ painter: 'mark' });
    await vi.waitFor(() => expect(marks().length).toBeGreaterThan(8), { timeout: 5000 });
    expect(texts(annotation)).toHaveLength(8);
    expect(document.body.textContent).toBe(before.map(([, data]) => data ?? '').join(''));
    stop();
    expect(document.body.innerHTML).toBe(html);
    expect(snapshot(document.body)).toEqual(before);
    expect(snapshot(document.body).every(([node], i) => node === before[i]?.[0])).toBe(true);
  });
});

describe('a page that writes to a marked block', () => {
  let text: Text;
  beforeEach(async () => {
    await marked('<p>The Taliban, and <b>Kabulov</b>.</p><p>Muttaqi</p>', 3);
    text = the('p').firstChild as Text;
  });

  const cases: [string, () => void, string, string[]][] = [
    [
      'to its text',
      () => (text.data = 'Now Kabulov '),
      'Now Kabulov <b>Kabulov</b>.',
      ['Kabulov', 'Kabulov'],
    ],
    ['by removing its text', () => text.remove(), '<b>Kabulov</b>.', ['Kabulov']],
    ['by removing an element', () => the('b').remove(), 'The Taliban, and .', ['Taliban']],
    [
      'by adding to the end',
      () => the('p').append(' Taliban'),
      'The Taliban, and <b>Kabulov</b>. Taliban',
      ['Taliban', 'Kabulov', 'Taliban'],
    ],
    [
      'by putting something behind its text',
      () => text.after('x '),
      'The Taliban, and x <b>Kabulov</b>.',
      ['Taliban', 'Kabulov'],
    ],
    ['by replacing all', () => (the('p').textContent = 'Taliban'), 'Taliban', ['Taliban']],
    [
      'by normalize()',
      () => the('p').normalize(),
      'The Taliban, and <b>Kabulov</b>.',
      ['Taliban', 'Kabulov'],
    ],
    [
      'by joining it to a text of its own',
      () => {
        const own = the('b').previousSibling;
        the('b').remove();
        own?.parentNode?.normalize();
      },
      'The Taliban, and .',
      ['Taliban'],
    ],
  ];
  it.each(cases)(
    '%s, has the block as it wants it by the next task',
    async (_, write, html, names) => {
      write();
      await Promise.resolve();
      expect(the('p').innerHTML).toBe(html);
      expect(marks()).toHaveLength(1);
      await vi.waitFor(() =>
        expect(Object.values(painted()).flat().sort()).toEqual([...names].sort()),
      );
      stop();
      expect(the('p').innerHTML).toBe(html);
    },
  );

  const copying: [string, (p: HTMLElement) => void, string][] = [
    ['innerHTML', (p) => (p.innerHTML += ' So.'), '<p>The Taliban, and <b>Kabulov</b>. So.</p>'],
    [
      'cloneNode',
      (p) => p.after(p.cloneNode(true)),
      '<p>The Taliban, and <b>Kabulov</b>.</p>'.repeat(2),
    ],
    [
      'a copy of nothing but a mark',
      (p) => p.after(document.createElement('p')),
      '<p>The Taliban, and <b>Kabulov</b>.</p><p>Kabulov</p>',
    ],
  ];
  it.each(copying)('by %s, has no copies of marks in it', async (name, write, html) => {
    const copy = the('b mark').cloneNode(true);
    write(the('p'));
    if (name.includes('nothing')) the('p + p').append(copy);
    const page = () => document.body.innerHTML.replace('<p>Muttaqi</p>', '');
    const names = [...(html.match(/Taliban|Kabulov/g) ?? []), 'Muttaqi'];
    const drawn = () => [
      ...Object.values(painted()).flat(),
      ...marks().map((mark) => mark.textContent),
    ];
    await vi.waitFor(() => expect(drawn().sort()).toEqual(names.sort()), { timeout: 5000 });
    stop();
    expect(page()).toBe(html);
  });

  it('again and again with a copy of a mark, keeps it in the end', async () => {
    const copied = the('p').innerHTML;
    let rounds = 0;
    const insisting = new MutationObserver(() => {
      rounds++;
      if (the('p').innerHTML !== copied) the('p').innerHTML = copied;
    });
    insisting.observe(document.body, { subtree: true, childList: true });
    the('p').append('x');
    await vi.waitFor(() => expect(the('p').innerHTML).toBe(copied));
    await vi.waitFor(() => expect(rounds).toBeGreaterThan(20));
    insisting.disconnect();
    expect(rounds).toBeLessThan(500);
  });

  it('finds its text node whole when it has taken it out', async () => {
    text.remove();
    await Promise.resolve();
    expect(text.data).toBe('The Taliban, and ');
  });
});

it('of an instance that is no more are taken out by the next, and its highlights', () => {
  document.body.innerHTML = '<p>In Doha Zamir Kabulov spoke, and the Taliban.</p><mark>own</mark>';
  const own = the('p').firstChild as Text;
  const before = document.body.innerHTML;
  new Mark(the('p')).markRanges([
    { start: 8, length: 13 },
    { start: 37, length: 7 },
  ]);
  for (const mark of the('p').querySelectorAll('mark')) {
    mark.removeAttribute('data-markjs');
    mark.dataset['mention'] = 'mention-underline-amber-strong-light';
  }
  CSS.highlights.set('mention-tint-blue-subtle-dark', new Highlight());
  CSS.highlights.set('mention-of-the-page', new Highlight());
  unpaint(document);
  expect(document.body.innerHTML).toBe(before);
  expect([...the('p').childNodes]).toEqual([own]);
  expect([...CSS.highlights.keys()]).toEqual(['mention-of-the-page']);
  CSS.highlights.clear();
});

it('that a page unwraps leave its text as it was', async () => {
  document.body.innerHTML = '<p>In Doha Zamir Kabulov spoke.</p>';
  start({ painter: 'mark' });
  await vi.waitFor(() => expect(document.querySelector('mark')).not.toBe(null), { timeout: 5000 });
  const mark = the('mark');
  mark.replaceWith(...mark.childNodes);
  await vi.waitFor(() => expect(the('p').childNodes).toHaveLength(1));
  expect(the('p').textContent).toBe('In Doha Zamir Kabulov spoke.');
});

import { describe, expect, it, vi } from 'vitest';
import { REST } from '../../../annotation/page/patience.ts';
import {
  annotated,
  errors,
  matcherOf,
  MATCHERS,
  NAMES,
  painted,
  start,
  texts,
  the,
} from './support.ts';

describe('a change by the page', () => {
  const cases: [string, string, () => void, string[]][] = [
    ['adds a block', '<p>x</p>', () => the('p').after(element('p', 'Taliban')), ['Taliban']],
    [
      'adds a tree',
      '<p>x</p>',
      () => (the('p').innerHTML = '<ul><li><b>Taliban</b></ul>'),
      ['Taliban'],
    ],
    ['writes a text', '<p>x</p>', () => (text('p').data = 'Taliban'), ['Taliban']],
    ['writes another', '<p>Taliban</p>', () => (text('p').data = 'of Kabulov'), ['Kabulov']],
    ['writes no name', '<p>Taliban</p>', () => (text('p').data = 'x'), []],
    [
      'appends to a text',
      '<p>Zamir </p>',
      () => text('p').appendData('Kabulov'),
      ['Zamir Kabulov'],
    ],
    [
      'appends a text to a part of a name',
      '<p>Zamir </p>',
      () => the('p').append('Kabulov'),
      ['Zamir Kabulov'],
    ],
    [
      'appends an element that ends a word',
      '<p>Taliban</p>',
      () => the('p').append(element('b', 's')),
      [],
    ],
    [
      'prepends to a name',
      '<p>Kabulov</p>',
      () => the('p').prepend(element('b', 'Zamir ')),
      ['Zamir Kabulov'],
    ],
    [
      'takes away what divided a name',
      '<div>Zamir <hr>Kabulov</div>',
      () => the('hr').remove(),
      ['Zamir Kabulov'],
    ],
    [
      'takes away an empty block that divided one',
      '<div>Zam<b><hr></b>ir Kabulov</div>',
      () => the('hr').remove(),
      ['Zamir Kabulov'],
    ],
    [
      'divides a name by a block',
      '<div><b>Zamir </b>Kabulov</div>',
      () => the('b').append(element('p', 'x')),
      ['Kabulov'],
    ],
    [
      'divides a name by an image',
      '<div><b>Kabulov</b></div>',
      () => {
        text('b').splitText(3);
        the('b').insertBefore(element('img', ''), the('b').lastChild);
      },
      [],
    ],
    ['cuts a text in two', '<p>Taliban</p>', () => void text('p').splitText(3), ['Taliban']],
    [
      'joins texts',
      '<p>Tal<!---->iban</p>',
      () => {
        the('p').childNodes[1]?.remove();
        the('p').normalize();
      },
      ['Taliban'],
    ],
    ['takes a text away', '<p>Taliban</p><p>Kabulov</p>', () => the('p').remove(), ['Kabulov']],
    [
      'moves a text',
      '<p>Taliban</p><div>Kabulov</div>',
      () => the('div').append(the('p')),
      ['Kabulov', 'Taliban'],
    ],
    ['hides a block', '<p>Taliban</p>', () => (the('p').hidden = true), []],
    [
      'hides a block above',
      '<div><p>Taliban</p></div>',
      () => (the('div').style.display = 'none'),
      [],
    ],
    [
      'hides a part of a line',
      '<p>The <b>Taliban</b></p>',
      () => (the('b').style.visibility = 'hidden'),
      [],
    ],
    ['shows a block', '<p hidden>Taliban</p>', () => (the('p').hidden = false), ['Taliban']],
    [
      'shows one by a class',
      '<style>.x{display:none}</style><p class="x">Taliban</p>',
      () => (the('p').className = ''),
      ['Taliban'],
    ],
    [
      'opens details',
      '<details><p>Taliban</p></details>',
      () => (the<HTMLDetailsElement>('details').open = true),
      ['Taliban'],
    ],
    ['makes a block editable', '<p>Taliban</p>', () => (the('p').contentEditable = 'true'), []],
    [
      'replaces the whole page',
      '<p>Taliban</p>',
      () => (document.body.innerHTML = 'Kabulov'),
      ['Kabulov'],
    ],
    [
      'adds much at once',
      '<p>x</p>',
      () => {
        for (let i = 0; i < 3000; i++)
          document.body.append(element('p', i === 2999 ? 'Taliban' : 'x'));
      },
      ['Taliban'],
    ],
  ];
  it.each(cases)('%s', async (_, html, change, expected) => {
    const annotation = await annotated(html);
    change();
    await annotation.settled();
    expect(texts(annotation)).toEqual(expected);
    expect(Object.values(painted()).flat().sort()).toEqual([...expected].sort());
  });

  it('is followed without being asked', async () => {
    const onChange = vi.fn<() => void>();
    const annotation = await annotated('<p>x</p>', { onChange });
    text('p').data = 'Taliban';
    await vi.waitFor(() => expect(texts(annotation)).toEqual(['Taliban']));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
  });

  it('keeps the mentions of blocks that say the same', async () => {
    const annotation = await annotated('<p>The Taliban</p>');
    const [before] = annotation.mentions();
    text('p').data = 'The Taliban';
    await annotation.settled();
    expect(annotation.mentions()).toEqual([before]);
    expect(before?.id).toBe(annotation.mentions()[0]?.id);
  });

  it('takes the range of a mention with it', async () => {
    const annotation = await annotated('<p>The Taliban</p>');
    const [mention] = annotation.mentions();
    text('p').data = 'Nobody';
    expect(mention?.range()).toBeNull();
    expect(annotation.mentions()).toEqual([]);
  });
});

describe('words elsewhere', () => {
  const names = {
    Mottaki: [{ within: 'page' as const, need: true, any: ['Afghanistan'] }],
    Karzai: [{ within: 'section' as const, need: true, any: ['Kabul'] }],
    Talib: [{ within: 'page' as const, need: false, any: ['Kweli'] }],
  };

  it.each(MATCHERS)('decide a mention when they come and go, with %s', async (_, open) => {
    const annotation = await annotated('<p>Mottaki and Talib</p>', { matcher: open(names) });
    expect(texts(annotation)).toEqual(['Talib']);
    document.body.append(element('p', 'In Afghanistan Kweli'));
    await annotation.settled();
    expect(texts(annotation)).toEqual(['Mottaki']);
    the('p:last-child').remove();
    await annotation.settled();
    expect(texts(annotation)).toEqual(['Talib']);
  });

  it.each([
    ['the same article', '<article><p>Karzai</p><div><p>Kabul</p></div></article>', true],
    ['another article', '<article>Karzai</article><article>Kabul</article>', false],
    ['the same heading', '<h2>One</h2><p>x</p><h2>Two</h2><p>Karzai</p><p>Kabul</p>', true],
    ['in the heading', '<h2>Kabul</h2><p>Karzai</p>', true],
    ['another heading', '<h2>One</h2><p>Kabul</p><h2>Two</h2><p>Karzai</p>', false],
    ['before the first heading', '<p>Kabul</p><h2>Two</h2><p>Karzai</p>', false],
    [
      'around an aside with a heading',
      '<article><p>Kabul</p><aside><h3>x</h3></aside><p>Karzai</p></article>',
      true,
    ],
  ])('are near in %s', async (_, html, near) => {
    for (const [, open] of MATCHERS) {
      const annotation = await annotated(html, { matcher: open(names) });
      expect(texts(annotation)).toEqual(near ? ['Karzai'] : []);
    }
  });
});

describe('a page that never rests', () => {
  it('is followed where it does, and looked at ten times where it does not', async () => {
    const matcher = matcherOf(NAMES);
    const read = vi.fn<typeof matcher.read>(matcher.read);
    const annotation = await annotated(`<p>The Taliban</p>${'<br>x'.repeat(300)}<div>x</div>`, {
      matcher: { ...matcher, read },
    });
    read.mockClear();
    let rests = 0;
    let last = performance.now();
    for (const end = last + 1500; last < end;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (performance.now() - last > REST) rests++;
      last = performance.now();
      text('p').data = `The Taliban, ${last}`;
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(10 * (rests + 1));
    text('div').data = 'Kabulov';
    await vi.waitFor(() => {
      expect(texts(annotation)).toEqual(['Taliban', 'Kabulov']);
      expect(Object.values(painted()).flat().sort()).toEqual(['Kabulov', 'Taliban']);
    });
  });
});

describe('an error in the matcher', () => {
  it('is told to us, and not to the page', async () => {
    const onError = vi.fn<(error: unknown) => void>();
    document.body.innerHTML = '<p>Taliban</p>';
    const matcher = matcherOf(NAMES);
    const broken = new Error('broken');
    const annotation = start({
      onError,
      matcher: {
        ...matcher,
        read: () => {
          throw broken;
        },
      },
    });
    await annotation.settled();
    expect(onError).toHaveBeenCalledWith(broken);
    expect(errors).toEqual([]);
  });
});

function element(name: string, content: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = content;
  return made;
}

function text(selector: string): Text {
  const node = the(selector).firstChild;
  if (!(node instanceof Text)) throw new TypeError(`${selector} begins with no text.`);
  return node;
}

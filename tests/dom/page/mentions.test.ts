import { describe, expect, it } from 'vitest';
import { annotated, MATCHERS, NAMES, texts } from './support.ts';

describe.each(MATCHERS)('a name, with %s', (_, open) => {
  it.each([
    ['in one text', '<p>He met Zamir Kabulov.</p>', ['Zamir Kabulov']],
    ['across an inline element', '<p><b>Zamir</b> Kabulov</p>', ['Zamir Kabulov']],
    [
      'across nested ones',
      '<p><i><b>Za</b>mir</i> <a href="#">Kabu<u>lov</u></a></p>',
      ['Zamir Kabulov'],
    ],
    ['across a custom inline element', '<p>Zamir <x-y>Kabulov</x-y></p>', ['Zamir Kabulov']],
    ['across a line', '<p>Zamir\nKabulov</p>', ['Zamir\nKabulov']],
    ['across one <br>', '<p>Zamir<br>Kabulov</p>', ['Zamir\nKabulov']],
    ['not across two', '<p>Zamir<br><br>Kabulov</p>', ['Kabulov']],
    ['not across two with space between', '<p>Zamir<br> \n<br>Kabulov</p>', ['Kabulov']],
    [
      'across two with text between',
      '<p>Kabulov<br>Zamir<br>Kabulov</p>',
      ['Kabulov', 'Zamir\nKabulov'],
    ],
    ['not across blocks', '<div>Zamir </div><div>Kabulov</div>', ['Kabulov']],
    ['not into a block inside', '<div>Zamir <p>Kabulov</p></div>', ['Kabulov']],
    ['not over a block between', '<div>Zamir<p>x</p>Kabulov</div>', ['Kabulov']],
    ['not across cells', '<table><tr><td>Zamir</td><td>Kabulov</td></tr></table>', ['Kabulov']],
    ['not across list items', '<ul><li>Zamir <li>Kabulov</ul>', ['Kabulov']],
    [
      'not into an inline block',
      '<p>Zamir <span style="display:inline-block">Kabulov</span></p>',
      ['Kabulov'],
    ],
    ['not over a field', '<p>Zamir <input> Kabulov</p>', ['Kabulov']],
    ['not over a picture', '<p>Zamir <img alt> Kabulov</p>', ['Kabulov']],
    ['over a script', '<p>Zamir <script type="x">var x</script>Kabulov</p>', ['Zamir Kabulov']],
    ['over a <wbr> and a comment', '<p>Kab<wbr>u<!-- x -->lov</p>', ['Kabulov']],
    ['over what is not displayed', '<p>Zamir <i hidden>x</i>Kabulov</p>', ['Zamir Kabulov']],
    [
      'by the computed style: blocks in a line',
      '<div style="display:inline">Zamir</div> <div style="display:inline">Kabulov</div>',
      ['Zamir Kabulov'],
    ],
    [
      'by the computed style: lines in blocks',
      '<p><a style="display:block">Kabulov</a><a style="display:block">Taliban</a></p>',
      ['Kabulov', 'Taliban'],
    ],
    [
      'in the items of a flex box',
      '<div style="display:flex">Taliban<a>Kabulov</a>Muttaqi</div>',
      ['Taliban', 'Kabulov', 'Muttaqi'],
    ],
    [
      'through an element without a box',
      '<p>Zamir <span style="display:contents">Kabulov</span></p>',
      ['Zamir Kabulov'],
    ],
    ['behind a drop cap', '<p><span style="float:left">T</span>aliban leaders</p>', ['Taliban']],
    [
      'in preformatted text and code',
      '<pre>Zamir\nKabulov</pre><code>Taliban</code>',
      ['Zamir\nKabulov', 'Taliban'],
    ],
    ['in a button', '<button>Taliban</button>', ['Taliban']],
    ['in text of the body itself', 'The Taliban', ['Taliban']],
  ])('%s', async (_, html, expected) => {
    expect(texts(await annotated(html, { matcher: open(NAMES) }))).toEqual(expected);
  });

  it('has the range of the page text it stands in', async () => {
    const annotation = await annotated('<p>Met <b>Zamir</b> Kabulov, then left.</p>');
    const range = annotation.mentions()[0]?.range();
    expect(range?.toString()).toBe('Zamir Kabulov');
    expect(range?.startContainer.parentElement?.localName).toBe('b');
    expect(range?.endContainer.parentElement?.localName).toBe('p');
  });
});

describe('text that is not seen, or not the page’s to be read', () => {
  it.each([
    ['scripts', '<script type="x">Taliban</script>'],
    ['styles', '<style>.Taliban {}</style>'],
    ['noscript', '<noscript>Taliban</noscript>'],
    ['templates', '<template>Taliban</template>'],
    ['hidden', '<div hidden><p>Taliban</p></div>'],
    ['display: none', '<div style="display:none"><p>Taliban</p></div>'],
    ['visibility: hidden', '<div style="visibility:hidden"><p>Taliban</p></div>'],
    ['visibility: hidden in a line', '<p>The <i style="visibility:hidden">Taliban</i></p>'],
    ['closed details', '<details><summary>More</summary><p>Taliban</p></details>'],
    ['content-visibility: hidden', '<div style="content-visibility:hidden"><p>Taliban</p></div>'],
    ['editable', '<div contenteditable>The <b>Taliban</b></div>'],
    ['an island in it', '<div contenteditable>x <b contenteditable="false">Taliban</b></div>'],
    ['plain text only', '<div contenteditable="plaintext-only">Taliban</div>'],
    ['a text box', '<div role="textbox">Taliban</div>'],
    [
      'fields',
      '<textarea>Taliban</textarea><input value="Taliban"><select><option>Taliban</select>',
    ],
    [
      'code editors',
      '<div class="CodeMirror"><pre>Taliban</pre></div><div class="cm-editor">Taliban</div>',
    ],
    ['pictures', '<svg><text>Taliban</text></svg>'],
    ['pronunciations', '<ruby>x<rt>Taliban</rt></ruby>'],
  ])('%s', async (_, html) => {
    const annotation = await annotated(`${html}<p>Kabulov</p>`);
    expect(texts(annotation)).toEqual(['Kabulov']);
  });

  it.each([
    [
      'a visible part of what is invisible',
      '<p style="visibility:hidden">x <i style="visibility:visible">Taliban</i></p>',
    ],
    [
      'content-visibility: auto',
      '<div style="height:9000px"></div><div style="content-visibility:auto">Taliban</div>',
    ],
    ['open details', '<details open><p>Taliban</p></details>'],
    ['far from the window', '<p style="position:absolute;left:-9999px">Taliban</p>'],
    ['contenteditable="false"', '<div contenteditable="false">Taliban</div>'],
  ])('but %s is read', async (_, html) => {
    expect(texts(await annotated(html))).toEqual(['Taliban']);
  });

  it('is let alone in a document that is an editor as a whole', async () => {
    document.designMode = 'on';
    try {
      expect(texts(await annotated('<p>Taliban</p>'))).toEqual([]);
    } finally {
      document.designMode = 'off';
    }
  });
});

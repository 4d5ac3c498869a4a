/** Elements whose text nodes are never shown as text: told from the name alone. */
const SILENT: ReadonlySet<string | undefined> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'title',
  'textarea',
  'option',
  'rt',
  'rp',
]);

/**
 * What is never read nor touched, with everything in it: editable content,
 * form fields, code editors, and content that is not HTML. An island of
 * `contenteditable="false"` in an editor belongs to the editor.
 */
const CLOSED = [
  'script, style, noscript, template, title, rt, rp',
  'textarea, select, option, datalist, input, svg, math, canvas',
  'iframe, object, embed, video, audio',
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i]',
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor',
].join();

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Whether text nodes of this parent can be passed by without a further look. */
export function isSilent(parent: Node | null): boolean {
  return SILENT.has((parent as Partial<Element> | null)?.localName);
}

/** Whether the element begins something that is never read. */
export function closes(element: Element): boolean {
  return element.matches(CLOSED);
}

/** Whether the document is one that is read: HTML, and not one big editor. */
export function isReadable(document: Document): boolean {
  return HTML_TYPES.has(document.contentType) && document.designMode !== 'on';
}

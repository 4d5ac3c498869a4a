/** What a page has become, as far as its reader or its own scripts can tell. */
export interface Snapshot {
  /** What stands to be read, and all text whether shown or not. */
  text: string;
  /** Elements, attributes and text, open shadow roots included. */
  dom: string;
  /** Where each element stands. */
  layout: string;
}

/** Runs in a world of its own in the page, where the page's changes to prototypes do not reach. */
export function takeSnapshot(): Snapshot {
  const roots: ShadowRoot[] = [];
  const boxes: string[] = [];
  const walk = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width > 0 || height > 0) boxes.push(`${element.localName} ${x} ${y} ${width} ${height}`);
      if (element.shadowRoot !== null) {
        roots.push(element.shadowRoot);
        walk(element.shadowRoot);
      }
    }
  };
  walk(document);
  const { documentElement: root } = document;
  return {
    text: `${document.body?.innerText}\n\n${root.textContent}`,
    dom: root.getHTML({ shadowRoots: roots }),
    layout: boxes.join('\n'),
  };
}

/** What a page has become, as far as its reader or its own scripts can tell. */
export interface Snapshot {
  /** What stands to be read, and all text whether shown or not. */
  text: string;
  /** Elements, attributes and text, open shadow roots included. */
  dom: string;
  /** Where each element stands on the page, with all that moves at its end or at rest. */
  layout: string;
}

/** Runs in a world of its own in the page, where the page's changes to prototypes do not reach. */
export function takeSnapshot(): Snapshot {
  const { documentElement: root } = document;
  const roots: ShadowRoot[] = [];
  const elements: Element[] = [];
  const walk = (within: Document | ShadowRoot): void => {
    for (const element of within.querySelectorAll('*')) {
      elements.push(element);
      if (element.shadowRoot === null) continue;
      roots.push(element.shadowRoot);
      walk(element.shadowRoot);
    }
  };
  walk(document);
  const text = `${document.body?.innerText}\n\n${root.textContent}`;
  const dom = root.getHTML({ shadowRoots: roots });

  for (const animation of document.getAnimations()) {
    try {
      animation.finish();
    } catch {
      // It goes on for ever.
      animation.cancel();
    }
  }
  for (const element of elements) {
    if (!(element instanceof SVGSVGElement)) continue;
    element.pauseAnimations();
    element.setCurrentTime(0);
  }
  const layout = elements.flatMap((element) => {
    // What is folded away has no place on the page, whatever its box says.
    const { x, y, width, height } = element.getBoundingClientRect();
    if (!element.checkVisibility() || (width === 0 && height === 0)) return [];
    return `${element.localName} ${x + scrollX} ${y + scrollY} ${width} ${height}`;
  });
  return { text, dom, layout: layout.join('\n') };
}

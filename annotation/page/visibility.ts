/** `checkVisibilityCSS` is the older name of `visibilityProperty`. */
const AS_SEEN = { visibilityProperty: true, checkVisibilityCSS: true };

/**
 * Whether the text is laid out and visible. Text that waits for a scroll
 * (`content-visibility: auto`) is; text in a closed `<details>`, in
 * `hidden="until-found"` or in `content-visibility: hidden` is not, until it is
 * opened. Transparent, clipped and off-screen text counts as visible.
 *
 * @param rootOf the shadow root of an element, so that children without a slot
 *   are known to be unseen
 */
export function isShown(text: Text, rootOf: (element: Element) => ShadowRoot | null): boolean {
  const parent = text.parentNode;
  if (parent === null) return false;
  if (!isElement(parent)) return isShadowRoot(parent) && isRendered(parent.host);
  // A slot shows its own children only while nothing is assigned to it.
  if (isSlot(parent) && parent.assignedNodes().length > 0) return false;
  const root = rootOf(parent);
  if (root !== null && root.querySelector('slot:not([name]), slot[name=""]') === null) return false;
  return isRendered(parent);
}

/** An element without a box of its own is as visible as what it stands in. */
function isRendered(element: Element): boolean {
  if (element.checkVisibility(AS_SEEN)) return true;
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  const above = element.assignedSlot ?? element.parentElement ?? hostOf(element);
  return above !== null && isRendered(above);
}

/** The host of the shadow root that the node stands in. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** By its kind and not by its class: a node adopted from a frame may be of that frame's classes. */
export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

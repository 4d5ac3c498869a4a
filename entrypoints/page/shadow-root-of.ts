import { browser } from 'wxt/browser';

/** Part of the extension API of both browsers that their type packages leave out. */
interface DomApi {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, open or closed: content scripts alone may ask. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return (browser as DomApi).dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}

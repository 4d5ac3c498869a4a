import { browser } from 'wxt/browser';

/** How content scripts reach closed shadow roots, which type packages leave out: a function in Chromium, a property in Firefox. */
interface DomApi {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed: content scripts alone may ask. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const own = (element as FirefoxElement).openOrClosedShadowRoot;
  return own ?? (browser as DomApi).dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}

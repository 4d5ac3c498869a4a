import { unpaint } from '../../annotation/page/paint/unpaint.ts';
import { isSurface } from '../../components/reading/surface.ts';

/**
 * Takes out of a document what an earlier instance has left there. Firefox ends
 * a script without a word when its extension is updated, and starts the new one
 * in the pages that are open.
 */
export function clearLeftovers(
  document: Document,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): void {
  unpaint(document);
  for (const host of document.querySelectorAll('div[popover][data-reading]')) {
    const root = shadowRootOf(host);
    if (root !== null && isSurface(root)) host.remove();
  }
}

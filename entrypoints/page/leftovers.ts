import { unpaint } from '../../annotation/page/paint/unpaint.ts';
import { isSurface } from '../../components/reading/surface.ts';

type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * Takes out of a document what an earlier instance has left there, in shadow
 * roots too. Firefox ends a script without a word when its extension is
 * updated, and starts the new one in the pages that are open.
 */
export function clearLeftovers(document: Document, shadowRootOf: ShadowRootOf): void {
  for (const root of rootsIn(document, shadowRootOf)) {
    unpaint(root);
    for (const host of root.querySelectorAll('div[data-reading]')) {
      const inner = shadowRootOf(host);
      if (inner !== null && isSurface(inner)) host.remove();
    }
  }
}

function* rootsIn(
  root: Document | ShadowRoot,
  shadowRootOf: ShadowRootOf,
): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    // Others have none, and Chromium will not be asked for it.
    const inner = element instanceof HTMLElement ? shadowRootOf(element) : null;
    if (inner !== null) yield* rootsIn(inner, shadowRootOf);
  }
}

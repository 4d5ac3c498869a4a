import type { Box } from './reach.ts';
import type { Target } from './options.ts';

/** Elements that do something of their own when clicked. */
const TAKEN = [
  'a[href]',
  'area[href]',
  'button',
  'summary',
  'label',
  'input',
  'select',
  'textarea',
  'video[controls]',
  'audio[controls]',
  // Marks are buttons to the keyboard only: to a pointer they are text like any other.
  '[role=button]:not(mark)',
  ...['link', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'tab'].map(
    (role) => `[role=${role}]`,
  ),
  ...['checkbox', 'radio', 'switch', 'treeitem', 'gridcell'].map((role) => `[role=${role}]`),
].join();

/** Whether a click on the mention is the page's: it stands in a link, a button or the like. */
export function isTaken(target: Target): boolean {
  return climb(target, (element) => element.closest(TAKEN)) !== null;
}

/**
 * Where our host must stand to be usable: inside the uppermost modal dialog or
 * fullscreen element, because those make everything else inert; else inside the
 * popover that holds the mention, which a click outside of it would close;
 * otherwise the root element.
 */
export function homeOf(target: Target, document: Document): Element {
  const own = climb(target, (element) => element.closest(':modal, :popover-open'));
  return modalAbove(own, document) ?? own ?? document.documentElement;
}

/** The modal dialog or fullscreen element that lies over everything, unless it holds `own`. */
function modalAbove(own: Element | null, document: Document): Element | null {
  const modal = [...document.querySelectorAll(':modal')];
  if (modal.length === 0 || (modal.length === 1 && modal[0] === own)) return null;
  const { clientWidth, clientHeight } = document.documentElement;
  // Of several, only hit testing tells: all below the uppermost is inert.
  const hit = document.elementFromPoint(clientWidth / 2, clientHeight / 2)?.closest(':modal');
  const top = hit ?? modal.at(-1) ?? null;
  return top?.contains(own) && own !== null ? null : top;
}

/** The lines of a mention; empty once it is gone or not rendered. */
export function linesOf(target: Target): Box[] {
  const rects = target.range()?.getClientRects() ?? [];
  return Array.from(rects).filter(({ width, height }) => width > 0 && height > 0);
}

/** Asks the element around the mention, then the hosts of the shadow trees around that. */
function climb(target: Target, ask: (element: Element) => Element | null): Element | null {
  const node = target.range()?.startContainer;
  let element =
    node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node?.parentElement ?? null);
  while (element) {
    const found = ask(element);
    if (found) return found;
    element = (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return null;
}

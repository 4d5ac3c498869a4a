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
 * Where our host must stand to be usable beside the mention: inside the open
 * modal dialog or fullscreen element that holds it, because those make
 * everything else inert; otherwise the root element.
 */
export function homeOf(target: Target, document: Document): Element {
  return climb(target, (element) => element.closest(':modal')) ?? document.documentElement;
}

/** The lines of a mention; empty once it is gone or not rendered. */
export function linesOf(target: Target): Box[] {
  const rects = target.range()?.getClientRects() ?? [];
  return Array.from(rects).filter(({ width, height }) => width > 0 && height > 0);
}

/** Asks the element around the mention, then the hosts of the shadow trees around that. */
function climb(target: Target, ask: (element: Element) => Element | null): Element | null {
  const node = target.range()?.startContainer;
  let element = node instanceof Element ? node : (node?.parentElement ?? null);
  while (element) {
    const found = ask(element);
    if (found) return found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

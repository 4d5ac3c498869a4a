/** What our root element in a shadow tree is known by. */
export const OURS = 'sidelight';

/** Where our interface stands in a page: one host in the top layer, with a shadow root of its own. */
export interface Surface {
  /** Where to render. */
  readonly root: HTMLElement;
  /** Puts the host into `home`, above everything the page has in the top layer by now. */
  show(home: Element): void;
  /** Whether the host stands in the page. */
  readonly isShown: boolean;
  /** Takes the host out of the page. */
  hide(): void;
  /** Whether an element of the page is the host. */
  isHost(element: Element): boolean;
  /** Whether the page sees this event as the host's. */
  owns(event: Event): boolean;
  /** The element inside that a pointer at this place, or without one the focus, is on. */
  inner(point: { x: number; y: number } | null): Element | null;
}

/**
 * Makes the host without touching the page. It is a manual popover: the top
 * layer is out of reach of the page's stacking, clipping and transforms, and
 * nothing of the page closes it.
 */
export function createSurface(
  document: Document,
  mode: ShadowRootMode,
  sheet: CSSStyleSheet,
): Surface {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.dataset['reading'] = '';
  const shadow = host.attachShadow({ mode });
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.className = OURS;
  shadow.append(root);

  return {
    root,
    show(home) {
      const focused = shadow.activeElement;
      if (host.parentNode !== home) home.append(host);
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
      unzoom(host, root);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
    get isShown() {
      return host.isConnected;
    },
    hide() {
      host.remove();
    },
    isHost: (element) => element === host,
    owns: (event) => event.target === host,
    inner: (point) => (point ? shadow.elementFromPoint(point.x, point.y) : shadow.activeElement),
  };
}

/** Whether a shadow root is ours, of this or an earlier instance. */
export function isSurface(shadow: ShadowRoot): boolean {
  return shadow.firstElementChild?.className === OURS;
}

/** CSS `zoom` on the page's root is not of our making, and would move what stands beside a mention. */
function unzoom(host: HTMLElement & { readonly currentCSSZoom?: number }, root: HTMLElement): void {
  const zoom = host.currentCSSZoom ?? 1;
  root.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}

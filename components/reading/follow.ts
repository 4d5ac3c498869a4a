import {
  computePosition,
  flip,
  hide,
  inline,
  offset,
  shift,
  size,
  type Middleware,
  type VirtualElement,
} from '@floating-ui/dom';
import { linesOf } from './anchor.ts';
import type { Target } from './options.ts';
import { GAP, MARGIN, placePanel, type PanelSide } from './placement.ts';
import type { Box } from './reach.ts';

/** Pixels: a fact panel is never taller. */
const TALLEST = 720;

interface FollowOptions {
  target: Target;
  element: HTMLElement;
  as: 'tooltip' | 'panel' | 'pinned';
  direction: 'ltr' | 'rtl';
  /** A finger opened it. */
  touch: boolean;
  /** It has been placed: the lines of the mention, empty while nobody sees them, and the element. */
  onMeasured: (lines: Box[], element: Box) => void;
  /** The mention is no longer in the page, or a tooltip's no longer on screen. */
  onGone: () => void;
  /** The page has thrown our host out; told once a frame. */
  onThrownOut: () => void;
  onError: (error: unknown) => void;
}

/** Milliseconds for a mention to be found again when the page writes its text anew. */
const LOST = 500;

// Only the viewport bounds what is in the top layer.
const bounds = { boundary: [], padding: MARGIN };

/**
 * Keeps an element beside its mention for as long as it is shown, whatever the
 * page scrolls or moves. Returns how to stop.
 */
export function follow(options: FollowOptions): () => void {
  const { target, element, as, onMeasured, onGone, onThrownOut, onError } = options;
  let range = target.range();
  let lostAt = 0;
  const place = PLACES[as];
  const reference: VirtualElement = {
    getBoundingClientRect: () => range?.getBoundingClientRect() ?? new DOMRect(),
    getClientRects: () => range?.getClientRects() ?? [],
  };
  let stopped = false;
  let seen = '';
  const update = async (): Promise<void> => {
    const isLost = !range || range.collapsed || !range.startContainer.isConnected;
    if (isLost || lostAt > 0) range = target.range();
    const lines = linesOf(target);
    const parent = range?.startContainer.parentElement;
    const isThere = parent !== undefined && parent !== null && lines.length > 0;
    if (isThere) {
      lostAt = 0;
      reference.contextElement = parent;
    } else {
      lostAt ||= performance.now();
      seen = '';
      if (performance.now() - lostAt <= LOST) return undefined;
      if (as !== 'pinned') return onGone();
      seen = 'nothing';
    }
    const visible = (await place(reference, element, options)) && isThere;
    if (stopped) return undefined;
    if (!visible && as === 'tooltip') return onGone();
    element.dataset['placed'] = '';
    return onMeasured(visible ? lines : [], element.getBoundingClientRect());
  };

  // Once a frame and not by a ResizeObserver: the page would hear of its loop errors.
  const look = (): void => {
    if (stopped) return;
    requestAnimationFrame(look);
    if (!element.isConnected) return onThrownOut();
    const { x, y, width, height } = reference.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = element;
    const now = [x, y, width, height, offsetWidth, offsetHeight, innerWidth, innerHeight].join();
    if (now === seen) return;
    seen = now;
    update().catch(onError);
  };
  look();
  return () => {
    stopped = true;
  };
}

/** Puts the element where it belongs; `false` if nobody sees the mention. */
type Place = (
  reference: VirtualElement,
  element: HTMLElement,
  options: Pick<FollowOptions, 'direction' | 'touch'>,
) => Promise<boolean>;

/** Above the mention, over what has been read already, unless there is no room. */
const placeTooltip: Place = async (reference, element) => {
  const middleware = [inline(), offset(GAP), flip(bounds), shift(bounds), hide()];
  return put(reference, element, 'top-start', middleware);
};

const placePanelBeside: Place = async (reference, element, { direction, touch }) => {
  const { documentElement } = element.ownerDocument;
  const viewport = { width: documentElement.clientWidth, height: window.innerHeight };
  const mention = reference.getBoundingClientRect();
  const placement = placePanel(mention, viewport, element.offsetWidth, direction, touch);
  if (placement.as === 'sheet') {
    element.dataset['sheet'] = placement.edge;
    const seen = await put(reference, element, 'bottom-start', [hide()]);
    Object.assign(element.style, { left: '', top: '', maxHeight: `${placement.height}px` });
    return seen;
  }
  delete element.dataset['sheet'];
  return put(reference, element, placement.side, [
    offset(GAP),
    shift(bounds),
    size({
      ...bounds,
      apply: ({ availableHeight }) => {
        element.style.maxHeight = `${Math.min(availableHeight, TALLEST)}px`;
      },
    }),
    hide(),
  ]);
};

/** Where it stands, as far as the window still has that place. */
const keepPlace: Place = async (reference, element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  if (element.dataset['sheet'] === undefined) {
    const left = Math.max(MARGIN, Math.min(x, window.innerWidth - width - MARGIN));
    const top = Math.max(MARGIN, Math.min(y, window.innerHeight - height - MARGIN));
    Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
  }
  element.style.maxHeight = `${Math.min(window.innerHeight - 2 * MARGIN, TALLEST)}px`;
  if (!reference.contextElement) return false;
  const { middlewareData } = await computePosition(reference, element, {
    strategy: 'fixed',
    middleware: [hide()],
  });
  return middlewareData.hide?.referenceHidden !== true;
};

const PLACES = { tooltip: placeTooltip, panel: placePanelBeside, pinned: keepPlace };

async function put(
  reference: VirtualElement,
  element: HTMLElement,
  placement: PanelSide,
  middleware: Middleware[],
): Promise<boolean> {
  const computed = await computePosition(reference, element, {
    strategy: 'fixed',
    placement,
    middleware,
  });
  Object.assign(element.style, { left: `${computed.x}px`, top: `${computed.y}px` });
  return computed.middlewareData.hide?.referenceHidden !== true;
}

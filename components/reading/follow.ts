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
  as: 'tooltip' | 'panel';
  direction: 'ltr' | 'rtl';
  /** Mention and tooltip have been placed. */
  onMeasured: (boxes: Box[]) => void;
  /** The mention is no longer in the page, or a tooltip's no longer on screen. */
  onGone: () => void;
  onError: (error: unknown) => void;
}

// Only the viewport bounds what is in the top layer.
const bounds = { boundary: [], padding: MARGIN };

/**
 * Keeps an element beside its mention for as long as it is shown, whatever the
 * page scrolls or moves. Returns how to stop.
 */
export function follow(options: FollowOptions): () => void {
  const { target, element, as, onMeasured, onGone, onError } = options;
  let range = target.range();
  const place = as === 'tooltip' ? placeTooltip : placePanelBeside;
  const reference: VirtualElement = {
    getBoundingClientRect: () => range?.getBoundingClientRect() ?? new DOMRect(),
    getClientRects: () => range?.getClientRects() ?? [],
  };
  let stopped = false;
  const update = async (): Promise<void> => {
    if (!range || range.collapsed || !range.startContainer.isConnected) range = target.range();
    const lines = linesOf(target);
    const parent = range?.startContainer.parentElement;
    if (!parent || lines.length === 0) return onGone();
    reference.contextElement = parent;
    const visible = await place(reference, element, options.direction);
    if (stopped) return undefined;
    if (!visible) return onGone();
    element.dataset['placed'] = '';
    return onMeasured([...lines, element.getBoundingClientRect()]);
  };

  // Once a frame and not by a ResizeObserver: the page would hear of its loop errors.
  let seen = '';
  const look = (): void => {
    if (stopped) return;
    // The page has thrown our host out.
    if (!element.isConnected) return onGone();
    const { x, y, width, height } = reference.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = element;
    const now = [x, y, width, height, offsetWidth, offsetHeight, innerWidth, innerHeight].join();
    if (now !== seen) update().catch(onError);
    seen = now;
    requestAnimationFrame(look);
  };
  look();
  return () => {
    stopped = true;
  };
}

type Place = (
  reference: VirtualElement,
  element: HTMLElement,
  direction: 'ltr' | 'rtl',
) => Promise<boolean>;

/** Above the mention, over what has been read already, unless there is no room. */
const placeTooltip: Place = async (reference, element) => {
  const middleware = [inline(), offset(GAP), flip(bounds), shift(bounds), hide()];
  const { middlewareData } = await put(reference, element, 'top-start', middleware);
  return middlewareData.hide?.referenceHidden !== true;
};

const placePanelBeside: Place = async (reference, element, direction) => {
  const { documentElement } = element.ownerDocument;
  const viewport = { width: documentElement.clientWidth, height: window.innerHeight };
  const mention = reference.getBoundingClientRect();
  const placement = placePanel(mention, viewport, element.offsetWidth, direction);
  if (placement.as === 'sheet') {
    element.dataset['sheet'] = placement.edge;
    Object.assign(element.style, { left: '', top: '', maxHeight: `${placement.height}px` });
    return true;
  }
  delete element.dataset['sheet'];
  await put(reference, element, placement.side, [
    offset(GAP),
    shift(bounds),
    size({
      ...bounds,
      apply: ({ availableHeight }) => {
        element.style.maxHeight = `${Math.min(availableHeight, TALLEST)}px`;
      },
    }),
  ]);
  return true;
};

async function put(
  reference: VirtualElement,
  element: HTMLElement,
  placement: PanelSide,
  middleware: Middleware[],
): ReturnType<typeof computePosition> {
  const computed = await computePosition(reference, element, {
    strategy: 'fixed',
    placement,
    middleware,
  });
  Object.assign(element.style, { left: `${computed.x}px`, top: `${computed.y}px` });
  return computed;
}

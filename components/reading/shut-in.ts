import type { Surface } from './surface.ts';

/** Listened to from the start, so that not even a page's own listener at the window comes first. */
const ALWAYS = [
  'keydown keypress keyup beforeinput input change copy cut paste',
  'focus focusin focusout blur DOMActivate beforetoggle toggle selectstart',
  'pointerdown pointerup pointercancel pointermove pointerover pointerout',
  'mousedown mouseup mousemove mouseover mouseout',
  'click dblclick auxclick contextmenu touchstart touchend touchcancel',
]
  .join(' ')
  .split(' ');

/** Listened to only while something is shown: listening alone costs a page that scrolls or is full of elements. */
const WHILE_SHOWN = [
  'wheel touchmove pointerenter pointerleave mouseenter mouseleave pointerrawupdate',
  'gotpointercapture lostpointercapture compositionstart compositionupdate compositionend',
  'dragstart drag dragend dragenter dragover dragleave drop',
]
  .join(' ')
  .split(' ');

/**
 * Keeps what happens on our host from the page, and that the focus goes there: stopped at the window, before
 * any listener of the page. The browser still does what it does by itself (a
 * link opens, a panel scrolls, details unfold); clicks on our own buttons, which
 * no longer arrive, are delivered inside as events that do not leave the shadow
 * tree.
 */
export function shutIn(
  window: Window,
  surface: () => Surface | undefined,
  signal: AbortSignal,
): { whileShown: () => void } {
  let pressed: Element | null = null;
  const stop = (event: Event): void => {
    const mine = surface();
    if (!mine || !(mine.owns(event) || isTurn(mine, event))) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted || !(event instanceof MouseEvent)) return;
    if (event.type === 'mousedown') pressed = buttonAt(mine, event);
    if (event.type !== 'click') return;
    const button = buttonAt(mine, event);
    // Pressed on one button and let go on another is no click on either.
    if (button && (event.detail === 0 || button === pressed)) {
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    pressed = null;
  };
  const listen = (types: readonly string[]): void => {
    for (const type of types) {
      window.addEventListener(type, stop, { capture: true, passive: true, signal });
    }
  };
  listen(ALWAYS);
  let shown = false;
  return {
    whileShown() {
      if (!shown) listen(WHILE_SHOWN);
      shown = true;
    },
  };
}

/** The focus goes from the page to us or back: a page that holds on to it would fetch it from us. */
function isTurn(surface: Surface, event: Event): boolean {
  const other = (event as Partial<FocusEvent>).relatedTarget;
  return /^(?:focus|blur)/.test(event.type) && other instanceof Element && surface.isHost(other);
}

function buttonAt(surface: Surface, { detail, clientX, clientY }: MouseEvent): Element | null {
  const element = surface.inner(detail === 0 ? null : { x: clientX, y: clientY });
  return element?.closest('button') ?? null;
}

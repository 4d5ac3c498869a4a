import { isTaken } from './anchor.ts';
import type { Target } from './options.ts';
import type { Event as ReadingEvent } from './states.ts';

interface ListenOptions {
  window: Window;
  at: (x: number, y: number) => readonly Target[];
  /** Whether an event is on our own host. */
  owns: (event: Event) => boolean;
  /** Something is on screen. */
  isOpen: () => boolean;
  /** Passes an event on; `true` if the page may not have it. */
  send: (event: ReadingEvent<Target>) => boolean;
  signal: AbortSignal;
}

/** Elements that show another document, where our listeners do not reach. */
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/**
 * Turns the reader's own input, heard at the window before the page hears it,
 * into events of the reading. Events that a script made are nobody's. Nothing
 * here measures the page but a click.
 */
export function listen({ window, at, owns, isOpen, send, signal }: ListenOptions): void {
  let swallowKeyUp = false;
  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    react: (event: WindowEventMap[Type]) => boolean | void,
    passive = true,
  ): void => {
    const listener = (event: WindowEventMap[Type]): void => {
      if (!event.isTrusted || react(event) !== true) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener(type, listener, { capture: true, passive, signal });
  };

  on('pointermove', ({ pointerType, buttons, clientX, clientY }) => {
    if (pointerType === 'touch' || buttons !== 0) return;
    send({ on: 'moved', point: { x: clientX, y: clientY }, time: performance.now() });
  });
  on('pointerout', ({ relatedTarget }) => {
    const leaves = !(relatedTarget instanceof Element) || FRAMES.has(relatedTarget.localName);
    if (leaves) send({ on: 'left' });
  });
  on('pointerdown', (event) => {
    if (!owns(event)) send({ on: 'pressed' });
  });
  on('scroll', () => void send({ on: 'scrolled' }));
  on(
    'click',
    (event) => {
      const { button, ctrlKey, metaKey, shiftKey, altKey: alt, detail: count } = event;
      if (owns(event) || button !== 0 || count === 0 || ctrlKey || metaKey || shiftKey) return;
      const [target = null] = at(event.clientX, event.clientY);
      if (!target && !isOpen()) return;
      const taken = target !== null && isTaken(target);
      const selecting = window.getSelection()?.isCollapsed === false;
      return send({ on: 'clicked', target, taken, alt, count, selecting });
    },
    false,
  );
  on(
    'keydown',
    ({ key, isComposing, ctrlKey, metaKey, altKey, shiftKey }) => {
      if (key !== 'Escape' || isComposing || ctrlKey || metaKey || altKey || shiftKey) return;
      if (!isOpen()) return void send({ on: 'closed' });
      swallowKeyUp = send({ on: 'escaped' });
      return swallowKeyUp;
    },
    false,
  );
  on(
    'keyup',
    ({ key }) => {
      if (key !== 'Escape' || !swallowKeyUp) return;
      swallowKeyUp = false;
      return true;
    },
    false,
  );
  on('pagehide', () => void send({ on: 'closed' }));
}

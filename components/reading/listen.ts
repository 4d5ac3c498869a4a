import { isTaken } from './anchor.ts';
import type { Target } from './options.ts';
import type { Event as ReadingEvent } from './states.ts';

interface ListenOptions {
  window: Window;
  /** The mention under a point of the viewport. */
  at: (x: number, y: number) => Target | null;
  /** The key that must be held for a tooltip to open. */
  modifier: () => keyof typeof MODIFIERS;
  /** A pointer went down on the page: most likely a click follows. */
  onPress: (event: PointerEvent) => void;
  /** Whether an event is on our own host. */
  owns: (event: Event) => boolean;
  /** Something is on screen. */
  isOpen: () => boolean;
  /** Passes an event on; `true` if the page may not have it. */
  send: (event: ReadingEvent<Target>) => boolean;
  signal: AbortSignal;
}

/** How `KeyboardEvent.key` and `getModifierState` name a key that settings name. */
const MODIFIERS = { none: '', alt: 'Alt', ctrl: 'Control', shift: 'Shift' };

/** Elements that show another document, where our listeners do not reach. */
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/**
 * Turns the reader's own input, heard at the window before the page hears it,
 * into events of the reading. Events that a script made are nobody's. Nothing
 * here measures the page but a click.
 */
export function listen(options: ListenOptions): void {
  const { window, at, owns, isOpen, send, signal } = options;
  let swallowKeyUp = false;
  let point = { x: 0, y: 0 };
  /** What was selected when the button went down: a click inside of it is no drag. */
  let selected = '';
  const moved = (event: PointerEvent | KeyboardEvent): void => {
    const key = MODIFIERS[options.modifier()];
    const armed = key === '' || event.getModifierState(key);
    send({ on: 'moved', point, time: performance.now(), armed });
  };
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

  on('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    point = { x: event.clientX, y: event.clientY };
    moved(event);
  });
  on('pointerout', ({ relatedTarget }) => {
    const leaves = !(relatedTarget instanceof Element) || FRAMES.has(relatedTarget.localName);
    if (leaves) send({ on: 'left' });
  });
  on('pointerdown', (event) => {
    if (owns(event)) return;
    selected = selectionIn(window);
    options.onPress(event);
    send({ on: 'pressed' });
  });
  on('scroll', () => void send({ on: 'scrolled' }));
  on(
    'click',
    (event) => {
      const { button, ctrlKey, metaKey, shiftKey, altKey: alt, detail: count } = event;
      if (owns(event) || button !== 0 || count === 0 || ctrlKey || metaKey || shiftKey) return;
      const target = at(event.clientX, event.clientY);
      if (!target && !isOpen()) return;
      const taken = target !== null && isTaken(target);
      const now = selectionIn(window);
      const selecting = now !== '' && now !== selected;
      return send({ on: 'clicked', target, taken, alt, count, selecting });
    },
    false,
  );
  on(
    'keydown',
    (event) => {
      const { key, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (key === MODIFIERS[options.modifier()]) moved(event);
      if (key !== 'Escape' || isComposing || ctrlKey || metaKey || altKey || shiftKey) return;
      if (!isOpen()) return void send({ on: 'closed' });
      swallowKeyUp = send({ on: 'escaped' });
      return swallowKeyUp;
    },
    false,
  );
  on(
    'keyup',
    (event) => {
      const { key } = event;
      if (key === MODIFIERS[options.modifier()]) moved(event);
      if (key !== 'Escape' || !swallowKeyUp) return;
      swallowKeyUp = false;
      return true;
    },
    false,
  );
  on('pagehide', () => void send({ on: 'closed' }));
}

function selectionIn(window: Window): string {
  const selection = window.getSelection();
  return selection?.isCollapsed === false ? String(selection) : '';
}

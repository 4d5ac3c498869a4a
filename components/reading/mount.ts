import { computed, effect, signal, untracked } from '@preact/signals-core';
import { homeOf } from './anchor.ts';
import { meant } from './choice.ts';
import { keepFocus } from './focus.ts';
import { createKnowledge } from './knowledge.ts';
import { listen } from './listen.ts';
import type { Reading, ReadingOptions, Target } from './options.ts';
import { read, START } from './reading.ts';
import type { Effect, Event, State } from './states.ts';
import { shutIn } from './shut-in.ts';
import { createSurface, type Surface } from './surface.ts';
import { themeOf } from './theme.ts';
import { current, goOn, start, type Trail } from './trail.ts';
import type { Drawing, View } from './view.ts';

/** Milliseconds before the host is put back into a page that throws it out, each time twice as long, and how often. */
const PUT_BACK = 50;
const PUTS = 4;
const QUIETLY = { preventScroll: true };

/**
 * Lets a reader read: a tooltip for a mention under a resting pointer, a fact
 * panel for a click. Call it as early as possible: a page that listens first
 * can keep input from us. The page is not written to before there is something
 * to show, and has everything back when nothing is.
 */
export function mountReading(options: ReadingOptions): Reading {
  const { document, settings, signal: ends } = options;
  const window = document.defaultView;
  if (!window) throw new Error('A document without a window cannot be read.');

  const state = signal<State<Target>>(START);
  const trail = signal<Trail>();
  const byTouch = signal(false);
  const at = (x: number, y: number): Target | null => meant(options.at(x, y));
  const focus = keepFocus(document);
  const knowledge = createKnowledge(options, (subject) => {
    const now = trail.peek();
    if (now && current(now) === subject) send({ on: 'closed' });
  });
  const turn = (to: Trail): void => {
    trail.value = to;
    knowledge.want(current(to));
  };
  const drawing = signal<Drawing>();
  const fetchDrawing = (): void => {
    if (drawing.peek()) return;
    options.drawing().then(
      (fetched) => (drawing.value = fetched),
      (error: unknown) => {
        options.onError(error);
        send({ on: 'closed' });
      },
    );
  };

  const mode = computed(() => {
    const { at } = state.value;
    return at === 'tooltip' || at === 'panel' || at === 'pinned' ? at : undefined;
  });
  const target = computed(() => ('target' in state.value ? state.value.target : undefined));
  let last: View | undefined;
  const view = computed<View | undefined>(() => {
    const texts = knowledge.texts.value;
    const record = knowledge.record.value;
    const choices = knowledge.choices.value;
    const here = trail.value;
    if (!drawing.value || !mode.value || !target.value || !texts || !here)
      return (last = undefined);
    if (record?.subject !== current(here)) {
      // An open panel shows what it has until the next subject has come.
      return last?.as === 'tooltip' ? undefined : last;
    }
    last = {
      as: mode.value,
      touch: byTouch.value,
      target: target.value,
      data: record.data,
      choices,
      trail: here,
      texts,
      theme: themeOf(settings.value.theme, document),
    };
    return last;
  });

  /** Takes a step; `true` if the page may not have the event in hand. */
  function send(event: Event<Target>): boolean {
    if (ends.aborted) return false;
    const next = read(state.peek(), event, settings.peek().tooltipDelay);
    state.value = next.state;
    for (const effect of next.effects) run(effect);
    return next.effects.some((effect) => effect.do === 'consume');
  }

  function run(effect: Effect<Target>): void {
    switch (effect.do) {
      case 'wait':
        setTimeout(
          () => send({ on: 'waited', token: effect.token, time: performance.now() }),
          effect.ms,
        );
        return;
      case 'probe':
        requestAnimationFrame(() => {
          const { token, point } = effect;
          const current = state.peek();
          if (ends.aborted || current.token !== token) return;
          send({ on: 'found', token, point, target: at(point.x, point.y) });
        });
        return;
      case 'load':
        load(effect.target);
        return;
      case 'keep-focus':
        focus.keep();
        return;
      case 'give-focus-back':
        focus.giveBack();
        return;
      case 'consume':
    }
  }

  function load({ subject, also }: Target): void {
    const here = trail.peek();
    trail.value = here && last && last.as !== 'tooltip' ? goOn(here, subject) : start(subject);
    fetchDrawing();
    knowledge.want(subject, also);
  }

  let surface: Surface | undefined;
  listen({
    window,
    at,
    owns: (event) => surface?.owns(event) ?? false,
    isOpen: () => view.peek() !== undefined,
    modifier: () => settings.peek().modifier,
    onPress({ pointerType, button, ctrlKey, metaKey, shiftKey, clientX, clientY }) {
      byTouch.value = pointerType === 'touch';
      if (button !== 0 || ctrlKey || metaKey || shiftKey || view.peek()) return;
      // A finger takes its time to come up again, which is time to read the panel in.
      const pressed = at(clientX, clientY);
      if (!pressed) return;
      fetchDrawing();
      knowledge.want(pressed.subject);
    },
    send,
    signal: ends,
  });
  const shut = shutIn(window, () => surface, ends);

  let isStanding = false;
  const show = (shown: View): void => {
    const drawn = drawing.peek();
    if (!drawn) return;
    const isBack = isStanding && surface?.isShown === false;
    isStanding = true;
    surface ??= createSurface(document, options.mode ?? 'closed', drawn.sheet(document));
    shut.whileShown();
    surface.show(homeOf(shown.target, document));
    // Only what is in the page can take the focus, so the host comes first.
    drawn.draw(surface.root, { ...shown, options, send, turn, onThrownOut: putBack });
    // The page has thrown it out, and the focus with it.
    if (isBack) surface.root.querySelector<HTMLElement>('[role=dialog]')?.focus(QUIETLY);
  };
  let puts = 0;
  let putting = false;
  const putBack = (): void => {
    if (putting) return;
    if (puts === PUTS) return void send({ on: 'closed' });
    putting = true;
    setTimeout(
      () => {
        putting = false;
        const shown = view.peek();
        if (shown && !ends.aborted && !surface?.isShown) show(shown);
      },
      PUT_BACK * 2 ** puts++,
    );
  };
  const rehome = (event: globalThis.Event): void => {
    const shown = view.peek();
    if (shown && !surface?.owns(event)) show(shown);
  };
  // A page's own dialog or fullscreen element makes everything outside of it inert.
  for (const type of ['toggle', 'fullscreenchange']) {
    document.addEventListener(type, rehome, { capture: true, passive: true, signal: ends });
  }

  const stopShowing = effect(() => {
    const shown = view.value;
    untracked(() => {
      if (shown) {
        show(shown);
      } else if (surface) {
        surface.hide();
        drawing.peek()?.draw(surface.root, null);
        isStanding = false;
        puts = 0;
        knowledge.forget();
      }
    });
  });
  const stopTelling = effect(() => {
    if (mode.value === 'panel') untracked(() => options.onPanel?.());
  });
  let language = settings.peek().language;
  const stopRephrasing = effect(() => {
    const changed = settings.value.language !== language;
    language = settings.value.language;
    if (changed && view.peek()) knowledge.rephrase();
  });
  ends.addEventListener('abort', () => {
    stopShowing();
    stopRephrasing();
    stopTelling();
    if (!surface) return;
    drawing.peek()?.draw(surface.root, null);
    surface.hide();
  });

  return {
    open: (wanted) => void send({ on: 'asked', target: wanted }),
    close: () => void send({ on: 'closed' }),
    isHost: (element) => surface?.isHost(element) ?? false,
  };
}

import { browser } from 'wxt/browser';
import { LIFE } from '../wiring/life-port.ts';

/**
 * Milliseconds after the port closes at which to look whether the extension is
 * gone: Chromium takes away `runtime.id` some tasks after it closes the port.
 */
const LOOKS = [0, 20, 100, 500];

/** Milliseconds between two looks while the port is closed, so that what is painted goes within a second. */
const PAUSE = 800;

/**
 * A signal that aborts when the extension is gone under an open page: disabled,
 * removed or updated. Only Chromium lets the script live on to see that, and
 * has no event for it but the closing of a port, which also closes when the
 * background merely falls asleep. From then on `runtime.id` is looked at: one
 * property, and only while the page is in sight and `matters` says that there
 * is something to take back.
 *
 * It aborts with `opening` too, when the listeners here are lost.
 *
 * A page that comes back from the back/forward cache may hold a port that is
 * dead without having said so, so it looks again and connects anew.
 */
export function lifeOfExtension(
  view: Window,
  opening: AbortSignal,
  matters: () => boolean,
): AbortSignal {
  const gone = new AbortController();
  const signal = AbortSignal.any([gone.signal, opening]);
  let open = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (browser.runtime?.id === undefined) gone.abort();
  };
  const keepLooking = () => {
    clearTimeout(timer);
    look();
    if (import.meta.env.FIREFOX || signal.aborted || open > 0 || view.document.hidden) return;
    timer = setTimeout(keepLooking, PAUSE);
    if (!matters()) clearTimeout(timer);
  };
  const connect = () => {
    look();
    if (signal.aborted) return;
    const port = browser.runtime.connect({ name: LIFE });
    open += 1;
    opening.addEventListener('abort', () => port.disconnect());
    port.onDisconnect.addListener(() => {
      open -= 1;
      for (const ms of LOOKS) setTimeout(keepLooking, ms);
    });
  };

  connect();
  view.addEventListener('pageshow', ({ persisted }) => persisted && connect(), { signal });
  view.addEventListener('focus', keepLooking, { signal });
  view.document.addEventListener('visibilitychange', keepLooking, { signal });
  return signal;
}

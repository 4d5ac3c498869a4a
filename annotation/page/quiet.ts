/** Milliseconds without a change after which a loaded page counts as quiet. */
const QUIET = 500;

/** Milliseconds after loading when a page that is never quiet has had its time. */
const LATEST = 10_000;

/**
 * Calls `begin` once: when the document has loaded and has not changed for a
 * while, so that whatever framework takes over the server's markup has done so.
 *
 * @param changedAt when the document changed last, by `performance.now()`
 */
export function whenQuiet(
  document: Document,
  changedAt: () => number,
  begin: () => void,
  signal: AbortSignal,
): void {
  let loadedAt = 0;
  const look = () => {
    if (signal.aborted) return;
    const now = performance.now();
    loadedAt ||= now;
    const wait = Math.min(Math.max(changedAt(), loadedAt) + QUIET, loadedAt + LATEST) - now;
    if (wait > 0) setTimeout(look, wait);
    else begin();
  };
  if (document.readyState === 'complete') look();
  else document.defaultView?.addEventListener('load', look, { once: true, signal });
}

/** A page that has been loading for so many milliseconds is read as far as it has come. */
const SLOW_PAGE = 2000;

/** Calls `begin` once: when the document is interactive, or when it is slow. */
export function whenReadable(document: Document, begin: () => void, signal: AbortSignal): void {
  if (document.readyState !== 'loading') {
    begin();
    return;
  }
  const once = new AbortController();
  const go = () => {
    if (once.signal.aborted || signal.aborted) return;
    once.abort();
    clearTimeout(timer);
    begin();
  };
  const timer = setTimeout(go, SLOW_PAGE);
  document.addEventListener('readystatechange', go, {
    signal: AbortSignal.any([signal, once.signal]),
  });
}

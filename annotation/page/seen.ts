/** Whether the document can be seen: its tab is in front, and it is not merely being prepared. */
export function isSeen(document: Document): boolean {
  return (
    document.visibilityState === 'visible' && !(document as { prerendering?: boolean }).prerendering
  );
}

/** Calls `begin` once: at once, or when the document can be seen for the first time. */
export function whenSeen(document: Document, begin: () => void, signal: AbortSignal): void {
  if (isSeen(document)) {
    begin();
    return;
  }
  const once = new AbortController();
  const look = () => {
    if (!isSeen(document)) return;
    once.abort();
    begin();
  };
  const until = { signal: AbortSignal.any([signal, once.signal]) };
  document.addEventListener('visibilitychange', look, until);
  document.addEventListener('prerenderingchange', look, until);
}

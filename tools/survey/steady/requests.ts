/**
 * Runs in a page: tells whether scripts or style sheets that it has added are
 * still on their way. Whether a timer or the failure of a script comes first
 * is otherwise a race. Stands by itself, since it travels as text.
 */
export function steadyRequests(): () => boolean {
  /** Real milliseconds after which an element is no longer waited for: some never load nor fail. */
  const PATIENCE = 500;
  const wait = globalThis.setTimeout.bind(globalThis);
  const underway = new Set<Node>();

  const fetches = (node: Node): boolean =>
    (node instanceof HTMLScriptElement && node.src !== '') ||
    (node instanceof HTMLLinkElement && node.relList.contains('stylesheet') && node.href !== '');
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!fetches(node)) continue;
      underway.add(node);
      wait(() => underway.delete(node), PATIENCE);
    }
  }).observe(document, { subtree: true, childList: true });
  for (const outcome of ['load', 'error']) {
    globalThis.addEventListener(
      outcome,
      ({ target }) => {
        if (target instanceof Node) underway.delete(target);
      },
      { capture: true },
    );
  }
  return () => underway.size > 0;
}

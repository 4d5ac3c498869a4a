/**
 * Runs in a page: failures to load come in the order of the document, once it
 * has loaded, and to one element a few times only. Otherwise parser and
 * network race for which is first, and a picture whose stand-in fails too, and
 * asks for itself again, keeps a page busy for ever. Stands by itself, since
 * it travels as text.
 */
export function steadyFailures(): void {
  const HEARD = 3;
  const failures = new WeakMap<Element, number>();
  const held = new Set<Element>();

  globalThis.addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element) || !event.isTrusted) return;
      const count = (failures.get(target) ?? 0) + 1;
      failures.set(target, count);
      const early = document.readyState !== 'complete';
      if (early) held.add(target);
      if (early || count > HEARD) event.stopImmediatePropagation();
    },
    { capture: true },
  );

  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'complete') return;
    const inOrder = [...held].sort((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    held.clear();
    for (const element of inOrder) element.dispatchEvent(new Event('error'));
  });
}

/**
 * Runs in a page: lets an element hear of its failure a few times only. A
 * picture whose stand-in fails too, and asks for itself again, would otherwise
 * keep a page busy for ever where no picture loads. Stands by itself, since it
 * travels as text.
 */
export function steadyFailures(): void {
  const HEARD = 3;
  const failures = new WeakMap<EventTarget, number>();
  globalThis.addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const count = (failures.get(target) ?? 0) + 1;
      failures.set(target, count);
      if (count > HEARD) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/**
 * Runs in a page: keeps it where it is. Scripts that lead elsewhere, reload or
 * hand over to a service worker find nothing of it done. Stands by itself,
 * since it travels as text.
 */
export function steadyPlace(): void {
  if ('navigation' in globalThis) {
    navigation.addEventListener('navigate', (event) => {
      if (event.cancelable && !event.destination.sameDocument) event.preventDefault();
    });
  }
  if ('ServiceWorkerContainer' in globalThis) {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new TypeError('There are no service workers here.'));
  }
}

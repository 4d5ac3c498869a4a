/**
 * Runs something in a document for as long as `view` has it, and anew each
 * time the page calls `document.open()`: that takes all listeners off window
 * and document, those of other worlds too (https://html.spec.whatwg.org/#dom-document-open),
 * and tells nobody. It also takes the root element away, which can be seen;
 * whether the listeners are gone with it is tried out with an event of a name
 * that nobody can listen for.
 *
 * @param run gets a signal that aborts when its listeners are gone
 */
export function eachOpening(view: Window, run: (opening: AbortSignal) => void): void {
  const { document } = view;
  const probe = `${Math.random()}`;
  let opening = new AbortController();
  let heard = false;
  const begin = () => {
    opening = new AbortController();
    view.addEventListener(probe, () => (heard = true));
    run(opening.signal);
  };
  const look = () => {
    heard = false;
    view.dispatchEvent(new Event(probe));
    if (heard) return;
    opening.abort();
    begin();
  };
  begin();
  new MutationObserver(look).observe(document, { childList: true });
}

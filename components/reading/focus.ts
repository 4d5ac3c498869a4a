/** Gives the focus back to where it was. */
export interface FocusKeeper {
  keep(): void;
  /** Does nothing if that element is gone, or if the reader has moved the focus meanwhile. */
  giveBack(): void;
}

export function keepFocus(document: Document): FocusKeeper {
  let kept: Element | null = null;
  return {
    keep() {
      kept = focused(document);
    },
    giveBack() {
      const nowhere = !document.activeElement || document.activeElement === document.body;
      if (nowhere && kept?.isConnected) (kept as HTMLElement).focus?.({ preventScroll: true });
      kept = null;
    },
  };
}

/** The element with the focus, inside of open shadow trees too. */
function focused(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

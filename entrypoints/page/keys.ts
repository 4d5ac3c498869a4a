import type { PlacedMention } from '../../annotation/page/annotation.ts';

/** What an element in the page stands for, and what to do when the reader presses it. */
interface Keys {
  of: (element: Element) => PlacedMention | null | undefined;
  open: (mention: PlacedMention) => void;
  signal: AbortSignal;
}

/**
 * Makes marks do what buttons do: Enter or Space on the one that has the focus
 * opens its panel. The page does not hear of the key then.
 */
export function listenForKeys(view: Window, { of, open, signal }: Keys): void {
  const press = (event: KeyboardEvent) => {
    const { key, target, isTrusted, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!isTrusted || (key !== 'Enter' && key !== ' ')) return;
    if (altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
    const mention = of(target);
    if (!mention) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    open(mention);
  };
  view.addEventListener('keydown', press, { capture: true, signal });
}

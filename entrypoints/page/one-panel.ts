import { onMessage, sendMessage } from '../wiring/messages.ts';

/**
 * Lets only one fact panel be open in a tab, whatever frames it has. Returns
 * what is to be called when a panel opens in this frame; `close` is called when
 * one has opened in another.
 */
export function onePanel(
  view: Window,
  { frame, close, life }: { frame: string; close: () => void; life: AbortSignal },
): () => void {
  const stop = onMessage('closeOtherPanels', ({ data: opened }) => {
    if (opened !== frame) close();
  });
  life.addEventListener('abort', stop);
  return () => {
    const isAlone = view.top === view && view.length === 0;
    if (!isAlone) sendMessage('panelOpened', frame).catch(() => undefined);
  };
}

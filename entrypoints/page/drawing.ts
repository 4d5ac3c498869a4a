import type { Drawing } from '../../components/reading/view.ts';
import { sendMessage } from '../wiring/messages.ts';
import { leftDrawing } from '../wiring/view-script.ts';
import { onDemand } from './on-demand.ts';

/** What a reader who is there does first. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'];

interface Waiting {
  /** There is something in this frame that the reader could come to. */
  isWorthIt: () => boolean;
  life: AbortSignal;
}

/**
 * Fetches what draws tooltip and panel, when asked for it or at the reader's
 * first own input where that is worth it: by the time a pointer has rested, or
 * a button comes up again, it is there. A frame without mentions, or that
 * nobody reads, never has it.
 */
export function drawingOnDemand(
  view: Window,
  { isWorthIt, life }: Waiting,
): () => Promise<Drawing> {
  const fetch = onDemand({
    look: leftDrawing,
    bring: () => sendMessage('bringView', undefined),
    life,
  });
  const heard = new AbortController();
  const hear = ({ isTrusted }: Event): void => {
    if (!isTrusted || !isWorthIt()) return;
    heard.abort();
    // Whoever needs it asks again, and is told of what went wrong.
    fetch().catch(() => undefined);
  };
  const signal = AbortSignal.any([life, heard.signal]);
  for (const sign of SIGNS) {
    view.addEventListener(sign, hear, { capture: true, passive: true, signal });
  }
  return fetch;
}

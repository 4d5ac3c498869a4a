import type { Drawing } from '../../components/reading/view.ts';

/** The script that draws tooltip and panel, which the background brings into a frame when its reader needs it. */
export const VIEW_SCRIPT = '/view.js';

/** Where it leaves what it has for the page script: on the global object of content scripts, which no page sees. */
const PLACE = Symbol.for('sidelight.drawing');
const place = globalThis as { [PLACE]?: Drawing };

/** Called by the script that was brought. */
export function leaveDrawing(drawing: Drawing): void {
  place[PLACE] = drawing;
}

/** What has been left in this frame by now. */
export function leftDrawing(): Drawing | undefined {
  return place[PLACE];
}

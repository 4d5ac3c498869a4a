/**
 * The port that every frame opens when its document starts and when it comes
 * back from the back/forward cache. It closes when the extension goes, which is
 * how the page notices, and tells pages of ours that the frame is there.
 */
export const LIFE = 'page';

/** The scripts that run in pages, and how many bytes each may be at most, compressed. */
export const LIMITS: Readonly<Record<string, number>> = {
  // In every page and frame.
  'page.js': 45_000,
  // In frames with mentions, once their reader moves.
  'view.js': 30_000,
};

/** Pixels: marks nearer to each other are one. */
const APART = 3;

/**
 * Where along the window's edge to mark places of a page, in pixels from the
 * window's top. `tops` are distances from the page's top, in any order.
 */
export function rows(tops: readonly number[], pageHeight: number, windowHeight: number): number[] {
  if (pageHeight <= windowHeight) return [];
  const scale = windowHeight / pageHeight;
  const found: number[] = [];
  for (const top of tops.toSorted((a, b) => a - b)) {
    const row = Math.round(top * scale);
    const last = found.at(-1);
    if (row >= 0 && row < windowHeight && (last === undefined || row - last >= APART))
      found.push(row);
  }
  return found;
}

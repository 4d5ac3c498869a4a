/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels around everything that still count as inside. */
const SLACK = 3;

/**
 * Whether a pointer is on one of the boxes or in the corridor between them: the
 * smallest convex area that holds them all. A straight way from a mention to
 * its tooltip never leaves it.
 */
export function within(point: Point, boxes: readonly Box[]): boolean {
  const outline = convexHull(boxes.flatMap(corners));
  if (outline.length < 3) return false;
  return outline.every(
    (from, at) => turn(from, outline[(at + 1) % outline.length] ?? from, point) >= 0,
  );
}

/** Distance in pixels. */
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const corners = ({ left, top, right, bottom }: Box): Point[] => [
  { x: left - SLACK, y: top - SLACK },
  { x: right + SLACK, y: top - SLACK },
  { x: right + SLACK, y: bottom + SLACK },
  { x: left - SLACK, y: bottom + SLACK },
];

/** Positive when `b` lies to one side of the line from `o` to `a`, negative on the other, 0 on it. */
const turn = (o: Point, a: Point, b: Point): number =>
  (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** Andrew's monotone chain, all turns positive. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (some: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of some) {
      while (!turnsOn(chain, point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turnsOn(chain: readonly Point[], next: Point): boolean {
  const [before, last] = chain.slice(-2);
  return !before || !last || turn(before, last, next) > 0;
}

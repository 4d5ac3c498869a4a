/** One line of a plot. */
export interface Line {
  name: string;
  colour: string;
  /** `open` points are bounds: the figure is at least this. */
  points: readonly { x: number; y: number; open?: boolean }[];
}

export interface Plot {
  title: string;
  subtitle: string;
  x: { name: string; show: (value: number) => string };
  y: { name: string; show: (value: number) => string };
  lines: readonly Line[];
}

const WIDTH = 860;
const HEIGHT = 520;
const FRAME = { left: 84, right: 200, top: 74, bottom: 58 };
/** Pixels between the names of two lines, at least. */
const APART = 17;
const STYLE =
  'text{font:13px system-ui,sans-serif;fill:#333}.title{font-size:17px;font-weight:600}' +
  '.quiet{fill:#666}.grid{stroke:#e4e4e4}.axis{stroke:#888}' +
  'polyline{fill:none;stroke-width:2;stroke-linejoin:round}';

/** Draws lines over logarithmic axes as SVG, each named where it ends. Points that are not above 0 are left out. */
export function drawPlot({ title, subtitle, x, y, lines }: Plot): string {
  const known = lines.map((line) => ({
    ...line,
    points: line.points.filter((point) => point.x > 0 && point.y > 0),
  }));
  const all = known.flatMap(({ points }) => points);
  const across = scale(
    all.map((point) => point.x),
    [FRAME.left, WIDTH - FRAME.right],
  );
  const up = scale(
    all.map((point) => point.y),
    [HEIGHT - FRAME.bottom, FRAME.top],
  );
  const [left, right] = [FRAME.left, WIDTH - FRAME.right];
  const bottom = HEIGHT - FRAME.bottom;
  const grid = [
    ...across.decades.map(
      (at) =>
        `<line class="grid" x1="${px(across.of(at))}" x2="${px(across.of(at))}" y1="${FRAME.top}" y2="${bottom}"/>` +
        `<text class="quiet" text-anchor="middle" x="${px(across.of(at))}" y="${bottom + 20}">${x.show(at)}</text>`,
    ),
    ...up.decades.map(
      (at) =>
        `<line class="grid" y1="${px(up.of(at))}" y2="${px(up.of(at))}" x1="${left}" x2="${right}"/>` +
        `<text class="quiet" text-anchor="end" x="${left - 9}" y="${px(up.of(at) + 4)}">${y.show(at)}</text>`,
    ),
  ];
  const ends = named(known.map(({ points }) => up.of(points.at(-1)?.y ?? NaN)));
  const drawn = known.map(({ name, colour, points }, index) => {
    const path = points.map((point) => `${px(across.of(point.x))},${px(up.of(point.y))}`);
    const dots = points.map(
      (point, at) =>
        `<circle cx="${path[at]?.split(',')[0]}" cy="${path[at]?.split(',')[1]}" r="3.5" ` +
        `stroke="${colour}" stroke-width="1.5" fill="${point.open ? '#fff' : colour}"/>`,
    );
    return (
      `<polyline stroke="${colour}" points="${path.join(' ')}"/>${dots.join('')}` +
      `<text x="${right + 14}" y="${px((ends[index] ?? 0) + 4)}" style="fill:${colour}">${escape(name)}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<style>${STYLE}</style><rect width="100%" height="100%" fill="#fff"/>`,
    `<text class="title" x="20" y="30">${escape(title)}</text>`,
    `<text class="quiet" x="20" y="51">${escape(subtitle)}</text>`,
    ...grid,
    `<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`,
    `<text text-anchor="middle" x="${(left + right) / 2}" y="${HEIGHT - 12}">${escape(x.name)}</text>`,
    `<text text-anchor="middle" transform="translate(22 ${(FRAME.top + bottom) / 2}) rotate(-90)">${escape(y.name)}</text>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

interface Scale {
  of: (value: number) => number;
  /** Powers of ten within reach. */
  decades: number[];
}

function scale(values: readonly number[], [from, to]: [number, number]): Scale {
  const low = Math.log10(Math.min(...values)) - 0.08;
  const high = Math.log10(Math.max(...values)) + 0.08;
  const first = Math.ceil(low);
  return {
    of: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    decades: Array.from({ length: Math.floor(high) - first + 1 }, (_, at) => 10 ** (first + at)),
  };
}

/** Heights for the names of lines, moved down where two would meet. */
function named(heights: readonly number[]): number[] {
  const result = [...heights];
  const order = heights
    .map((_, index) => index)
    .sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  let last = -Infinity;
  for (const index of order) result[index] = last = Math.max(heights[index] ?? 0, last + APART);
  return result;
}

const px = (value: number): string => value.toFixed(1);
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The middle of a list; `NaN` for an empty one. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What a run takes when nothing else disturbs the machine: a tenth of the runs took less. */
export function undisturbed(times: readonly number[]): number {
  return quantile(times, 0.1);
}

/** How much longer the middle run took than an undisturbed one, as a part of that. */
export function spread(times: readonly number[]): number {
  return median(times) / undisturbed(times) - 1;
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below = NaN, above = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** The exponent with which `y` grows with `x`: the slope of a line of least squares through their logarithms. */
export function exponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return over / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

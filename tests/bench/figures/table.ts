/** Rows under a head, the first column to the left and all others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A ratio with as many digits as are worth reading. */
export function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio < 100 ? ratio.toFixed(1) : ratio.toFixed(0)}x`;
}

/** Milliseconds with as many digits as are worth reading. */
export function ms(time: number): string {
  return time < 10 ? time.toFixed(2) : time.toFixed(0);
}

/** 1234567 as 1.2M, 12345 as 12k. */
export function short(count: number): string {
  if (count >= 1e6) return `${Number((count / 1e6).toFixed(1))}M`;
  return count >= 1e4 ? `${(count / 1e3).toFixed(0)}k` : String(count);
}

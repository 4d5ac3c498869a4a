/** A figure that is to be held. */
export interface Goal {
  what: string;
  /** At most this, or at least. */
  most?: number;
  least?: number;
  is: number;
  show: (figure: number) => string;
  /** Where the worst was seen. */
  where?: string;
}

export function isHeld({ is, most = Infinity, least = -Infinity }: Goal): boolean {
  return is <= most && is >= least;
}

/** One line a goal: held, or by how much not. */
export function goalLines(goals: readonly Goal[]): string {
  return goals
    .map((goal) => {
      const { what, most, least, is, show, where } = goal;
      const bound = most === undefined ? `at least ${show(least ?? 0)}` : `at most ${show(most)}`;
      const place = where === undefined ? '' : ` (${where})`;
      return `${isHeld(goal) ? 'held  ' : 'MISSED'}  ${what}: ${show(is)}${place}, goal ${bound}`;
    })
    .join('\n');
}

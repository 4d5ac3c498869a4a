/** The subjects that the reader went through inside one panel, and where among them. */
export interface Trail {
  readonly subjects: readonly string[];
  readonly at: number;
}

export const start = (subject: string): Trail => ({ subjects: [subject], at: 0 });

/** Goes on to a subject; what lay ahead is forgotten. The subject in hand is no step. */
export function goOn(trail: Trail, subject: string): Trail {
  if (current(trail) === subject) return trail;
  const subjects = [...trail.subjects.slice(0, trail.at + 1), subject];
  return { subjects, at: subjects.length - 1 };
}

/** One step back or forward; nothing at the ends. */
export function step(trail: Trail, by: 1 | -1): Trail | undefined {
  const at = trail.at + by;
  return at in trail.subjects ? { ...trail, at } : undefined;
}

export const current = ({ subjects, at }: Trail): string => subjects[at] ?? '';

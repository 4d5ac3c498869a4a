/** An error of Sidelight itself. It holds no address and no text of the page it happened on. */
export interface OwnError {
  /** The part it came from: `page`, `popup`, `background`. */
  where: string;
  message: string;
  stack: string;
}

/** Describes anything thrown. */
export function describeError(where: string, error: unknown): OwnError {
  const known = error instanceof Error ? error : new Error(String(error));
  return { where, message: `${known.name}: ${known.message}`, stack: known.stack ?? '' };
}

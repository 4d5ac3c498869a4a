type Stored = Record<string, unknown>;

/** How a record of one version becomes one of the next, by the version it comes from. */
export type Steps = Record<number, (old: Stored) => Stored>;

/** None yet: the first version is the present one. Each step to come sets `version`. */
const STEPS: Steps = {};

/**
 * Brings a stored record to the newest version there is a way to. A record of a
 * later version, written before Sidelight was set back, is left as it is.
 */
export function migrate(stored: Stored, steps: Steps = STEPS): Stored {
  const version = stored['version'];
  const step = typeof version === 'number' ? steps[version] : undefined;
  return step === undefined ? stored : migrate(step(stored), steps);
}

/** Reads one field of a stored record: whatever stands there, something usable comes out. Never throws. */
export interface Field<Value> {
  (stored: unknown): Value;
}

/** One of several, {@link Choice.options}; the first stands in for all that is none of them. */
export function choice<const Options extends readonly [string, ...string[]]>(
  options: Options,
): Choice<Options> {
  const read = (stored: unknown): Options[number] =>
    options.find((one) => one === stored) ?? options[0];
  return Object.assign(read, { options });
}
interface Choice<Options extends readonly string[]> extends Field<Options[number]> {
  readonly options: Options;
}

export const yesOrNo =
  (otherwise: boolean): Field<boolean> =>
  (stored) =>
    typeof stored === 'boolean' ? stored : otherwise;

/** A number within bounds, both included. */
export const number =
  (least: number, most: number, otherwise: number): Field<number> =>
  (stored) =>
    typeof stored === 'number' && stored >= least && stored <= most ? stored : otherwise;

/** A list without the members that cannot be read: one spoilt member does not cost the others. */
export const listOf =
  <Member>(member: Field<Member | undefined>): Field<Member[]> =>
  (stored) =>
    Array.isArray(stored)
      ? stored.map((one: unknown) => member(one)).filter((one) => one !== undefined)
      : [];

/** A text, or nothing. */
export const text: Field<string | undefined> = (stored) =>
  typeof stored === 'string' ? stored : undefined;

/** A record of unknown fields, or nothing. */
export const record: Field<Record<string, unknown> | undefined> = (stored) =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? { ...stored }
    : undefined;

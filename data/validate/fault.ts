/** Where in a file something stands: keys and positions, from the top. */
export type Path = readonly (string | number)[];

/** Something that keeps a dossier from being loaded. */
export interface Fault {
  /** Path in the dossier's folder: `facts.json`. Empty for the folder itself. */
  file: string;
  path: Path;
  /** What is wrong, in a sentence. */
  what: string;
  /** What puts it right, in a sentence. */
  mend: string;
  /** From 1; only where the file could not be read as JSON. */
  line?: number;
}

/** A path as people write it: `facts[3].citations[0].source`; empty for the whole file. */
export const placeOf = (path: Path): string =>
  path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : at > 0 ? `.${part}` : part))
    .join('');

/** Whether an object of the dossier's data may be looked into. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

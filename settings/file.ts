import { read } from './read.ts';
import { type Settings, VERSION } from './settings.ts';

/** Bytes. The longest settings that anybody has made by hand are a hundredth of that. */
export const LARGEST_FILE = 1_000_000;

/** Why a file cannot be taken in. */
export type FileFault = 'too-large' | 'not-json' | 'not-ours' | 'newer';

export type FileRead =
  | {
      fault?: never;
      /** What the file decides; it may leave out the rest. */
      values: Partial<Settings>;
      /** What in it could not be read, as written there. */
      leftOut: string[];
    }
  | { fault: FileFault };

/** Says what a file is: somebody else's JSON is not taken for ours. */
const MARK = 'settings';

/** Settings, or some fields of them, as a file to keep or carry elsewhere. */
export function toFile(
  settings: Settings,
  fields = Object.keys(settings) as (keyof Settings)[],
): string {
  const values = Object.fromEntries(fields.map((field) => [field, settings[field]]));
  return `${JSON.stringify({ sidelight: MARK, version: VERSION, settings: values }, null, 2)}\n`;
}

/** Reads a file of any version up to the present one. Never throws. */
export function fromFile(text: string): FileRead {
  if (text.length > LARGEST_FILE) return { fault: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: 'not-json' };
  }
  if (!isRecord(file) || file['sidelight'] !== MARK) return { fault: 'not-ours' };
  const { version, settings } = file;
  if (typeof version !== 'number' || !isRecord(settings)) return { fault: 'not-ours' };
  if (version > VERSION) return { fault: 'newer' };

  const known = read({ ...settings, version }).settings;
  const fields = Object.keys(settings).filter((field) => field !== 'version' && field in known);
  const values = Object.fromEntries(fields.map((field) => [field, known[field as keyof Settings]]));
  return {
    values,
    leftOut: fields.flatMap((field) => lost(settings[field], values[field], field)),
  };
}

/** What of a stored value did not make it into the one read. */
function lost(stored: unknown, taken: unknown, field: string): string[] {
  if (!Array.isArray(taken)) return alike(stored, taken) ? [] : [`${field}: ${say(stored)}`];
  if (!Array.isArray(stored)) return [`${field}: ${say(stored)}`];
  return stored.filter((one) => !taken.some((other) => alike(one, other))).map(say);
}

/** Sites are read without regard to case. */
const alike = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a)?.toLowerCase() === JSON.stringify(b)?.toLowerCase();

const say = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

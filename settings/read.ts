import { record } from './fields.ts';
import { migrate } from './migrate.ts';
import { DEFAULTS, type Settings, settingsIn } from './settings.ts';

/** Where settings lie in the extension's storage. */
export const KEY = 'settings';

/** What a stored record says, and whether it could be read at all. */
export interface Read {
  settings: Settings;
  /** The record was not one of settings; the defaults stand in for it. */
  unreadable: boolean;
}

/** Reads a stored record of any version, or none. Never throws. */
export function read(stored: unknown): Read {
  if (stored === undefined) return { settings: DEFAULTS, unreadable: false };
  const fields = record(stored);
  if (fields === undefined) return { settings: DEFAULTS, unreadable: true };
  return { settings: settingsIn(migrate(fields)), unreadable: false };
}

import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where a browser may be found: variables that name it first, then commands, then fixed places. */
export interface Whereabouts {
  /** Environment variables that hold the path of an executable. */
  variables: readonly string[];
  /** Commands to look for on the PATH. */
  commands: readonly string[];
  /** Full paths, `~` being the reader's home and `%X%` an environment variable. */
  places: readonly string[];
}

/**
 * The path of a browser, or `undefined` where there is none. A variable that is
 * set but names no executable is an error, not a reason to take another browser.
 */
export function findBrowser(where: Whereabouts): string | undefined {
  for (const variable of where.variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (isExecutable(path)) return path;
    throw new Error(`${variable} is set to '${path}', which cannot be run.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...where.commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...where.places.map(expand),
  ];
  return candidates.find(isExecutable);
}

function expand(place: string): string {
  return place
    .replace(/^~/, homedir())
    .replaceAll(/%([\w()]+)%/g, (whole, name: string) => process.env[name] ?? whole);
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

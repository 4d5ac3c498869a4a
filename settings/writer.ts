import { apply, type Change } from './change.ts';
import { KEY, read } from './read.ts';
import type { Settings } from './settings.ts';

/** What is needed of the extension's storage. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What must be stored together with new settings, so that nobody sees the one without the other. */
export type Alongside = (now: Settings, before: Settings) => Promise<Record<string, unknown>>;

/** Where a record that could not be read is kept, so that nothing is lost by writing over it. */
export const UNREADABLE_KEY = 'settings-unreadable';

/** The last record that could be read. */
export const GOOD_KEY = 'settings-good';

/**
 * The one writer of settings: changes from everywhere are applied one after the
 * other to what is stored, or to the last good record where that is spoilt. A write that fails (a full disk) rejects, leaves the
 * stored record as it was and does not stop later changes.
 */
export function createWriter(
  area: StorageArea,
  alongside: Alongside = async () => ({}),
): (change: Change) => Promise<Settings> {
  let last: Promise<unknown> = Promise.resolve();

  async function write(change: Change): Promise<Settings> {
    const stored = (await area.get(KEY))[KEY];
    const before = read(stored);
    if (before.unreadable) await area.set({ [UNREADABLE_KEY]: stored });
    const good = before.unreadable ? (await area.get(GOOD_KEY))[GOOD_KEY] : undefined;
    const base = before.unreadable ? read(good).settings : before.settings;
    const settings = apply(base, change);
    const more = await alongside(settings, base);
    await area.set({ ...more, [KEY]: settings, [GOOD_KEY]: settings });
    return settings;
  }

  return (change) => {
    const written = last.then(() => write(change));
    last = written.catch(() => undefined);
    return written;
  };
}

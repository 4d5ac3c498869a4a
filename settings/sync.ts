import type { Change } from './change.ts';
import { read } from './read.ts';
import type { Settings } from './settings.ts';

/** Where the values lie that were last known to be the same here and in the browser's sync. */
export const BASE_KEY = 'settings-base';
/** Where stand the fields that do not fit into it. */
export const UNSYNCED_KEY = 'settings-unsynced';

/** One item for each field: browsers limit an item to 8 kB, and devices that change different things both win. */
const PREFIX = 'settings.';

interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

interface Sync {
  /** The browser's sync; a browser without one, or a reader who has none, makes it a place like another. */
  sync: Area;
  local: Area;
  settings: () => Promise<Settings>;
  change: (change: Change) => Promise<unknown>;
}

export interface Synced {
  /** Gives to the browser's sync what has been decided here. */
  push(): Promise<void>;
  /** Takes from it what has been decided elsewhere. */
  pull(): Promise<void>;
}

/**
 * Keeps settings the same on all devices that the reader's browser syncs. What
 * differs from the base was decided elsewhere, if it stands in the sync, or
 * here; so our own writes coming back are not taken for somebody's decision,
 * however late they come. A field too large for the sync stays here, and
 * {@link UNSYNCED_KEY} says so.
 */
export function createSync({ sync, local, settings, change }: Sync): Synced {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
  const baseNow = async (): Promise<Record<string, unknown>> => {
    const { [BASE_KEY]: base } = await local.get(BASE_KEY);
    return typeof base === 'object' && base !== null ? { ...base } : {};
  };

  const push = async (): Promise<void> => {
    const [base, now] = await Promise.all([baseNow(), settings()]);
    const unsynced: string[] = [];
    for (const [field, value] of Object.entries(now)) {
      if (field === 'version' || isSame(base[field], value)) continue;
      try {
        await sync.set({ [PREFIX + field]: value });
        base[field] = value;
      } catch {
        unsynced.push(field);
      }
    }
    await local.set({ [BASE_KEY]: base, [UNSYNCED_KEY]: unsynced });
  };

  const pull = async (): Promise<void> => {
    const [base, now, items] = await Promise.all([baseNow(), settings(), sync.get(null)]);
    const foreign = Object.entries(items)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), value] as const)
      .filter(([field, value]) => field !== 'version' && !isSame(base[field], value));
    if (foreign.length === 0) return;
    const values = Object.fromEntries(foreign);
    await local.set({ [BASE_KEY]: { ...base, ...values } });
    await change({ kind: 'replace', settings: read({ ...now, ...values }).settings });
  };

  return { push: () => inTurn(push), pull: () => inTurn(pull) };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

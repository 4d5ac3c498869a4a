import type { Change } from './change.ts';
import { read } from './read.ts';
import type { Settings } from './settings.ts';

/** Where the values lie that were last known to be the same here and in the browser's sync. */
export const BASE_KEY = 'settings-base';
/** Where the values lie that are on their way into the sync: it may have them, though nobody lived to note it. */
export const SENDING_KEY = 'settings-sending';
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
 * however late they come, and if the background is ended between two of them. A field too large for the sync stays here, and
 * {@link UNSYNCED_KEY} says so.
 */
export function createSync({ sync, local, settings, change }: Sync): Synced {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
  const recordAt = async (key: string): Promise<Record<string, unknown>> => {
    const { [key]: record } = await local.get(key);
    return typeof record === 'object' && record !== null ? { ...record } : {};
  };

  const push = async (): Promise<void> => {
    const [base, sending, now] = await Promise.all([
      recordAt(BASE_KEY),
      recordAt(SENDING_KEY),
      settings(),
    ]);
    const decided = Object.entries(now).filter(
      ([field, value]) => field !== 'version' && !isSame(base[field], value),
    );
    // The background may be ended at any moment: whoever comes next must know these for our own.
    for (const [field, value] of decided) sending[field] = [...listOf(sending[field]), value];
    await local.set({ [SENDING_KEY]: sending });
    const unsynced: string[] = [];
    for (const [field, value] of decided) {
      try {
        await sync.set({ [PREFIX + field]: value });
        base[field] = value;
      } catch {
        unsynced.push(field);
      }
    }
    await local.set({ [BASE_KEY]: base, [SENDING_KEY]: {}, [UNSYNCED_KEY]: unsynced });
  };

  const pull = async (): Promise<void> => {
    const [base, sending, now, items] = await Promise.all([
      recordAt(BASE_KEY),
      recordAt(SENDING_KEY),
      settings(),
      sync.get(null),
    ]);
    const isOwn = (field: string, value: unknown) =>
      [base[field], ...listOf(sending[field])].some((own) => isSame(own, value));
    const foreign = Object.entries(items)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), value] as const)
      .filter(([field, value]) => field !== 'version' && !isOwn(field, value));
    if (foreign.length === 0) return;
    const values = Object.fromEntries(foreign);
    await local.set({ [BASE_KEY]: { ...base, ...values } });
    await change({ kind: 'replace', settings: read({ ...now, ...values }).settings });
  };

  return { push: () => inTurn(push), pull: () => inTurn(pull) };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

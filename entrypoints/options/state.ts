import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { CommandKeys } from '../../components/options/Keys.tsx';
import { UNSYNCED_KEY } from '../../settings/sync.ts';
import { UNREADABLE_KEY } from '../../settings/writer.ts';
import { type Decisions, followDecisions } from '../wiring/decisions.ts';
import type { Published } from '../wiring/keys.ts';

/** All that the options page shows, as it changes, and what it can do besides changing settings. */
export interface OptionsState extends Decisions {
  dossiers: ReadonlySignal<Published['dossiers']>;
  labels: ReadonlySignal<Published['labels']>;
  commands: ReadonlySignal<readonly CommandKeys[]>;
  unsynced: ReadonlySignal<readonly string[]>;
  /** A stored record that could not be read; `undefined` where there is none. */
  spoilt: ReadonlySignal<unknown>;
  /** Leads to where the browser lets keys be changed. */
  remap(): void;
  forgetSpoilt(): void;
}

/** Where Chromium lets keys be changed; Firefox has a call for that. */
const SHORTCUTS = 'chrome://extensions/shortcuts';

interface Shortcuts {
  openShortcutSettings?: () => Promise<void>;
}

/** Gathers what the options page shows. */
export async function openOptions(): Promise<OptionsState> {
  const { local } = browser.storage;
  const decisions = await followDecisions();
  const dossiers = signal<Published['dossiers']>([]);
  const labels = signal<Published['labels']>({});
  const commands = signal<readonly CommandKeys[]>([]);
  const unsynced = signal<readonly string[]>([]);
  const spoilt = signal<unknown>();
  const watched = ['dossiers', 'labels', UNSYNCED_KEY, UNREADABLE_KEY];

  const look = async (): Promise<void> => {
    const stored = await local.get(watched);
    dossiers.value = (stored['dossiers'] ?? []) as Published['dossiers'];
    labels.value = (stored['labels'] ?? {}) as Published['labels'];
    unsynced.value = (stored[UNSYNCED_KEY] ?? []) as string[];
    spoilt.value = stored[UNREADABLE_KEY];
  };
  const lookAtKeys = async (): Promise<void> => {
    const all = await browser.commands.getAll();
    commands.value = all
      .filter(({ name }) => name !== undefined && !name.startsWith('_'))
      .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
  };
  local.onChanged.addListener((changes) => {
    if (watched.some((key) => key in changes)) look().catch(decisions.tell);
  });
  // The reader comes back from where keys are changed.
  document.addEventListener('visibilitychange', () => void lookAtKeys().catch(decisions.tell));
  await Promise.all([look(), lookAtKeys()]);

  return {
    ...decisions,
    dossiers,
    labels,
    commands,
    unsynced,
    spoilt,
    remap() {
      const { openShortcutSettings } = browser.commands as Shortcuts;
      const opened = openShortcutSettings?.() ?? browser.tabs.create({ url: SHORTCUTS });
      opened.catch(decisions.tell);
    },
    forgetSpoilt: () => void local.remove(UNREADABLE_KEY).catch(decisions.tell),
  };
}

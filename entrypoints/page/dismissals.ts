import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Mention } from '../../annotation/text/mention.ts';
import type { DismissedWhere, Target } from '../../components/reading/options.ts';
import type { Change } from '../../settings/change.ts';
import type { Settings } from '../../settings/settings.ts';

interface Dismissals {
  /** What is dismissed here, to ask of each mention; another function only when something else is. */
  readonly isDismissed: ReadonlySignal<(mention: Mention) => boolean>;
  /** Dismisses a name on this page by itself, elsewhere by asking for a change of settings. */
  readonly dismiss: (target: Target, where: DismissedWhere) => void;
}

/** What the reader does not want marked: as settings say of this site and of all, and on this page as long as it lives. */
export function dismissalsOn(
  site: string,
  settings: ReadonlySignal<Settings | undefined>,
  change: (change: Change) => void,
): Dismissals {
  const here = signal<readonly string[]>([]);
  // As one text, which stays the same when something else in the settings changes.
  const names = computed(() => {
    const stored = (settings.value?.dismissed ?? [])
      .filter((dismissal) => dismissal.site === undefined || dismissal.site === site)
      .map(({ subject, name }) => keyOf(subject, name));
    return [...new Set([...stored, ...here.value])].sort().join('\n');
  });
  return {
    isDismissed: computed(() => {
      const dismissed = new Set(names.value.split('\n'));
      return ({ subject, reason }: Mention) => dismissed.has(keyOf(subject, reason.name));
    }),
    dismiss({ subject, reason: { name } }, where) {
      // A page that belongs to no site is all there is of it.
      if (where === 'page' || (where === 'site' && site === '')) {
        here.value = [...here.value, keyOf(subject, name)];
        return;
      }
      const dismissal = { subject, name, ...(where === 'site' && { site }) };
      change({ kind: 'dismiss', dismissal, on: true });
    },
  };
}

const keyOf = (subject: string, name: string): string => `${subject}\t${name}`;

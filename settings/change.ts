import { DEFAULTS, type Settings } from './settings.ts';

type Value = 'off' | 'painter' | 'tooltipDelay' | 'language';

/**
 * One decision of the reader. Changes, not whole records, go to the one writer:
 * two tabs that change different things at once both get what they asked for.
 */
export type Change =
  | { kind: 'set'; values: Partial<Pick<Settings, Value>> }
  | { kind: 'site'; site: string; off: boolean }
  | { kind: 'reset' };

/** The settings after a change. Does not alter what it is given. */
export function apply(settings: Settings, change: Change): Settings {
  switch (change.kind) {
    case 'set':
      return { ...settings, ...change.values };
    case 'site': {
      const others = settings.offSites.filter((site) => site !== change.site);
      return { ...settings, offSites: change.off ? [...others, change.site] : others };
    }
    case 'reset':
      return DEFAULTS;
  }
}

import { DEFAULTS, type Dismissal, type Settings } from './settings.ts';

type List = 'offSites' | 'onlySites' | 'offDossiers';
type Value = Exclude<keyof Settings, List | 'version' | 'dismissed'>;

/**
 * One decision of the reader. Changes, not whole records, go to the one writer:
 * two tabs that change different things at once both get what they asked for.
 */
export type Change =
  | { kind: 'set'; values: Partial<Pick<Settings, Value>> }
  /** Puts something on a list, once, or takes it off. */
  | { kind: 'list'; list: List; entry: string; on: boolean }
  /** Off or on at a site, whatever the lists say of it now. */
  | { kind: 'site'; site: string; on: boolean }
  | { kind: 'dismiss'; dismissal: Dismissal; on: boolean }
  /** All at once: what the reader brings along from a file. */
  | { kind: 'replace'; settings: Settings }
  | { kind: 'reset' };

/** The settings after a change. Does not alter what it is given. */
export function apply(settings: Settings, change: Change): Settings {
  switch (change.kind) {
    case 'set':
      return { ...settings, ...change.values };
    case 'list': {
      const { list, entry, on } = change;
      const others = settings[list].filter((other) => other !== entry);
      return { ...settings, [list]: on ? [...others, entry] : others };
    }
    case 'site': {
      const { site, on } = change;
      const { onlySites } = settings;
      const offSites = settings.offSites.filter((other) => other !== site);
      if (!on) return { ...settings, offSites: [...offSites, site] };
      const isListed = onlySites.length === 0 || onlySites.includes(site);
      return { ...settings, offSites, onlySites: isListed ? onlySites : [...onlySites, site] };
    }
    case 'dismiss': {
      const { dismissal, on } = change;
      const others = settings.dismissed.filter((other) => !isSame(other, dismissal));
      return { ...settings, dismissed: on ? [...others, dismissal] : others };
    }
    case 'replace':
      return change.settings;
    case 'reset':
      return DEFAULTS;
  }
}

const isSame = (a: Dismissal, b: Dismissal): boolean =>
  a.subject === b.subject && a.name === b.name && a.site === b.site;

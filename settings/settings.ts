import { choice, type Field, listOf, number, record, text, yesOrNo } from './fields.ts';

/** The form in which settings are stored now. Older ones are migrated, never thrown away. */
export const VERSION = 1;

/** A site is the host of the page in the tab; a page opened from disk has none and counts as `file`. */
const site: Field<string | undefined> = (stored) => {
  const host = text(stored)?.toLowerCase();
  return host && /^[^\s/]+$/.test(host) ? host : undefined;
};

/** What the reader does not want marked again: one written name of one subject, on one site or on all. */
export interface Dismissal {
  /** `dossier/subject`. */
  subject: string;
  /** The name as the dossier writes it. */
  name: string;
  site?: string;
}

const dismissal: Field<Dismissal | undefined> = (stored) => {
  const fields = record(stored);
  const [subject, name] = [text(fields?.['subject']), text(fields?.['name'])];
  if (fields === undefined || subject === undefined || name === undefined) return undefined;
  if (!('site' in fields)) return { subject, name };
  const where = site(fields['site']);
  return where === undefined ? undefined : { subject, name, site: where };
};

/**
 * All that the reader decides. Every field has a default, its first choice
 * where there are several, and falls back to it by itself, so that one spoilt
 * field does not cost the others.
 */
export const FIELDS = {
  version: ((stored) =>
    Number.isInteger(stored) && Number(stored) >= 1 ? Number(stored) : VERSION) as Field<number>,
  /** Off everywhere. */
  off: yesOrNo(false),
  /** Sites on which Sidelight is off. */
  offSites: listOf(site),
  /** If there are any, the only sites on which Sidelight works. */
  onlySites: listOf(site),
  /** Ids of dossiers that are not used. */
  offDossiers: listOf(text),
  dismissed: listOf(dismissal),
  painter: choice(['highlight', 'mark']),
  /** Which mentions are strong: the first of each subject in a section, all, or the first on the page. The others are subtle. */
  density: choice(['section', 'all', 'page']),
  style: choice(['underline', 'tint', 'dotted']),
  colour: choice(['amber', 'blue', 'violet', 'grey']),
  /** Quiet marks at the scrollbar's edge where mentions are. */
  scrollMarks: yesOrNo(false),
  /** Milliseconds for which the pointer rests before the tooltip opens. */
  tooltipDelay: number(0, 5000, 300),
  /** The key that must be held for a tooltip to open. */
  modifier: choice(['none', 'alt', 'ctrl', 'shift']),
  /** Whether the toolbar's button counts mentions. */
  badge: yesOrNo(true),
  /** Language of the interface; `auto` follows the browser. */
  language: choice(['auto', 'en', 'ru', 'fa', 'ar', 'x-pseudo']),
  theme: choice(['auto', 'light', 'dark']),
};

export type Settings = { [Name in keyof typeof FIELDS]: ReturnType<(typeof FIELDS)[Name]> };

/** The settings that a record of the present version holds. Fields of a later version are kept. */
export function settingsIn(stored: Record<string, unknown>): Settings {
  const read = Object.entries(FIELDS).map(([name, field]) => [name, field(stored[name])]);
  return { ...stored, ...(Object.fromEntries(read) as Settings) };
}

export const DEFAULTS: Settings = settingsIn({});

/** Whether Sidelight works on a site. */
export function isOn({ off, offSites, onlySites }: Settings, site: string): boolean {
  if (off || offSites.includes(site)) return false;
  return onlySites.length === 0 || onlySites.includes(site);
}

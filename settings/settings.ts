import * as v from 'valibot';

/** The form in which settings are stored now. Older ones are migrated, never thrown away. */
export const VERSION = 1;

/** A site is the host of the page in the tab; a page opened from disk has none and counts as `file`. */
export const Site = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.regex(/^[^\s/]+$/, 'A site is a host name.'),
);

/** What the reader does not want marked again: one written name of one subject, on one site or on all. */
export const Dismissal = v.object({
  /** `dossier/subject`. */
  subject: v.string(),
  /** The name as the dossier writes it. */
  name: v.string(),
  site: v.exactOptional(Site),
});
export type Dismissal = v.InferOutput<typeof Dismissal>;

const choice = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  v.fallback(v.picklist(choices), choices[0]);
const yes = v.fallback(v.boolean(), true);
const no = v.fallback(v.boolean(), false);

/** A list without the members that cannot be read: one spoilt member does not cost the others. */
const listOf = <Output>(member: v.GenericSchema<unknown, Output>) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list): Output[] =>
        list.flatMap((entry) => {
          const read = v.safeParse(member, entry);
          return read.success ? [read.output] : [];
        }),
      ),
    ),
    [],
  );

/**
 * All that the reader decides. Every field has a default, its first choice
 * where there are several, and falls back to it by itself, so that one spoilt
 * field does not cost the others. Fields of a later version are kept.
 */
export const Settings = v.looseObject({
  version: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), VERSION),
  /** Off everywhere. */
  off: no,
  /** Sites on which Sidelight is off. */
  offSites: listOf(Site),
  /** If there are any, the only sites on which Sidelight works. */
  onlySites: listOf(Site),
  /** Ids of dossiers that are not used. */
  offDossiers: listOf(v.string()),
  dismissed: listOf(Dismissal),
  painter: choice(['highlight', 'mark']),
  /** Which mentions are strong: the first of each subject in a section, all, or the first on the page. The others are subtle. */
  density: choice(['section', 'all', 'page']),
  style: choice(['underline', 'tint', 'dotted']),
  colour: choice(['amber', 'blue', 'violet', 'grey']),
  /** Quiet marks at the scrollbar's edge where mentions are. */
  scrollMarks: no,
  /** Milliseconds for which the pointer rests before the tooltip opens. */
  tooltipDelay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(5000)), 300),
  /** The key that must be held for a tooltip to open. */
  modifier: choice(['none', 'alt', 'ctrl', 'shift']),
  /** Whether the toolbar's button counts mentions. */
  badge: yes,
  /** Language of the interface; `auto` follows the browser. */
  language: choice(['auto', 'en', 'ru', 'fa', 'ar', 'x-pseudo']),
  theme: choice(['auto', 'light', 'dark']),
});

export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = v.parse(Settings, {});

/** Whether Sidelight works on a site. */
export function isOn({ off, offSites, onlySites }: Settings, site: string): boolean {
  if (off || offSites.includes(site)) return false;
  return onlySites.length === 0 || onlySites.includes(site);
}

import * as v from 'valibot';

/** The form in which settings are stored now. Older ones are migrated, never thrown away. */
export const VERSION = 1;

/** A site is the host of the page in the tab; a page opened from disk has none and counts as `file`. */
export const Site = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.regex(/^[^\s/]+$/, 'A site is a host name.'),
);

/**
 * All that the reader decides. Every field has a default and falls back to it
 * by itself, so that one spoilt field does not cost the others. Fields of a
 * later version are kept.
 */
export const Settings = v.looseObject({
  version: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), VERSION),
  /** Off everywhere. */
  off: v.fallback(v.boolean(), false),
  /** Sites on which Sidelight is off. */
  offSites: v.fallback(v.array(Site), []),
  painter: v.fallback(v.picklist(['highlight', 'mark']), 'highlight'),
  /** Milliseconds for which the pointer rests before the tooltip opens. */
  tooltipDelay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(5000)), 300),
  /** Language of the interface; `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', 'en', 'x-pseudo']), 'auto'),
});

export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = v.parse(Settings, {});

/** Whether Sidelight works on a site. */
export function isOn(settings: Settings, site: string): boolean {
  return !settings.off && !settings.offSites.includes(site);
}

import * as v from 'valibot';

/** The form in which settings are stored now. Older ones are migrated, never thrown away. */
export const VERSION = 1;

const Host = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[^\s/]+$/, 'A site is a host name.'));

/** All that the reader decides. Every field has a default, so that a partial record is a whole one. */
export const Settings = v.object({
  version: v.optional(v.literal(VERSION), VERSION),
  /** Off everywhere. */
  off: v.optional(v.boolean(), false),
  /** Hosts on which Sidelight is off. */
  offSites: v.optional(v.array(Host), []),
  painter: v.optional(v.picklist(['highlight', 'mark']), 'highlight'),
  /** Milliseconds the pointer rests before the tooltip opens. */
  tooltipDelay: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(5000)), 300),
  /** The language of the interface; `auto` follows the browser. */
  language: v.optional(v.picklist(['auto', 'en', 'x-pseudo']), 'auto'),
});

export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = v.parse(Settings, {});

import type { Settings } from '../../settings/settings.ts';

/**
 * How to set what we show: as the reader chose, else as the page says it is
 * (https://drafts.csswg.org/css-color-adjust/#color-scheme-prop), else
 * `undefined`, which leaves it to the browser.
 */
export function themeOf(
  choice: Settings['theme'],
  { defaultView, documentElement }: Document,
): 'light' | 'dark' | undefined {
  if (choice !== 'auto') return choice;
  const scheme = defaultView?.getComputedStyle(documentElement).colorScheme;
  return scheme === 'light' || scheme === 'dark' ? scheme : undefined;
}

/** The browsers that Sidelight is built for and tried in. */
export const BROWSERS = ['chromium', 'firefox'] as const;

export type BrowserName = (typeof BROWSERS)[number];

/** Reads a browser's name from a command line. Throws a sentence for the reader on anything else. */
export function browserName(text: string): BrowserName {
  const name = BROWSERS.find((known) => known === text);
  if (name === undefined) {
    throw new Error(`'${text}' is not a browser I can drive: take ${BROWSERS.join(' or ')}.`);
  }
  return name;
}

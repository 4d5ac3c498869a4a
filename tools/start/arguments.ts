import { parseArgs } from 'node:util';
import { browserName, type BrowserName } from '../browsers/names.ts';

export interface StartArguments {
  browser: BrowserName;
  /** What to read: the sample, a saved page, or a page on the web. */
  what: { kind: 'sample' } | { kind: 'file'; path: string } | { kind: 'address'; url: string };
}

export const USAGE = `npm start [-- [FILE-OR-ADDRESS] [--browser chromium|firefox]]

Builds Sidelight and opens a page with it: a saved page, a page on the web, or a
sample article. Without a display it reads the page by itself, tells what it
found and leaves screenshots in artifacts/start.`;

/** Reads the command line. Throws a sentence for the reader when it cannot be understood. */
export function readArguments(args: string[]): StartArguments | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const [what, ...more] = positionals;
  if (more.length > 0) throw new Error('One page at a time, please.');
  return { browser: browserName(values.browser), what: readWhat(what) };
}

function readWhat(text: string | undefined): StartArguments['what'] {
  if (text === undefined) return { kind: 'sample' };
  if (/^https?:\/\//i.test(text)) return { kind: 'address', url: new URL(text).href };
  if (/^[a-z]{2,}:\/\//i.test(text)) {
    throw new Error(`I open http and https addresses and files, not '${text}'.`);
  }
  return { kind: 'file', path: text };
}

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Settings } from '../../settings/settings.ts';

export interface SurveyArguments {
  paths: string[];
  painter: Settings['painter'];
  json: string | undefined;
  jobs: number;
}

export const USAGE = `npm run survey -- FILE-OR-FOLDER... [--painter highlight|mark] [--json OUT] [--jobs N]

Loads every saved page in Chromium, twice without Sidelight and once with it,
without any network, and reports what was found, what it cost and whether the
page stayed as it was: its text, elements, layout, console and requests; with
the painter mark the marks themselves left out, and once more when Sidelight has
been switched off again. Ends with 1 when a page did not.`;

/** Reads the command line. Throws a sentence for the reader when it cannot be understood. */
export function readArguments(args: string[]): SurveyArguments | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      painter: { type: 'string', default: 'highlight' },
      json: { type: 'string' },
      jobs: { type: 'string', default: String(availableParallelism() + 1) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { browser, painter, json } = values;
  if (positionals.length === 0) throw new Error(`Which pages?\n\n${USAGE}`);
  if (browser !== 'chromium') {
    throw new Error('Only Chromium can hold a page still enough to be compared with itself.');
  }
  if (painter !== 'highlight' && painter !== 'mark') {
    throw new Error(`There is no painter '${painter}': take highlight or mark.`);
  }
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error('--jobs takes a whole number from 1.');
  return { paths: positionals, painter, json, jobs };
}

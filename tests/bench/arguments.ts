import { parseArgs } from 'node:util';

export const PARTS = ['find', 'names', 'memory', 'paint'] as const;

/** Painting takes minutes: it is measured when asked for. */
const USUAL: readonly string[] = PARTS.filter((part) => part !== 'paint');

/** What can be measured by itself. */
export type Part = (typeof PARTS)[number];

export interface BenchArguments {
  /** Saved pages, and folders of them. */
  paths: string[];
  parts: ReadonlySet<Part>;
  /** Built pages up to 1 MB of text alone: a first look. */
  quick: boolean;
  /** Every saved page, instead of some from all over. */
  all: boolean;
}

export const USAGE = `npm run bench -- [FILE-OR-FOLDER...] [--only PART,PART...] [--quick] [--all]

Measures Sidelight in Chromium on saved pages, if there are any, and on pages
built for it: against the least that any search can cost, against other
libraries, with 100,000 names, as text grows, in memory and in painting.
Tables go to the terminal, plots and figures to artifacts/bench/. Ends with 1
when a goal is missed. Parts: ${PARTS.join(', ')},
all but the last unless told. With
--quick no page is built with more than 1 MB of text. Of many saved pages 60
from all over are taken, with --all every one.`;

/** Reads the command line. Throws a sentence for the reader when it cannot be understood. */
export function readArguments(args: string[]): BenchArguments | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string', default: USUAL.join() },
      all: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const wanted = values.only.split(',');
  const unknown = wanted.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`There is no part '${unknown}'.\n\n${USAGE}`);
  return {
    paths: positionals,
    parts: new Set(PARTS.filter((part) => wanted.includes(part))),
    quick: values.quick,
    all: values.all,
  };
}

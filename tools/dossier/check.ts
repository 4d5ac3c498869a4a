import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDate } from '../../data/dates/parse-date.ts';
import { dossierFolders, readTexts } from './folders.ts';
import { lint } from './lint/lint.ts';
import { report } from './lint/report.ts';
import { summary } from './summary.ts';

const USAGE = `npm run dossier:check -- [FOLDER...] [--as-of DATE] [--strict]

Judges dossiers, by default all in data/dossiers, and says in figures what they hold.
  --as-of DATE  the day as of which ages are judged; by default each dossier's own date
  --strict      warnings fail, too`;

/** Runs the check with the arguments of a command line. Returns the exit code. */
export function check(args: readonly string[], print: (line: string) => void): 0 | 1 | 2 {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { 'as-of': { type: 'string' }, strict: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (parsed.values['as-of']) parseDate(parsed.values['as-of']);
  } catch (error) {
    print(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const folders = positionals.length > 0 ? positionals : dossierFolders();
  const failed = folders.map((folder) =>
    checkFolder(folder, values['as-of'], values.strict, print),
  );
  return failed.includes(true) ? 1 : 0;
}

function checkFolder(
  folder: string,
  asOf: string | undefined,
  strict: boolean,
  print: (line: string) => void,
): boolean {
  const texts = readTexts(folder);
  const { findings, dossier } = lint(texts, asOf);
  const lines = report(findings, relative(process.cwd(), folder) || '.', texts);
  for (const line of [...lines, ...(dossier ? summary(dossier) : [])]) print(line);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  print(`  ${errors} errors, ${warnings} warnings\n`);
  return errors > 0 || (strict && warnings > 0);
}

if (import.meta.main) process.exitCode = check(process.argv.slice(2), console.log);

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildExtension } from '../build/extension.ts';
import { readArguments, USAGE, type SurveyArguments } from './arguments.ts';
import { savedPages } from './files.ts';
import { progress } from './progress.ts';
import { runSurvey } from './run.ts';
import { summarise } from './summary.ts';
import { pageTable, totals } from './table.ts';

/** Surveys, tells and writes down. True if every page that could be compared stayed as it was. */
async function survey({ paths, painter, json, jobs }: SurveyArguments): Promise<boolean> {
  const files = await savedPages(paths);
  if (files.length === 0) throw new Error('There are no saved pages there.');
  const extension = await buildExtension('chromium');
  const began = performance.now();
  const tell = progress(files.length);
  const { pages, errors } = await runSurvey({
    files,
    extension,
    painter,
    jobs,
    onPage(done) {
      const lost = done.filter(({ finding }) => finding.outcome !== 'compared').length;
      tell(done.length, `, ${lost} of them set aside or failed`);
    },
  });
  const summary = summarise(pages);
  console.log(pageTable(pages));
  console.log(`\n${totals(summary, (performance.now() - began) / 1000)}`);
  for (const { where, message } of errors) console.log(`Error of our own in ${where}: ${message}`);
  if (json !== undefined) {
    await mkdir(dirname(json), { recursive: true });
    await writeFile(json, JSON.stringify({ painter, summary, errors, pages }, undefined, 2));
  }
  return summary.same.all === summary.compared && errors.length === 0;
}

try {
  const read = readArguments(process.argv.slice(2));
  if (read === 'help') console.log(USAGE);
  else if (!(await survey(read))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

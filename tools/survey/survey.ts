import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ownErrors } from '../browsers/storage.ts';
import { buildExtension } from '../build/extension.ts';
import { readArguments, USAGE, type SurveyArguments } from './arguments.ts';
import { setUpBench, startBrowsers } from './bench.ts';
import { savedPages } from './files.ts';
import { servePages } from './page-server.ts';
import { progress } from './progress.ts';
import { summarise, type SurveyedPage } from './summary.ts';
import { surveyPage } from './survey-page.ts';
import { pageTable, totals } from './table.ts';

async function survey({ paths, painter, json, jobs }: SurveyArguments): Promise<boolean> {
  const files = await savedPages(paths);
  if (files.length === 0) throw new Error('There are no saved pages there.');
  await using server = await servePages(files);
  await using browsers = await startBrowsers(await buildExtension('chromium'), painter);
  const began = performance.now();
  const tell = progress(files.length);
  const pages: SurveyedPage[] = [];
  const queue = files.entries();
  const work = async (): Promise<void> => {
    let bench = await setUpBench(browsers, server);
    for (const [index, file] of queue) {
      const { finding, spoilt } = await surveyPage(bench, browsers.lit, index, painter);
      pages[index] = { file, finding };
      const { length } = Object.keys(pages);
      const aside = pages.filter((page) => page.finding.outcome !== 'compared').length;
      tell(length, `, ${aside} of them set aside or failed`);
      if (!spoilt) continue;
      // A tab that hangs may take its time to go; nobody waits for it.
      void bench.close();
      bench = await setUpBench(browsers, server);
    }
    await bench.close();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, work));

  const summary = summarise(pages);
  const errors = await ownErrors(browsers.lit);
  console.log(pageTable(pages));
  console.log(`\n${totals(summary, (performance.now() - began) / 1000)}`);
  for (const { where, message } of errors) console.log(`Error of our own in ${where}: ${message}`);
  if (json !== undefined) {
    await mkdir(dirname(json), { recursive: true });
    await writeFile(json, JSON.stringify({ painter, summary, errors, pages }, undefined, 2));
  }
  return summary.same.all === summary.compared && summary.failed === 0 && errors.length === 0;
}

try {
  const read = readArguments(process.argv.slice(2));
  if (read === 'help') console.log(USAGE);
  else if (!(await survey(read))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

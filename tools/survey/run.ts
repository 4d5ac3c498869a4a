import { ownErrors } from '../browsers/storage.ts';
import type { OwnError } from '../../entrypoints/wiring/own-error.ts';
import type { Settings } from '../../settings/settings.ts';
import { setUpBench, type Bench } from './bench.ts';
import { keepBrowsers } from './browsers.ts';
import { servePages } from './page-server.ts';
import type { SurveyedPage } from './summary.ts';
import { surveyPage, type Finding } from './survey-page.ts';

export interface SurveyOptions {
  /** Saved pages. */
  files: readonly string[];
  /** Folder of the extension as built for Chromium. */
  extension: string;
  painter: Settings['painter'];
  /** Pages at once, from 1. */
  jobs: number;
  /** Called after each page with what has been seen so far, in no order. */
  onPage?: (pages: readonly SurveyedPage[]) => void;
}

/** Surveys pages. They come in the order of the files, with the errors of its own that the extension noted. */
export async function runSurvey({
  files,
  extension,
  painter,
  jobs,
  onPage,
}: SurveyOptions): Promise<{ pages: SurveyedPage[]; errors: OwnError[] }> {
  await using server = await servePages(files);
  await using keeper = keepBrowsers(extension, painter);
  const newBench = async (): Promise<Bench> => setUpBench(await keeper.current(), server);
  const findings = new Map<number, SurveyedPage>();
  const queue = files.entries();
  const work = async (): Promise<void> => {
    let bench = await newBench();
    const look = async (index: number, again = false): Promise<Finding> => {
      const { finding, spoilt } = await surveyPage(bench, index, painter);
      if (!spoilt) return finding;
      const died = !bench.alive();
      // A tab that hangs may take its time to go; nobody waits for it.
      void bench.close();
      bench = await newBench();
      // Which page ended the browser is not known, and a machine may stall: what fails twice fails.
      const isUnsure = died || finding.outcome === 'failed';
      return isUnsure && !again ? look(index, true) : finding;
    };
    for (const [index, file] of queue) {
      findings.set(index, { file, finding: await look(index) });
      onPage?.([...findings.values()]);
    }
    await bench.close();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, work));
  const pages = [...findings].sort(([a], [b]) => a - b).map(([, page]) => page);
  return { pages, errors: await ownErrors((await keeper.current()).lit) };
}

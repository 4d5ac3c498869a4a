import { findGoals, findTable, sizePlot } from '../figures/find-table.ts';
import type { PeerName } from '../inside/peers.ts';
import { builtPages } from '../pages/index.ts';
import { FEW, fewNames, lexiconOf, shippedLexicon } from '../pages/names.ts';
import type { BenchPage } from '../serve.ts';
import { measureCold, measurePage, type PageTimes } from './measure-page.ts';
import type { Bench, Report } from './part.ts';

/** Milliseconds of turns on a page: saved ones are many. */
const BUDGET = { saved: 60, mentions: 400, nothing: 400 };

const PEERS: readonly PeerName[] = ['mark.js', 'advanced-mark.js', 'findandreplacedomtext'];

export interface MeasuredPage {
  page: BenchPage;
  times: PageTimes;
  cold: { find: number; paint: number };
}

/** Finding all mentions, against the floor and the peers, on all pages. */
export async function findPart({
  tab,
  server,
  lexicons,
  saved,
  sizes,
  tell,
}: Bench): Promise<Report> {
  const few = fewNames();
  lexicons.set(String(FEW), JSON.stringify(lexiconOf(few)));
  lexicons.set('shipped', JSON.stringify(shippedLexicon()));
  const measured: MeasuredPage[] = [];
  for (const page of [...saved, ...builtPages(sizes)]) {
    tell(page.name);
    const address = server.address(page);
    const cold = await measureCold(tab, address, String(FEW));
    const times = await measurePage(tab, address, {
      lexicons: [String(FEW), 'shipped'],
      budget: BUDGET[page.kind],
      peers: PEERS,
      names: few.map(({ form }) => form),
    });
    measured.push({ page, times, cold });
  }
  return {
    title: 'Finding all mentions of 300 names, as multiples of the floor',
    table: findTable(measured),
    goals: findGoals(measured),
    plots: { 'time-by-size': sizePlot(measured) },
    figures: measured.map(({ page: { name, kind }, times, cold }) => ({
      name,
      kind,
      cold,
      ...times,
    })),
  };
}

import type { Tab } from '../tab.ts';

/** The longest tasks on a page of much text, in milliseconds; 0 for less than 50, but for our own. */
export interface LongPage {
  name: string;
  /** While nobody does anything but show one highlight. */
  nobody: number;
  /** While the bare highlight API paints the same mentions. */
  api: number;
  ours: number;
  /** Of ours, what our own code took. */
  call: number;
}

/** A disturbed machine makes any task long: the best of so many loads is told. */
const LOADS = 3;

export async function measureLong(tab: Tab, name: string, address: string): Promise<LongPage> {
  const loads: Omit<LongPage, 'name'>[] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await measureLoad(tab, address));
  const best = (part: keyof Omit<LongPage, 'name'>) => Math.min(...loads.map((one) => one[part]));
  return { name, nobody: best('nobody'), api: best('api'), ours: best('ours'), call: best('call') };
}

async function measureLoad(tab: Tab, address: string): Promise<Omit<LongPage, 'name'>> {
  await tab.load(address);
  await tab.run((name) => bench.open(name), ['300']);
  await tab.run(() => bench.watchCalls(), []);
  const longest = async (): Promise<number> => {
    await tab.run(() => bench.frames(), []);
    return (await tab.run(() => bench.longestTask(), [])) ?? NaN;
  };
  await longest();
  await tab.run(() => bench.paintOne(), []);
  const nobody = await longest();
  await tab.run(() => bench.unpaint(), []);
  await longest();
  const done = await tab.run((name) => bench.paintOurs(name), ['300']);
  const ours = await longest();
  await tab.run(() => bench.keep(), []);
  await longest();
  await tab.run(() => bench.paintBare(), []);
  const api = await longest();
  return { nobody, api, ours, call: done?.longest ?? NaN };
}

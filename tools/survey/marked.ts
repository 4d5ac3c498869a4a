import { reportOf } from '../browsers/report.ts';
import { changeSettings } from '../browsers/settings.ts';
import { until } from '../browsers/until.ts';
import type { Bench } from './bench.ts';
import type { Observation } from './compare.ts';

/**
 * Waits until a page that has mentions is marked as far as it will be: marks
 * come half a second after a page has come to rest. How many stand in the
 * document itself.
 */
export function untilMarked({ lit }: Bench): Promise<number> {
  return lit.run(marksHaveCome);
}

/** The page that is loaded as it is with Sidelight switched off on it, and then on again for the next who comes. */
export async function switchedOff({ lit, session }: Bench): Promise<Observation> {
  const { site } = await reportOf(session, lit.page);
  const turn = (on: boolean) =>
    changeSettings(session, { kind: 'list', list: 'offSites', entry: site, on });
  await turn(true);
  try {
    await until('Sidelight to be off', async () => {
      const { state } = await reportOf(session, lit.page);
      return state === 'off';
    });
    return await lit.look();
  } finally {
    await turn(false);
  }
}

/** Runs in a world of its own in the page. */
function marksHaveCome(): Promise<number> {
  /** Milliseconds after which they will not come, since the page has none, or has them where none can be made. */
  const LATEST = 1500;
  /** Milliseconds without a new one. */
  const QUIET = 200;
  const began = performance.now();
  let count = 0;
  let since = began;
  return new Promise((resolve) => {
    const look = (): void => {
      const now = performance.now();
      const { length } = document.querySelectorAll('mark[data-mention]');
      if (length !== count) since = now;
      count = length;
      if (count > 0 ? now - since > QUIET : now - began > LATEST) resolve(count);
      else setTimeout(look, 20);
    };
    look();
  });
}

import { steadyClock } from './clock.ts';
import { steadyFailures } from './failures.ts';
import { steadyPlace } from './place.ts';
import { steadyRandom } from './random.ts';
import { steadyRequests } from './requests.ts';
import { steadyTimers, type Limits } from './timers.ts';

const LIMITS: Limits = {
  span: 3000,
  steps: 2000,
  loading: 1500,
  worker: 3000,
  quiet: 60,
  restless: 4000,
};

/** Name under which a page's promise to be at rest is found. */
const AT_REST = '__at_rest__';

/**
 * Source of a script for every new document that makes most saved pages the
 * same in every load: chance, clock, order of timers and place are fixed, and failures come to an end. It
 * lives in the page's own world; an extension's script keeps the real clock.
 */
export const STEADY = `(() => {
  (${steadyRandom.toString()})();
  (${steadyPlace.toString()})();
  (${steadyFailures.toString()})();
  const clock = (${steadyClock.toString()})();
  const underway = (${steadyRequests.toString()})();
  const rest = (${steadyTimers.toString()})(clock, underway, ${JSON.stringify(LIMITS)});
  Object.defineProperty(globalThis, '${AT_REST}', { value: rest });
})()`;

/** Expression that resolves when the page is at rest. */
export const REST = `globalThis.${AT_REST}`;

import { effect, signal } from '@preact/signals-core';
import { browser } from 'wxt/browser';
import type { QuotedPage } from '../../components/export/web-annotation.ts';
import type { Move } from './journey.ts';
import {
  BADGE_REPORT,
  PAGE_REPORT,
  type PageReport,
  type PageRequest,
  type PageWord,
} from '../wiring/page-report.ts';

/** Milliseconds in which changes of a busy page gather before they are reported. */
const GATHER = 150;

interface Reporting {
  report: () => PageReport;
  /** Does what this frame is asked to do. */
  asked: (request: Move) => void;
  /** The mentions of this frame, quoted. */
  quoted: () => QuotedPage;
  /** How many mentions there are now. */
  count: () => number;
  /** Wakes the badge, which sleeps with the background: the count has changed and it has not heard. */
  wakeBadge: () => void;
  life: AbortSignal;
}

/**
 * Answers whoever opens the report port: with the state of this frame at once,
 * again whenever `report` changes, and when the document goes.
 */
export function serveReports(reporting: Reporting): void {
  const { report, asked, quoted, count, wakeBadge, life } = reporting;
  const badges = signal(0);
  let counted = 0;

  const serve = (port: ReturnType<typeof browser.runtime.connect>) => {
    if (port.name !== PAGE_REPORT && port.name !== BADGE_REPORT) return;
    const isBadge = port.name === BADGE_REPORT;
    const stop = new AbortController();
    const say = (word: PageWord) => !stop.signal.aborted && port.postMessage(word);
    if (isBadge) badges.value += 1;

    const unfollow = gathered(report, (value) => say({ say: 'report', report: value }));
    const bye = () => say({ say: 'gone', frame: report().frame });
    window.addEventListener('pagehide', bye, { signal: stop.signal });
    port.onMessage.addListener((message) => {
      const request = message as PageRequest;
      const { frame } = report();
      if (request.frame !== frame) return;
      if (request.do === 'quote') say({ say: 'quoted', frame, page: quoted() });
      else asked(request);
    });
    const end = () => {
      if (stop.signal.aborted) return;
      stop.abort();
      unfollow();
      if (isBadge) badges.value -= 1;
    };
    port.onDisconnect.addListener(end);
    life.addEventListener('abort', end, { signal: stop.signal });
  };
  browser.runtime.onConnect.addListener(serve);

  const unfollow = gathered(
    () => ({ now: count(), heard: badges.value > 0 }),
    ({ now, heard }) => {
      if (now !== counted && !heard) wakeBadge();
      counted = now;
    },
  );
  // Browsers forget a tab's badge when it navigates, also into the back/forward cache and out of it.
  const back = ({ persisted }: PageTransitionEvent) => persisted && counted > 0 && wakeBadge();
  window.addEventListener('pageshow', back, { signal: life });
  life.addEventListener('abort', () => {
    unfollow();
    browser.runtime?.onConnect.removeListener(serve);
  });
}

/** Tells a value at once, and again after its changes have gathered. */
function gathered<Value>(value: () => Value, tell: (value: Value) => void): () => void {
  let timer: number | undefined;
  let stop = () => {};
  const begin = () => {
    let told = false;
    stop = effect(() => {
      if (!told) tell(value());
      else
        timer = window.setTimeout(() => {
          stop();
          begin();
        }, GATHER);
      told = true;
    });
  };
  begin();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Mentions counted by subject, in the order of their first mention. */
export function countBySubject(
  mentions: Iterable<{ mention: { subject: string } }>,
): PageReport['subjects'] {
  const counts = new Map<string, number>();
  for (const { mention } of mentions)
    counts.set(mention.subject, (counts.get(mention.subject) ?? 0) + 1);
  return Array.from(counts, ([subject, count]) => ({ subject, count }));
}

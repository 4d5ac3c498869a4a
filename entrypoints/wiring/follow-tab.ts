import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { QuotedPage } from '../../components/export/web-annotation.ts';
import { LIFE } from './life-port.ts';
import {
  type BADGE_REPORT,
  PAGE_REPORT,
  type PageReport,
  type PageRequest,
  type PageWord,
} from './page-report.ts';

/** The reports of all frames of a tab; `unreachable` when none of ours runs in it and none will. */
export type TabReports = 'waiting' | 'unreachable' | readonly PageReport[];

/** Milliseconds for which a frame is waited for that may have gone. */
const PATIENCE = 2000;

type Port = ReturnType<typeof browser.tabs.connect>;

export interface FollowedTab {
  readonly reports: ReadonlySignal<TabReports>;
  /** Asks the frame that the request names; one that has gone does nothing. */
  ask(request: PageRequest): void;
  /** The mentions of all frames, quoted, the page's own first. Frames that go meanwhile are left out. */
  quote(): Promise<QuotedPage[]>;
}

/**
 * Follows what the frames of a tab say, until `ends`. One port reaches those
 * that are there; each that comes later opens the port of its own life, which
 * every page of ours hears, and is then asked by itself. A frame that goes says
 * so, since a port to many tells only when the last has gone, and Firefox keeps
 * it open for a page in its back/forward cache.
 */
export function followTab(
  tabId: number,
  ends: AbortSignal,
  name: typeof PAGE_REPORT | typeof BADGE_REPORT = PAGE_REPORT,
): FollowedTab {
  const reports = signal<TabReports>('waiting');
  const frames = new Map<string, { report: PageReport; port: Port }>();
  const ports = new Set<Port>();
  /** Frames that have been asked to quote. */
  const waiting = new Map<string, (page: QuotedPage | undefined) => void>();

  const settle = async (): Promise<void> => {
    if (frames.size > 0) {
      reports.value = Array.from(frames.values(), ({ report }) => report);
      return;
    }
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    // A port that nobody takes closes at once: one that is open will be answered.
    if (frames.size > 0 || ports.size > 0) return;
    reports.value = tab?.status === 'loading' ? 'waiting' : 'unreachable';
  };

  const connect = (frameId?: number): void => {
    if (ends.aborted) return;
    const only = frameId === undefined ? {} : { frameId };
    const port = browser.tabs.connect(tabId, { name, ...only });
    let answered = false;
    ports.add(port);
    port.onMessage.addListener((message) => {
      const word = message as PageWord;
      answered = true;
      if (word.say === 'quoted') {
        waiting.get(word.frame)?.(word.page);
        waiting.delete(word.frame);
        return;
      }
      if (word.say === 'gone') {
        frames.delete(word.frame);
        // Firefox keeps the port of a page that it keeps, and this one would never be answered again.
        if (![...frames.values()].some((known) => known.port === port)) {
          port.disconnect();
          ports.delete(port);
        }
      } else frames.set(word.report.frame, { report: word.report, port });
      void settle();
    });
    port.onDisconnect.addListener(() => {
      // Chromium complains in our console unless somebody looks.
      void browser.runtime.lastError;
      ports.delete(port);
      // Firefox closes a port to many when one of them goes: the others are asked anew.
      if (answered) connect(frameId);
      for (const [frame, known] of frames) if (known.port === port) frames.delete(frame);
      void settle();
    });
  };

  const heard = (port: ReturnType<typeof browser.runtime.connect>): void => {
    // In Firefox a port to a tab with a page of ours comes here: there is no frame to answer it.
    if (port.name === name) port.disconnect();
    if (port.name === LIFE && port.sender?.tab?.id === tabId) connect(port.sender.frameId);
  };
  const updated = (id: number, { status }: { status?: string | undefined }): void => {
    if (id === tabId && status === 'complete' && frames.size === 0) connect();
  };

  connect();
  browser.runtime.onConnect.addListener(heard);
  browser.tabs.onUpdated.addListener(updated);
  ends.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(heard);
    browser.tabs.onUpdated.removeListener(updated);
    for (const port of ports) port.disconnect();
  });

  const ask = (request: PageRequest): void => {
    const port = frames.get(request.frame)?.port;
    port?.postMessage(request);
  };
  const quoteFrame = (frame: string): Promise<QuotedPage | undefined> =>
    new Promise((resolve) => {
      waiting.set(frame, resolve);
      setTimeout(resolve, PATIENCE);
      ask({ frame, do: 'quote' });
    });
  return {
    reports,
    ask,
    async quote() {
      const all = Array.from(frames.values(), ({ report }) => report);
      const ordered = all.toSorted((a, b) => Number(b.top) - Number(a.top));
      const pages = await Promise.all(ordered.map(({ frame }) => quoteFrame(frame)));
      return pages.filter((page) => page !== undefined);
    },
  };
}

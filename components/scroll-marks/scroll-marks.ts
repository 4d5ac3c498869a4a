import tokens from '../design/tokens.css?inline';
import { OURS } from '../reading/surface.ts';
import { rows } from './rows.ts';

/** Milliseconds between two looks at a page that changes: each measures every mention. */
const PAUSE = 1000;

/** Mentions measured at most; on a page with more a mark says no more than that there are many. */
const MOST = 1000;

const STYLE = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 0 0 auto !important;
    inline-size: 6px !important;
    pointer-events: none !important;
    visibility: var(--sidelight-reading, hidden) !important;
    z-index: 2147483647 !important;
  }
  i {
    position: absolute;
    inset-inline: 1px 0;
    block-size: 2px;
    border-radius: 1px;
    background: var(--accent);
    opacity: 0.7;
  }
  @media print { :host { display: none !important; } }
`;

interface ScrollMarksOptions {
  document: Document;
  /** Where the mentions stand, in any order. */
  ranges: () => Iterable<Range | null>;
  /** Aborting takes the marks out of the page. */
  signal: AbortSignal;
}

/**
 * Quiet marks at the edge of the window, where its scroll bar is, for all
 * mentions of the page. They are one element in the page, and nothing to a
 * pointer, a screen reader or a printer. Returns what to call when mentions
 * have come or gone; nothing is measured while the page is hidden.
 */
export function showScrollMarks({ document, ranges, signal }: ScrollMarksOptions): () => void {
  const window = document.defaultView;
  if (!window) return () => undefined;
  const host = document.createElement('div');
  host.ariaHidden = 'true';
  // By these a later instance finds what this one has left, and the extension's sheet lets it be seen.
  host.dataset['reading'] = '';
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(tokens.replaceAll('.sidelight', ':host') + STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.className = OURS;
  shadow.append(root);

  const draw = (): void => {
    const { scrollHeight } = document.documentElement;
    const tops: number[] = [];
    for (const range of ranges()) {
      if (tops.length === MOST) break;
      const box = range?.getBoundingClientRect();
      if (box && box.height > 0) tops.push(box.top + window.scrollY);
    }
    const marks = rows(tops, scrollHeight, window.innerHeight).map((row) => {
      const mark = document.createElement('i');
      mark.style.top = `${row}px`;
      return mark;
    });
    root.replaceChildren(...marks);
    if (marks.length === 0) host.remove();
    else if (!host.isConnected) document.documentElement.append(host);
  };

  let waiting = false;
  const update = (): void => {
    if (waiting || signal.aborted) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted && !document.hidden) draw();
    }, PAUSE);
  };
  draw();
  window.addEventListener('resize', update, { passive: true, signal });
  window.addEventListener('load', update, { signal });
  document.addEventListener('visibilitychange', update, { signal });
  signal.addEventListener('abort', () => host.remove());
  return update;
}

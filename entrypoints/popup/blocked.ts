import type { Blocked } from '../../components/popup/PageSummary.tsx';

/** What can be found out about a tab in which none of ours answers. */
export interface Unanswered {
  /** Address of the page; `undefined` where the browser does not tell. */
  url: string | undefined;
  /** Sidelight has access to all sites. */
  hasAccess: boolean;
  /** The browser lets it read files. */
  readsFiles: boolean;
}

const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
]);

/** Why none of ours runs in a tab. */
export function whyBlocked({ url, hasAccess, readsFiles }: Unanswered): Blocked {
  if (!hasAccess) return 'access';
  if (url === undefined || !URL.canParse(url)) return 'unreachable';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return readsFiles ? 'reload' : 'files';
  if (protocol !== 'http:' && protocol !== 'https:') return 'closed';
  return STORES.has(hostname) ? 'closed' : 'reload';
}

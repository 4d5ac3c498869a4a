import type { Browser } from 'wxt/browser';
import type { UserManifest, Wxt } from 'wxt';

const MATCHES = ['<all_urls>'];

/** A command that the reader can give keys; the text is one of `_locales`. */
function command(text: string, key?: string) {
  return { description: `__MSG_${text}__`, ...(key && { suggested_key: { default: key } }) };
}

/**
 * The manifest but for what WXT fills in (entry points, version) and for the
 * page script, which {@link nameThePageScript} adds.
 */
export const manifest: UserManifest = {
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  // Each is justified in PRIVACY.md; none of them makes a browser warn.
  permissions: ['storage', 'activeTab', 'contextMenus', 'scripting'],
  // Where the page script runs, the script that draws must be allowed to follow.
  host_permissions: MATCHES,
  commands: {
    'next-mention': command('nextMention', 'Alt+Shift+Period'),
    'previous-mention': command('previousMention', 'Alt+Shift+Comma'),
    'open-facts': command('openFacts', 'Alt+Shift+O'),
    'side-panel': command('sidePanel', 'Alt+Shift+S'),
    // Chromium takes four suggested keys and refuses an extension with more.
    'toggle-site': command('toggleSite'),
  },
  // Static ranges painted by CSS.highlights with user-origin styles in the
  // manifest: the newest of what is needed is `light-dark()`.
  minimum_chrome_version: '123',
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.example',
      // The first, on every system, to show what `data_collection_permissions` says.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/**
 * Adds the page script to the manifest as a content script.
 *
 * It is built as an unlisted script, because what WXT wraps around a content
 * script announces itself to the page with an event that the page can also
 * forge. Its style sheet has user origin: it reaches every shadow root, no page
 * sees it, and it goes when the extension goes.
 */
export function nameThePageScript(_wxt: Wxt, generated: Browser.runtime.Manifest): void {
  const script = {
    matches: MATCHES,
    js: ['page.js'],
    css: ['assets/mention.css'],
    css_origin: 'user',
    run_at: 'document_start' as const,
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
  };
  generated.content_scripts = [script];
}

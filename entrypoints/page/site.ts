import { siteAt } from '../wiring/site-at.ts';

/**
 * The site a frame belongs to, as settings name it: that of the page in the
 * tab, so that switching a site off reaches every frame in it. A page that a
 * script has opened empty belongs to the site of that script; one that belongs
 * to none gives ''.
 *
 * A frame of another origin cannot ask the top page and goes by
 * `ancestorOrigins`; a browser without that counts such a frame as its own
 * site, or that of its base address if it has none.
 */
export function siteOf(view: Window): string {
  try {
    const { location, origin } = view.top ?? view;
    return siteAt(location.href) || siteAt(origin);
  } catch {
    const origins = (view.location as Partial<Location>).ancestorOrigins;
    const top = origins?.item(origins.length - 1) ?? '';
    return siteAt(top) || siteAt(view.location.href) || siteAt(view.document.baseURI);
  }
}

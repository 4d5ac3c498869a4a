/** What stands for the host of pages that have none, such as those opened from disk. */
const NO_HOST = 'file';

/**
 * The site a frame belongs to, as settings name it: the host of the page in the
 * tab, so that switching a site off reaches every frame in it.
 *
 * A frame of another origin cannot ask the top page and goes by
 * `ancestorOrigins`; a browser without that counts such a frame as its own site.
 */
export function siteOf(view: Window): string {
  return topHost(view).toLowerCase() || NO_HOST;
}

function topHost(view: Window): string {
  try {
    return view.top?.location.hostname ?? '';
  } catch {
    const origins = (view.location as Partial<Location>).ancestorOrigins;
    const top = origins?.item(origins.length - 1);
    return top && URL.canParse(top) ? new URL(top).hostname : view.location.hostname;
  }
}

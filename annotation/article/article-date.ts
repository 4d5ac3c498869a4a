import { dayInPath, dayOf } from './day.ts';
import { articlesIn, type Dated } from './linked-data.ts';

/** Names under which pages put the day of publication into `<meta>`, most trusted first. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'citation_publication_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified'];

/** Nothing on the web is older. */
const EARLIEST = '1990';

/**
 * When the article on a page was written, as its metadata say: JSON-LD, then
 * `<meta>` with Open Graph's, then `<time>`, then the address. EDTF: a day, a
 * month if the address says no more, or an interval from the day of publication
 * to that of the last change, since whoever changed it could know more.
 *
 * Claims rather nothing than something wrong: `undefined` for a front page,
 * where several dates compete, and for a date after `now`.
 *
 * @param path of the page's address
 */
export function articleDate(document: Document, path: string, now: Date): string | undefined {
  if (path === '/') return undefined;
  // A day has begun somewhere on earth up to 14 hours before it begins in Greenwich.
  const today = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  const fits = (day: string | undefined): day is string =>
    day !== undefined && day > EARLIEST && day <= today;

  for (const find of [inLinkedData, inMeta, inTimes]) {
    const dated = find(document);
    const published = dated && dayOf(dated.published);
    if (!fits(published)) continue;
    const modified = dayOf(dated?.modified ?? '');
    return fits(modified) && modified > published ? `${published}/${modified}` : published;
  }
  const day = dayInPath(path);
  return fits(day) ? day : undefined;
}

type Found = Dated | undefined;

function inLinkedData(document: Document): Found {
  return agreed(articlesIn(document));
}

function inMeta(document: Document): Found {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => meta.getAttribute(key))
      .find(Boolean);
    const key = name?.toLowerCase() ?? '';
    if (!metas.has(key)) metas.set(key, meta.getAttribute('content') ?? '');
  }
  const one = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((text) => text !== undefined && dayOf(text));
  const published = one(PUBLISHED);
  return published === undefined ? undefined : { published, modified: one(MODIFIED) };
}

/** Of all `<time>` elements those that call themselves the publication, or those of the one article there is. */
function inTimes(document: Document): Found {
  const named = timesIn(document, 'time[itemprop~=datePublished], time[pubdate]');
  if (named.length > 0) return agreed(named);
  const articles = document.querySelectorAll('article');
  const [article = document.querySelector('main')] = articles;
  if (!article || articles.length > 1 || document.querySelectorAll('h1').length > 1)
    return undefined;
  return agreed(timesIn(article, 'time[datetime]'));
}

const timesIn = (root: ParentNode, selector: string): Dated[] =>
  Array.from(root.querySelectorAll(selector), (time) => ({
    published: time.getAttribute('datetime') ?? time.textContent ?? '',
    modified: undefined,
  }));

/** All name the same day, or nobody knows which is the article's. */
function agreed(found: readonly Dated[]): Found {
  const days = new Set(found.map(({ published }) => dayOf(published)));
  return days.size === 1
    ? (found.find(({ modified }) => modified !== undefined) ?? found[0])
    : undefined;
}

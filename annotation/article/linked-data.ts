/** Kinds of schema.org that are written at a time: `NewsArticle`, `BlogPosting`, `Report`. */
const WRITTEN = /(?:Article|Posting|Report|Review|Analysis)$/;

/** Deeper than any page needs; a loop of `@graph`s cannot be written in JSON. */
const DEEPEST = 6;

/** When an article was published and last changed, as its page writes it. */
export interface Dated {
  readonly published: string;
  readonly modified: string | undefined;
}

/**
 * The articles that a page describes in JSON-LD as its own: those it has at the
 * top, in a graph or as its main entity. What it only lists is left out.
 * Script elements that hold no JSON are passed over.
 */
export function articlesIn(document: Document): Dated[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return Array.from(scripts, ({ textContent }) => parsed(textContent)).flatMap((data) =>
    articlesOf(data, 0),
  );
}

function articlesOf(data: unknown, depth: number): Dated[] {
  if (typeof data !== 'object' || data === null || depth > DEEPEST) return [];
  if (Array.isArray(data)) return data.flatMap((item) => articlesOf(item, depth + 1));
  const thing = data as Record<string, unknown>;
  const { datePublished: published, dateModified: modified } = thing;
  const types = [thing['@type']].flat();
  const own =
    typeof published === 'string' && types.some((type) => WRITTEN.test(String(type)))
      ? [{ published, modified: typeof modified === 'string' ? modified : undefined }]
      : [];
  const inner = [thing['@graph'], thing['mainEntity']];
  return [...own, ...articlesOf(inner, depth + 1)];
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

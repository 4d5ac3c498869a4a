import type { LocalizedText } from '../../data/schema/index.ts';

/** A mention as it can be found again in its page's text. */
export interface QuotedMention {
  /** `dossier/subject`. */
  subject: string;
  exact: string;
  /** The text right before and after it. */
  prefix: string;
  suffix: string;
}

/** The mentions of one document. */
export interface QuotedPage {
  address: string;
  mentions: readonly QuotedMention[];
}

/** What the reader's copy of the dossier says of a subject. */
export interface Described {
  label: LocalizedText;
  summary: LocalizedText;
}

interface Export {
  /** The page and its frames, the page first. */
  pages: readonly QuotedPage[];
  describe: (subject: string) => Described | undefined;
  /** ISO 8601. */
  at: string;
  /** A new UUID for each call. */
  uuid: () => string;
  generator: { name: string; version: string };
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The mentions of a page as a collection of annotations in the W3C's model
 * (https://www.w3.org/TR/annotation-model/): each identifies and describes what
 * a stretch of text names, which is quoted with its surroundings.
 */
export function webAnnotations({ pages, describe, at, uuid, generator }: Export): object {
  const id = (): string => `urn:uuid:${uuid()}`;
  const software = { id: id(), type: 'Software', name: `${generator.name} ${generator.version}` };
  const collection = id();
  const items = pages.flatMap(({ address, mentions }) =>
    mentions.map(({ subject, exact, prefix, suffix }) => ({
      id: id(),
      type: 'Annotation',
      motivation: 'identifying',
      created: at,
      generator: software,
      body: [
        { type: 'SpecificResource', source: `urn:sidelight:${subject}`, purpose: 'identifying' },
        ...bodiesOf(describe(subject)),
      ],
      target: {
        source: address,
        selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
      },
    })),
  );
  return {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: `Mentions on ${pages[0]?.address ?? ''}`,
    generator: software,
    created: at,
    total: items.length,
    first: { id: id(), type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
  };
}

function bodiesOf(described: Described | undefined): object[] {
  if (!described) return [];
  const body = (value: string, purpose: string) => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language: 'en',
    purpose,
  });
  return [body(described.label.en, 'tagging'), body(described.summary.en, 'describing')];
}

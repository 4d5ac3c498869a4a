import MiniSearch from 'minisearch';
import type { WholeDossier } from '../../data/panel/whole.ts';
import type { LocalizedText } from '../../data/schema/index.ts';
import { wordsIn } from './terms.ts';

export type Kind = 'subject' | 'fact' | 'event' | 'source';

/** What a search has found, best first. */
export interface Found {
  /** Keys of subjects, ids of the others. */
  ids: Readonly<Record<Kind, readonly string[]>>;
  /** The folded words that were hit. */
  terms: ReadonlySet<string>;
}

export type Search = (query: string) => Found;

interface Entry {
  id: string;
  kind: Kind;
  name: string;
  text: string;
}

/** Letters from which a word may be misspelt. */
const FUZZY_FROM = 5;

/**
 * Makes a dossier searchable, in every language that its texts and names are
 * in. All words of a query are asked for; the last may be unfinished.
 */
export function indexOf(dossier: WholeDossier): Search {
  const mini = new MiniSearch<Entry>({
    idField: 'id',
    fields: ['name', 'text'],
    storeFields: ['kind'],
    tokenize: (text) => wordsIn(text).map(({ term }) => term),
    // Tokens are folded already.
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 3 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 1 : false),
    },
  });
  mini.addAll(entriesOf(dossier));

  return (query) => {
    const found = mini.search(query);
    const of = (kind: Kind): string[] =>
      found.filter((hit) => hit['kind'] === kind).map(({ id }) => bare(String(id)));
    return {
      ids: { subject: of('subject'), fact: of('fact'), event: of('event'), source: of('source') },
      terms: new Set(found.flatMap(({ terms }) => terms)),
    };
  };
}

function entriesOf(dossier: WholeDossier): Entry[] {
  const { subjects, verified, reported, voices, events, sources, names } = dossier;
  const entry = (kind: Kind, id: string, name: string, text: string): Entry => ({
    id: `${kind} ${id}`,
    kind,
    name,
    text,
  });
  const facts = new Map(
    [...verified, ...reported, ...voices.map(({ fact }) => fact)].map((fact) => [fact.id, fact]),
  );
  return [
    ...subjects.map(({ key, label, own, summary, description }) =>
      entry(
        'subject',
        key,
        [all(label), ...own.map(({ text }) => text), ...(names[key] ?? [])].join(' '),
        `${all(summary)} ${all(description)}`,
      ),
    ),
    ...Array.from(facts.values(), ({ id, text, differences }) =>
      entry('fact', id, '', [text, ...differences.map((one) => one.text)].map(all).join(' ')),
    ),
    ...events.map(({ id, date, text, differences }) =>
      entry('event', id, date, [text, ...differences.map((one) => one.text)].map(all).join(' ')),
    ),
    ...sources.map(({ id, publisher, title = '', origin }) =>
      entry('source', id, publisher, `${title} ${all(origin.name)}`),
    ),
  ];
}

const bare = (id: string): string => id.slice(id.indexOf(' ') + 1);

/** A text in all its languages. */
const all = (text: LocalizedText): string =>
  Object.values(text)
    .map((one) => (typeof one === 'string' ? one : one.text))
    .join(' ');

import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { asOwn, type WholeDossier } from '../../data/panel/whole.ts';
import { FactItem } from '../facts/FactItem.tsx';
import { useWords } from '../i18n/context.ts';
import { Leaf, LeafContext } from '../i18n/Leaf.tsx';
import { Said } from '../i18n/Said.tsx';
import { indexOf, type Kind } from '../search/index-of.ts';
import { markedLeaf } from '../search/marked-leaf.tsx';
import { wordsIn } from '../search/terms.ts';
import { SourceItem } from '../sources/SourceItem.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { hashOf } from './route.ts';

interface SearchPartProps {
  dossier: WholeDossier;
  query: string;
}

/** Of each kind, so that a common word does not bury the rest. */
const MOST = 25;

/** All that a search has found, each whole, with its hits marked. */
export function SearchPart({ dossier, query }: SearchPartProps): JSX.Element {
  const words = useWords();
  const search = useMemo(() => indexOf(dossier), [dossier]);
  const { ids, terms } = useMemo(() => search(query), [search, query]);
  const leaf = useMemo(() => markedLeaf(terms), [terms]);
  const { subjects, verified, reported, voices, events, facts, sources, names } = dossier;
  const told = [...verified, ...reported, ...voices.map(({ fact }) => fact)];
  const count = Object.values(ids).reduce((sum, some) => sum + some.length, 0);
  const chosen = <One,>(kind: Kind, all: readonly One[], idOf: (one: One) => string): One[] =>
    ids[kind].slice(0, MOST).flatMap((id) => all.find((one) => idOf(one) === id) ?? []);
  const dated = new Set(ids.event.slice(0, MOST));
  const found = {
    subject: chosen('subject', subjects, ({ key }) => key),
    fact: chosen('fact', told, ({ id }) => id),
    event: asOwn(events.filter(({ id }) => dated.has(id))),
    source: chosen('source', sources, ({ id }) => id),
  };
  return (
    <LeafContext.Provider value={leaf}>
      <p class="quiet" role="status">
        {words.text('dossier.found', { count })}
      </p>
      <Group kind="subject" count={ids.subject.length}>
        {found.subject.map(({ key, label, summary }) => (
          <li key={key}>
            <a href={hashOf({ part: 'subjects', subject: key })}>
              <Said text={label} name />
            </a>
            <Forms forms={names[key] ?? []} terms={terms} />
            <Said as="p" text={summary} />
          </li>
        ))}
      </Group>
      <Group kind="fact" count={ids.fact.length}>
        {found.fact.map((fact) => (
          <FactItem key={fact.id} fact={fact} sources={sources} />
        ))}
      </Group>
      <Timeline timeline={found.event} facts={facts} sources={sources} whole />
      <Group kind="source" count={ids.source.length}>
        {found.source.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </Group>
    </LeafContext.Provider>
  );
}

/** Written names shown with a subject that was found by them. */
const MOST_FORMS = 3;

function Forms({ forms, terms }: { forms: readonly string[]; terms: ReadonlySet<string> }) {
  const hit = forms.filter((form) => wordsIn(form).some(({ term }) => terms.has(term)));
  return (
    <p class="quiet">
      {hit.slice(0, MOST_FORMS).map((form, at) => (
        <Fragment key={form}>
          {at > 0 && ' · '}
          <bdi dir="auto" translate={false}>
            <Leaf text={form} />
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}

interface GroupProps {
  kind: Exclude<Kind, 'event'>;
  count: number;
  children: ComponentChildren;
}

function Group({ kind, count, children }: GroupProps): JSX.Element | null {
  const words = useWords();
  if (count === 0) return null;
  return (
    <section>
      <h3>{words.text(`dossier.found-${kind}`, { count })}</h3>
      <ul class="facts">{children}</ul>
    </section>
  );
}

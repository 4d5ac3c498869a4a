import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DossierCard, WholeDossier } from '../../data/panel/whole.ts';
import { DossierContext } from '../copy/context.ts';
import { Voices } from '../facts/Voices.tsx';
import { WordsContext } from '../i18n/context.ts';
import { pick } from '../i18n/localized.ts';
import { Said } from '../i18n/Said.tsx';
import type { Words } from '../i18n/words.ts';
import { AboutPart, DifferencesPart, FactsPart, SourcesPart } from './Parts.tsx';
import { hashOf, PARTS, type Route } from './route.ts';
import { SearchPart } from './SearchPart.tsx';
import { type OnPage, SubjectLists } from './SubjectLists.tsx';
import { SubjectPart } from './SubjectPart.tsx';
import { TimelinePart } from './TimelinePart.tsx';

export interface DossierPageProps {
  words: Words;
  /** Those that are on. */
  dossiers: readonly DossierCard[];
  /** The one in hand; `undefined` where all are off. */
  dossier: WholeDossier | undefined;
  route: Route;
  onPage: readonly OnPage[];
  onRoute: (route: Route) => void;
  onDossier: (id: string) => void;
}

/** A whole dossier to read, in the side panel or in a tab. */
export function DossierPage(props: DossierPageProps): JSX.Element {
  const { words, dossiers, dossier, route, onPage, onRoute } = props;
  return (
    <WordsContext.Provider value={words}>
      <div class="sidelight page dossier" lang={words.language} dir={words.direction}>
        {dossier ? (
          <DossierContext.Provider value={dossier.dossier}>
            <header class="mast">
              {dossiers.length > 1 ? (
                <DossierChoice {...props} chosen={dossier.dossier.id} />
              ) : (
                <h1>
                  <a href={hashOf({ part: 'subjects' })}>
                    <Said text={dossier.dossier.title} />
                  </a>
                </h1>
              )}
              <input
                type="search"
                aria-label={words.text('dossier.search')}
                placeholder={words.text('dossier.search')}
                value={route.search ?? ''}
                onInput={({ currentTarget: { value } }) =>
                  onRoute(
                    value.trim() === ''
                      ? { part: route.part }
                      : { part: route.part, search: value },
                  )
                }
              />
              <PartLinks route={route} words={words} />
            </header>
            <SubjectLists dossier={dossier} onPage={onPage} current={route.subject} />
            <main tabIndex={-1} data-home={isHome(route)}>
              <InHand {...props} dossier={dossier} />
            </main>
          </DossierContext.Provider>
        ) : (
          <p class="quiet">{words.text('dossier.none')}</p>
        )}
      </div>
    </WordsContext.Provider>
  );
}

const isHome = ({ part, subject, search }: Route): boolean =>
  part === 'subjects' && subject === undefined && search === undefined;

function PartLinks({ route, words }: Pick<DossierPageProps, 'route' | 'words'>): JSX.Element {
  return (
    <nav class="parts" aria-label={words.text('dossier.parts')}>
      {PARTS.map((part) => (
        <a
          key={part}
          href={hashOf({ part })}
          aria-current={part === route.part && route.search === undefined ? 'page' : undefined}
        >
          {words.text(`dossier.part-${part}`)}
        </a>
      ))}
    </nav>
  );
}

function InHand(props: DossierPageProps & { dossier: WholeDossier }): JSX.Element {
  const { dossier, route, words, onRoute } = props;
  const { part, subject: key, search } = route;
  // What is new is read from its beginning; while a search is typed, nothing jumps.
  useEffect(() => {
    if (search === undefined) scrollTo({ top: 0 });
  }, [part, key, search === undefined]);
  const subject = dossier.subjects.find((one) => one.key === key);
  const toSubject = (to: string): void => onRoute({ part: 'subjects', subject: to });
  return (
    <div>
      {(part === 'timeline' || !subject || search !== undefined) && (
        <h2 class="unseen">
          {words.text(search === undefined ? `dossier.part-${part}` : 'dossier.search')}
        </h2>
      )}
      {search !== undefined ? (
        <SearchPart dossier={dossier} query={search} />
      ) : part === 'timeline' ? (
        <TimelinePart
          dossier={dossier}
          subject={key}
          onSubject={(to) => onRoute({ part, ...(to !== undefined && { subject: to }) })}
        />
      ) : subject ? (
        <SubjectPart dossier={dossier} subject={subject} onSubject={toSubject} />
      ) : (
        <Whole dossier={dossier} part={part} />
      )}
    </div>
  );
}

function Whole({ dossier, part }: { dossier: WholeDossier; part: Route['part'] }): JSX.Element {
  switch (part) {
    case 'facts':
      return <FactsPart dossier={dossier} />;
    case 'differences':
      return <DifferencesPart dossier={dossier} />;
    case 'voices':
      return <Voices voices={dossier.voices} sources={dossier.sources} />;
    case 'sources':
      return <SourcesPart dossier={dossier} />;
    case 'about':
      return <AboutPart dossier={dossier} />;
    default:
      return <Said as="p" class="stated lead" text={dossier.summary} />;
  }
}

function DossierChoice(props: DossierPageProps & { chosen: string }): JSX.Element {
  const { dossiers, chosen, words, onDossier } = props;
  return (
    <select
      aria-label={words.text('options.dossiers')}
      value={chosen}
      onChange={({ currentTarget }) => onDossier(currentTarget.value)}
    >
      {dossiers.map(({ id, title }) => (
        <option key={id} value={id} selected={id === chosen}>
          {pick(title, words.language).text}
        </option>
      ))}
    </select>
  );
}

import type { JSX } from 'preact';
import type { ShownSubject } from '../../data/panel/panel-data.ts';
import type { WholeDossier } from '../../data/panel/whole.ts';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import { hashOf } from './route.ts';

/** A subject on the page in front, and how often it is there. */
export interface OnPage {
  subject: string;
  count: number;
}

interface SubjectListsProps {
  dossier: WholeDossier;
  /** In the order of their first mention; nothing where no page is followed. */
  onPage: readonly OnPage[];
  /** Key of the subject shown. */
  current: string | undefined;
}

const KINDS = ['person', 'organisation', 'place', 'document', 'event'] as const;

/** All subjects to go to: those of the page in front first, then each kind. */
export function SubjectLists({ dossier, onPage, current }: SubjectListsProps): JSX.Element {
  const words = useWords();
  const here = onPage.flatMap(({ subject, count }) => {
    const found = dossier.subjects.find(({ key }) => key === subject);
    return found ? [{ subject: found, count }] : [];
  });
  return (
    <nav class="subjects" aria-label={words.text('dossier.subjects')}>
      {here.length > 0 && (
        <section class="on-page">
          <h2>{words.text('popup.here')}</h2>
          <ul>
            {here.map(({ subject, count }) => (
              <SubjectLink key={subject.key} subject={subject} current={current}>
                <span class="count">{words.text('popup.mentions', { count })}</span>
              </SubjectLink>
            ))}
          </ul>
        </section>
      )}
      {KINDS.map((kind) => {
        const some = dossier.subjects.filter((subject) => subject.kind === kind);
        return (
          some.length > 0 && (
            <section key={kind}>
              <h2>{words.text(`dossier.${kind}`)}</h2>
              <ul>
                {some.map((subject) => (
                  <SubjectLink key={subject.key} subject={subject} current={current} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </nav>
  );
}

interface SubjectLinkProps {
  subject: ShownSubject;
  current: string | undefined;
  children?: JSX.Element;
}

function SubjectLink({ subject, current, children }: SubjectLinkProps): JSX.Element {
  const { key, label } = subject;
  return (
    <li>
      <a
        href={hashOf({ part: 'subjects', subject: key })}
        aria-current={key === current ? 'page' : undefined}
      >
        <Said text={label} name />
      </a>
      {children}
    </li>
  );
}

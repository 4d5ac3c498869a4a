import { Fragment, type ComponentChildren, type JSX } from 'preact';
import type { ShownSubject } from '../../data/panel/panel-data.ts';
import type { LocalizedText } from '../../data/schema/index.ts';
import { useWords } from '../i18n/context.ts';
import { directionOf, pick } from '../i18n/localized.ts';
import { Said } from '../i18n/Said.tsx';

interface SubjectHeaderProps {
  subject: ShownSubject;
  /** Id of the heading, for what it labels. */
  headingId: string;
  /** Beside the kind: where the reader is. */
  place?: string;
  controls?: ComponentChildren;
  /** Before the kind: the ways back and forward. */
  ways?: ComponentChildren;
  /** More in one sentence than the summary, instead of it. */
  description?: LocalizedText;
  /** How the page names the subject. */
  forms?: readonly string[];
  /** Between the bar and the name. */
  children?: ComponentChildren;
}

/** Who or what this is: kind, name, the name in its own script, one sentence. */
export function SubjectHeader(props: SubjectHeaderProps): JSX.Element {
  const { subject, headingId, place, controls, ways, description, forms = [], children } = props;
  const words = useWords();
  const kind = words.text(`kind.${subject.kind}`);
  const label = pick(subject.label, words.language).text;
  const written = forms.some((form) => form !== label) ? forms : [];
  const others = subject.own.filter(({ text }) => text !== label && !written.includes(text));
  return (
    <header class="subject">
      <div class="subject-bar">
        {ways}
        <p>{place === undefined ? kind : `${kind} · ${place}`}</p>
        {controls !== undefined && <div class="subject-controls">{controls}</div>}
      </div>
      {children}
      <Said as="h2" id={headingId} text={subject.label} name />
      {(written.length > 0 || others.length > 0) && (
        <p class="subject-own">
          {written.length > 0 &&
            words.rich('header.forms', { forms: <FormList forms={written} /> })}
          {others.map(({ language, text }, at) => (
            <Fragment key={language}>
              {(at > 0 || written.length > 0) && ' · '}
              <bdi lang={language} dir={directionOf(language)} translate={false}>
                {text}
              </bdi>
            </Fragment>
          ))}
        </p>
      )}
      <Said as="p" class="stated" text={description ?? subject.summary} />
    </header>
  );
}

/** Forms of a name shown; a page may write one in dozens of ways. */
const MOST_FORMS = 4;

function FormList({ forms }: { forms: readonly string[] }): JSX.Element {
  const items = forms.slice(0, MOST_FORMS).map((form) => (
    <bdi key={form} dir="auto" translate={false}>
      {form}
    </bdi>
  ));
  return <>{useWords().list(items)}</>;
}

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
  /** More than the one sentence. */
  description?: LocalizedText;
  /** How the page names the subject. */
  forms?: readonly string[];
}

/** Who or what this is: kind, name, the name in its own script, one sentence. */
export function SubjectHeader(props: SubjectHeaderProps): JSX.Element {
  const { subject, headingId, place, controls, description, forms = [] } = props;
  const words = useWords();
  const kind = words.text(`kind.${subject.kind}`);
  const label = pick(subject.label, words.language).text;
  const own = subject.own.filter(({ text }) => text !== label);
  return (
    <header class="subject">
      <div class="subject-bar">
        <p>{place === undefined ? kind : `${kind} · ${place}`}</p>
        {controls !== undefined && <div class="subject-controls">{controls}</div>}
      </div>
      <Said as="h2" id={headingId} text={subject.label} name />
      {own.length > 0 && (
        <p class="subject-own">
          {own.map(({ language, text }, at) => (
            <Fragment key={language}>
              {at > 0 && ' · '}
              <bdi lang={language} dir={directionOf(language)} translate={false}>
                {text}
              </bdi>
            </Fragment>
          ))}
        </p>
      )}
      <Said as="p" class="stated" text={subject.summary} />
      {description && <Said as="p" class="subject-more" text={description} />}
      {forms.length > 0 && (
        <p class="subject-forms">
          {words.rich('header.forms', { forms: <FormList forms={forms} /> })}
        </p>
      )}
    </header>
  );
}

function FormList({ forms }: { forms: readonly string[] }): JSX.Element {
  const items = forms.map((form) => (
    <bdi key={form} dir="auto" translate={false}>
      {form}
    </bdi>
  ));
  return <>{useWords().list(items)}</>;
}

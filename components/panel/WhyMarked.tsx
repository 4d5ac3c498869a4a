import type { JSX } from 'preact';
import type { ShownSubject } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import type { DismissedWhere, Target } from '../reading/options.ts';

interface WhyMarkedProps {
  mention: Pick<Target, 'text' | 'reason' | 'negated'>;
  subject: ShownSubject;
  onDismiss: (where: DismissedWhere) => void;
}

/** Why this place is marked, in a reader's words, and how to say that it should not be. */
export function WhyMarked({ mention, subject, onDismiss }: WhyMarkedProps): JSX.Element {
  const words = useWords();
  const { text, reason, negated } = mention;
  const asWritten = (form: string): JSX.Element => (
    <bdi key={form} dir="auto" translate={false}>
      {form}
    </bdi>
  );
  const language = words.languageName(reason.language);
  return (
    <>
      <h3>{words.text('why.title')}</h3>
      <p>
        {reason.rule === 'name'
          ? words.rich('why.name', {
              text: asWritten(text),
              name: asWritten(reason.name),
              language: <>{language}</>,
            })
          : words.rich('why.phrase', { text: asWritten(text) })}
        {reason.words.length > 0 && (
          <> {words.rich('why.words', { words: <>{words.list(reason.words.map(asWritten))}</> })}</>
        )}
        {negated && ` ${words.text('why.negated')}`}
      </p>
      <h3>
        {words.rich('not.title', {
          name: asWritten(reason.rule === 'name' ? reason.name : text),
          subject: <Said text={subject.label} name />,
        })}
      </h3>
      <p class="choices">
        {(['page', 'site', 'everywhere'] as const).map((where) => (
          <button type="button" class="text-button" key={where} onClick={() => onDismiss(where)}>
            {words.text(`not.${where}`)}
          </button>
        ))}
      </p>
    </>
  );
}

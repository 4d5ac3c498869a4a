import type { JSX } from 'preact';
import type { LocalizedText } from '../../data/schema/index.ts';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import { Section } from './controls.tsx';
import type { DecideProps } from './Looks.tsx';

interface DismissalsProps extends DecideProps {
  labels: Readonly<Record<string, LocalizedText>>;
}

/** What the reader has said 'Not this' to, each to take back. */
export function Dismissals({ settings, labels, onChange }: DismissalsProps): JSX.Element {
  const words = useWords();
  const { dismissed } = settings;
  return (
    <Section id="dismissed" title={words.text('options.dismissed')}>
      {dismissed.length === 0 && <p class="quiet">{words.text('options.dismissed-none')}</p>}
      <ul class="entries">
        {dismissed.map((dismissal) => {
          const { subject, name, site } = dismissal;
          return (
            <li key={`${subject} ${name} ${site ?? ''}`}>
              <span>
                {words.rich('options.dismissed-one', {
                  name: (
                    <bdi dir="auto" translate={false}>
                      {name}
                    </bdi>
                  ),
                  subject: <Said text={labels[subject] ?? { en: subject }} name />,
                })}
                <span class="quiet">
                  {site === undefined
                    ? words.text('options.everywhere')
                    : words.text('options.on-site', { site })}
                </span>
              </span>
              <button
                type="button"
                class="text-button"
                aria-label={words.text('options.take-back-name', { name })}
                onClick={() => onChange({ kind: 'dismiss', dismissal, on: false })}
              >
                {words.text('options.take-back')}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

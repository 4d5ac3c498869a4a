import type { JSX } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { useWords } from '../i18n/context.ts';
import { Choice, Section } from './controls.tsx';
import type { DecideProps } from './Looks.tsx';

interface InterfaceProps extends DecideProps {
  /** Languages there are texts in, besides `auto`, each by its own name. */
  languages: readonly (readonly [tag: Settings['language'], name: string])[];
}

/** Language and theme of all that is ours. */
export function Interface({ settings, languages, onChange }: InterfaceProps): JSX.Element {
  const words = useWords();
  return (
    <Section id="interface" title={words.text('options.interface')}>
      <Choice
        label={words.text('options.language')}
        value={settings.language}
        choices={[['auto', words.text('options.language-auto')], ...languages]}
        onChange={(value) => onChange({ kind: 'set', values: { language: value } })}
      />
      <Choice
        label={words.text('options.theme')}
        value={settings.theme}
        choices={[
          ['auto', words.text('options.theme-auto')],
          ['light', words.text('options.theme-light')],
          ['dark', words.text('options.theme-dark')],
        ]}
        onChange={(value) => onChange({ kind: 'set', values: { theme: value } })}
      />
    </Section>
  );
}

import type { JSX } from 'preact';
import type { ShownSubject } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { pick } from '../i18n/localized.ts';
import { Said } from '../i18n/Said.tsx';

interface NamesProps {
  subjects: readonly ShownSubject[];
  onPress: (at: number) => void;
}

/** Subjects to go to, by name; what each is, is said where the pointer rests. */
export function Names({ subjects, onPress }: NamesProps): JSX.Element {
  const { language } = useWords();
  return (
    <ul class="names">
      {subjects.map(({ key, label, summary }, at) => (
        <li key={key}>
          <button
            type="button"
            class="text-button"
            title={pick(summary, language).text}
            onClick={() => onPress(at)}
          >
            <Said text={label} name />
          </button>
        </li>
      ))}
    </ul>
  );
}

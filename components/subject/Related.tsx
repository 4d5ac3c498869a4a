import type { JSX } from 'preact';
import type { ShownSubject } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { Names } from './Names.tsx';

interface RelatedProps {
  related: readonly ShownSubject[];
  /** Shows one of them, by its key. */
  onSubject: (key: string) => void;
}

/** The subjects to read on with; nothing where there are none. */
export function Related({ related, onSubject }: RelatedProps): JSX.Element | null {
  const words = useWords();
  if (related.length === 0) return null;
  return (
    <section>
      <h3>{words.text('related.title')}</h3>
      <Names
        subjects={related}
        onPress={(at) => {
          const key = related[at]?.key;
          if (key !== undefined) onSubject(key);
        }}
      />
    </section>
  );
}

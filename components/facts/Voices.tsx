import type { JSX } from 'preact';
import type { PanelData } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import { FactItem } from './FactItem.tsx';

/** Who sees it how: statements and views, each under the one who holds it. */
export function Voices({
  voices,
  sources,
}: Pick<PanelData, 'voices' | 'sources'>): JSX.Element | null {
  const words = useWords();
  if (voices.length === 0) return null;
  return (
    <section>
      <h3>{words.text('voices.title')}</h3>
      <ul class="facts">
        {voices.map(({ who, fact }) => (
          <FactItem key={fact.id} fact={fact} sources={sources}>
            <Said as="p" class="voice" text={who} />
          </FactItem>
        ))}
      </ul>
    </section>
  );
}

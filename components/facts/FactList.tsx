import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ShownFact, ShownSource } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { FactItem } from './FactItem.tsx';

/** Facts shown before the reader asks for more. */
const FIRST = 4;

interface FactListProps {
  title: string;
  facts: readonly ShownFact[];
  sources: readonly ShownSource[];
  /** Said instead of an empty list; without it an empty list is nothing at all. */
  none?: string;
  /** How many to show at first. */
  first?: number;
}

/** Facts under a heading, the most telling first, the rest unfolding. */
export function FactList(props: FactListProps): JSX.Element | null {
  const { title, facts, sources, none, first = FIRST } = props;
  const words = useWords();
  const [unfolded, unfold] = useState(false);
  if (facts.length === 0 && none === undefined) return null;
  // One fact more is not worth a button.
  const rest = facts.length > first + 1 ? facts.length - first : 0;
  const shown = unfolded ? facts : facts.slice(0, facts.length - rest);
  return (
    <section>
      <h3>{title}</h3>
      {facts.length === 0 && <p class="quiet">{none}</p>}
      <ul class="facts">
        {shown.map((fact) => (
          <FactItem key={fact.id} fact={fact} sources={sources} />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="text-button"
          aria-expanded={unfolded}
          onClick={() => unfold(!unfolded)}
        >
          {unfolded ? words.text('facts.fewer') : words.text('facts.more', { count: rest })}
        </button>
      )}
    </section>
  );
}

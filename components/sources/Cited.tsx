import type { JSX } from 'preact';
import type { ShownCitation, ShownSource } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { SourceItem } from './SourceItem.tsx';

interface CitedProps {
  citations: readonly ShownCitation[];
  sources: readonly ShownSource[];
  /** EDTF: when the statement was last checked. */
  checked?: string;
}

/** The sources of one statement, closed: opening them is the step before leaving the page. */
export function Cited({ citations, sources, checked }: CitedProps): JSX.Element | null {
  const words = useWords();
  const cited = citations.flatMap((citation) => {
    const source = sources[citation.source];
    return source ? [{ citation, source }] : [];
  });
  if (cited.length === 0) return null;
  return (
    <details class="cited">
      <summary>{words.text('fact.sources', { count: cited.length })}</summary>
      <ul>
        {cited.map(({ citation, source }) => (
          <SourceItem key={source.id} source={source} citation={citation} />
        ))}
      </ul>
      {checked !== undefined && (
        <p class="quiet">{words.text('fact.checked', { date: words.date(checked) })}</p>
      )}
    </details>
  );
}

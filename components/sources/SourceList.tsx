import type { JSX } from 'preact';
import type { ShownSource } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { SourceItem } from './SourceItem.tsx';

/** All sources behind what is shown, closed. */
export function SourceList({ sources }: { sources: readonly ShownSource[] }): JSX.Element | null {
  const words = useWords();
  if (sources.length === 0) return null;
  return (
    <details class="sources">
      <summary>{words.text('sources.title', { count: sources.length })}</summary>
      <ul>
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </details>
  );
}

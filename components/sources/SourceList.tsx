import type { JSX } from 'preact';
import type { ShownSource } from '../../data/panel/panel-data.ts';
import { Unfold } from '../design/Unfold.tsx';
import { useWords } from '../i18n/context.ts';
import { SourceItem } from './SourceItem.tsx';

/** All sources behind what is shown, closed. */
export function SourceList({ sources }: { sources: readonly ShownSource[] }): JSX.Element | null {
  const words = useWords();
  if (sources.length === 0) return null;
  return (
    <Unfold class="sources" title={words.text('sources.title', { count: sources.length })}>
      {() => (
        <ul>
          {sources.map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ul>
      )}
    </Unfold>
  );
}

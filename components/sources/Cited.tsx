import type { ComponentChildren, JSX } from 'preact';
import type { ShownSource } from '../../data/panel/panel-data.ts';
import { CopyButton, CopyMore } from '../copy/CopyButtons.tsx';
import type { Statement } from '../copy/quote.ts';
import { Unfold } from '../design/Unfold.tsx';
import { useWords } from '../i18n/context.ts';
import { SourceItem } from './SourceItem.tsx';

interface CitedProps {
  statement: Statement;
  sources: readonly ShownSource[];
  /** EDTF: when the statement was last checked. */
  checked?: string;
  /** What to call it instead of '2 sources'. */
  title?: string;
  /** Before the sources: more that is known of it. */
  children?: () => ComponentChildren;
}

/** The sources of one statement, closed: opening them is the step before leaving the page. */
export function Cited(props: CitedProps): JSX.Element | null {
  const { statement, sources, checked, title, children } = props;
  const words = useWords();
  const cited = statement.citations.flatMap((citation) => {
    const source = sources[citation.source];
    return source ? [{ citation, source }] : [];
  });
  if (cited.length === 0) return null;
  return (
    <div class="cited">
      <Unfold title={title ?? words.text('fact.sources', { count: cited.length })}>
        {() => (
          <>
            {children?.()}
            <ul>
              {cited.map(({ citation, source }) => (
                <SourceItem key={source.id} source={source} citation={citation} />
              ))}
            </ul>
            {checked !== undefined && (
              <p class="quiet">{words.text('fact.checked', { date: words.date(checked) })}</p>
            )}
            <CopyMore statement={statement} sources={sources} />
          </>
        )}
      </Unfold>
      <CopyButton statement={statement} sources={sources} />
    </div>
  );
}

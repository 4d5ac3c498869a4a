import type { JSX } from 'preact';
import type { LocalizedText } from '../../data/schema/index.ts';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';

/** What is to be said about the page in the tab. */
export type Summary =
  | { state: 'unreachable' | 'unsupported' | 'off' | 'scanning' }
  | { state: 'done'; subjects: readonly SubjectCount[] };

export interface SubjectCount {
  key: string;
  label: LocalizedText;
  count: number;
}

/** The subjects of a page with their counts, or why there are none. */
export function PageSummary({ summary }: { summary: Summary }): JSX.Element {
  const words = useWords();
  if (summary.state === 'done' && summary.subjects.length > 0) {
    return <SubjectCounts subjects={summary.subjects} />;
  }
  return (
    <div class="note" role="status">
      <p>{words.text(summary.state === 'done' ? 'popup.nothing' : `popup.${summary.state}`)}</p>
      {summary.state === 'unreachable' && <p>{words.text('popup.unreachable-why')}</p>}
    </div>
  );
}

function SubjectCounts({ subjects }: { subjects: readonly SubjectCount[] }): JSX.Element {
  const words = useWords();
  return (
    <section aria-labelledby="here">
      <h2 id="here">{words.text('popup.here')}</h2>
      <ol class="counts">
        {subjects.map(({ key, label, count }) => (
          <li key={key} data-subject={key}>
            <Said text={label} name />
            <span class="count">{words.text('popup.mentions', { count })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

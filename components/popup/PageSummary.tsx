import type { JSX } from 'preact';
import type { LocalizedText } from '../../data/schema/index.ts';
import { useWords } from '../i18n/context.ts';
import { pick } from '../i18n/localized.ts';
import { Said } from '../i18n/Said.tsx';

/** Why nothing of ours runs in the tab; for all but `closed` there is something to do. */
export type Blocked = 'closed' | 'access' | 'files' | 'reload' | 'unreachable';

/** What is to be said about the page in the tab. */
export type Summary =
  | { state: 'unsupported' | 'off' | 'scanning' }
  | { state: 'blocked'; why: Blocked }
  | {
      state: 'done';
      subjects: readonly SubjectCount[];
      /** EDTF: when the page says it was written. */
      articleDate?: string | undefined;
    };

export interface SubjectCount {
  key: string;
  label: LocalizedText;
  count: number;
}

interface PageSummaryProps {
  summary: Summary;
  /** Goes to the next mention of a subject. */
  onGo: (subject: string) => void;
  /** Does what helps where nothing of ours runs. */
  onHelp: (why: Blocked) => void;
}

/** The subjects of a page with their counts, or why there are none and what to do. */
export function PageSummary({ summary, onGo, onHelp }: PageSummaryProps): JSX.Element {
  const words = useWords();
  if (summary.state === 'blocked') return <BlockedNote why={summary.why} onHelp={onHelp} />;
  if (summary.state === 'done' && summary.subjects.length > 0) {
    return <SubjectCounts {...summary} onGo={onGo} />;
  }
  return (
    <p class="note" role="status">
      {words.text(summary.state === 'done' ? 'popup.nothing' : `popup.${summary.state}`)}
    </p>
  );
}

function BlockedNote({ why, onHelp }: { why: Blocked; onHelp: (why: Blocked) => void }) {
  const words = useWords();
  return (
    <div class="note" role="status">
      <p class="note-what">{words.text(`popup.${why}`)}</p>
      <p>{words.text(`popup.${why}-why`)}</p>
      {why !== 'closed' && (
        <button type="button" class="push" onClick={() => onHelp(why)}>
          {words.text(why === 'unreachable' ? 'popup.reload-do' : `popup.${why}-do`)}
        </button>
      )}
    </div>
  );
}

interface SubjectCountsProps {
  subjects: readonly SubjectCount[];
  articleDate?: string | undefined;
  onGo: (subject: string) => void;
}

function SubjectCounts({ subjects, articleDate, onGo }: SubjectCountsProps): JSX.Element {
  const words = useWords();
  return (
    <section aria-labelledby="here">
      <div class="here">
        <h2 id="here">{words.text('popup.here')}</h2>
        {articleDate !== undefined && (
          <p>{words.text('popup.article', { date: words.date(articleDate) })}</p>
        )}
      </div>
      <ol class="counts">
        {subjects.map(({ key, label, count }) => (
          <li key={key} data-subject={key}>
            <button
              type="button"
              title={words.text('popup.go', { subject: pick(label, words.language).text, count })}
              onClick={() => onGo(key)}
            >
              <Said text={label} name />
              <span class="count">{words.text('popup.mentions', { count })}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EdtfDate } from '../../data/dates/parse-date.ts';
import type { PanelData } from '../../data/panel/panel-data.ts';
import { Difference } from '../facts/FactItem.tsx';
import { VerificationLine } from '../facts/Verification.tsx';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import { Cited } from '../sources/Cited.tsx';
import { byYear, mostTelling, type Entry } from './entries.ts';

/** Events shown before the reader asks for all. */
const FIRST = 9;

interface TimelineProps extends Pick<PanelData, 'timeline' | 'sources'> {
  /** EDTF, if the article says when it was written. */
  article?: string | undefined;
}

/** What happened, in order of time: the subject's own events strong, the rest of the story quiet. */
export function Timeline({ timeline, sources, article }: TimelineProps): JSX.Element | null {
  const words = useWords();
  const [unfolded, unfold] = useState(false);
  if (timeline.length === 0) return null;
  const folds = timeline.length > FIRST + 2;
  const shown = folds && !unfolded ? mostTelling(timeline, article, FIRST) : timeline;
  return (
    <section>
      <h3>{words.text('timeline.title')}</h3>
      <ol class="timeline">
        {byYear(shown, article).map(({ year, entries }) => (
          <li key={year} class="timeline-year">
            <h4>{words.date(String(year).padStart(4, '0'))}</h4>
            <ol>
              {entries.map((entry) => (
                <TimelineEntry
                  key={entry.type === 'event' ? entry.event.id : 'article'}
                  entry={entry}
                  year={year}
                  sources={sources}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {folds && (
        <button
          type="button"
          class="text-button"
          aria-expanded={unfolded}
          onClick={() => unfold(!unfolded)}
        >
          {unfolded
            ? words.text('timeline.fewer')
            : words.text('timeline.all', { count: timeline.length })}
        </button>
      )}
    </section>
  );
}

interface TimelineEntryProps extends Pick<PanelData, 'sources'> {
  entry: Entry;
  year: number;
}

function TimelineEntry({ entry, year, sources }: TimelineEntryProps): JSX.Element {
  const words = useWords();
  const isArticle = entry.type === 'article';
  const text = isArticle ? entry.text : entry.event.date;
  const own = isArticle || entry.event.own;
  return (
    <li
      class={`timeline-entry ${isArticle ? 'timeline-article' : own ? 'timeline-own' : ''}`}
      data-exact={exactness(entry.date)}
    >
      <time {...machineReadable(entry.date, text)}>{words.date(text, year)}</time>
      {isArticle ? (
        <p>{words.text('timeline.article')}</p>
      ) : (
        <div>
          <Said as="p" text={entry.event.text} />
          {entry.event.differences.map((difference) => (
            <Difference key={difference.text.en} difference={difference} />
          ))}
          {entry.event.verification.key === 'disputed' && (
            <VerificationLine verification={entry.event.verification} />
          )}
          <Cited citations={entry.event.citations} sources={sources} />
        </div>
      )}
    </li>
  );
}

/** How exactly the date is known: what its mark on the line shows. */
function exactness(date: EdtfDate): string {
  if (date.type !== 'date') return 'span';
  return date.approximate || date.uncertain ? 'about' : date.precision;
}

/** What HTML can say of a date in `datetime`: one plain day, month or year. */
function machineReadable(date: EdtfDate, text: string): { datetime?: string } {
  return date.type === 'date' ? { datetime: text.replace(/[?~%]$/, '') } : {};
}

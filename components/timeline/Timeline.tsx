import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EdtfDate } from '../../data/dates/parse-date.ts';
import type { PanelData, ShownEvent } from '../../data/panel/panel-data.ts';
import { Difference, FactItem } from '../facts/FactItem.tsx';
import { VerificationLine } from '../facts/Verification.tsx';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import { Cited } from '../sources/Cited.tsx';
import { byYear, mostTelling, type Entry } from './entries.ts';
import { When } from './When.tsx';

/** Events shown before the reader asks for all. */
const FIRST = 5;

interface TimelineProps extends Pick<PanelData, 'timeline' | 'facts' | 'sources'> {
  /** EDTF, if the article says when it was written. */
  article?: string | undefined;
  /** All events at once, where the reader came to read them. */
  whole?: boolean;
}

/** What happened, in order of time: the subject's own events strong, the rest of the story quiet. */
export function Timeline(props: TimelineProps): JSX.Element | null {
  const { timeline, facts, sources, article, whole = false } = props;
  const words = useWords();
  const [unfolded, unfold] = useState(false);
  if (timeline.length === 0) return null;
  const folds = !whole && timeline.length > FIRST + 1;
  const shown = folds && !unfolded ? mostTelling(timeline, article, FIRST) : timeline;
  return (
    <section>
      <h3>{words.text('timeline.title')}</h3>
      <ol class="timeline">
        {byYear(shown, article).map(({ year, entries }) => (
          <li key={year} class="timeline-year" data-year={year}>
            <Gap days={entries[0]?.gap ?? 0} />
            <h4 tabIndex={whole ? -1 : undefined}>{words.date(String(year).padStart(4, '0'))}</h4>
            <ol>
              {entries.map((entry, at) => (
                <TimelineEntry
                  key={entry.type === 'event' ? entry.event.id : 'article'}
                  entry={entry}
                  gap={at > 0 ? spaceFor(entry.gap) : 0}
                  year={year}
                  facts={facts}
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

/** Days from which a gap says how long it is. */
const LONG = 2 * 365;

/** Pixels that stand for days: a week is hardly more than nothing, twenty years are not a thousand times that. */
const spaceFor = (days: number): number => Math.min(64, Math.round(6 * Math.log2(1 + days / 14)));

/** The time that passed before a year. */
function Gap({ days }: { days: number }): JSX.Element | null {
  const words = useWords();
  if (days === 0) return null;
  return (
    <p class="timeline-gap" style={{ '--sidelight-gap': `${spaceFor(days)}px` }}>
      {days >= LONG && words.years(Math.round(days / 365.25))}
    </p>
  );
}

interface TimelineEntryProps extends Pick<PanelData, 'facts' | 'sources'> {
  entry: Entry;
  /** Pixels before it, for the time since the entry before. */
  gap: number;
  year: number;
}

function TimelineEntry({ entry, gap, year, facts, sources }: TimelineEntryProps): JSX.Element {
  const words = useWords();
  const isArticle = entry.type === 'article';
  const text = isArticle ? entry.text : entry.event.date;
  const own = isArticle || entry.event.own;
  return (
    <li
      class={`timeline-entry ${isArticle ? 'timeline-article' : own ? 'timeline-own' : ''}`}
      data-exact={exactness(entry.date)}
      style={{ '--sidelight-gap': `${gap}px` }}
    >
      <When date={text} under={year} />
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
          <Unfolding event={entry.event} facts={facts} sources={sources} />
        </div>
      )}
    </li>
  );
}

/** What is known of an event, closed: its facts, and its own sources. */
function Unfolding({
  event,
  facts,
  sources,
}: Pick<TimelineProps, 'facts' | 'sources'> & { event: ShownEvent }): JSX.Element {
  const words = useWords();
  const told = event.facts.flatMap((id) => facts[id] ?? []);
  if (told.length === 0) return <Cited statement={event} sources={sources} />;
  return (
    <Cited statement={event} sources={sources} title={words.text('timeline.more')}>
      {() => (
        <ul class="facts">
          {told.map((fact) => (
            <FactItem key={fact.id} fact={fact} sources={sources} />
          ))}
        </ul>
      )}
    </Cited>
  );
}

/** How exactly the date is known: what its mark on the line shows. */
function exactness(date: EdtfDate): string {
  if (date.type === 'choice') return 'choice';
  if (date.type === 'interval') return 'span';
  return date.approximate || date.uncertain ? 'about' : date.precision;
}

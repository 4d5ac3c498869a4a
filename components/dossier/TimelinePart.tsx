import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { asOwn, type WholeDossier } from '../../data/panel/whole.ts';
import { useWords } from '../i18n/context.ts';
import { pick } from '../i18n/localized.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { Strip } from './Strip.tsx';

interface TimelinePartProps {
  dossier: WholeDossier;
  /** Key of the subject whose events are shown; all without one. */
  subject: string | undefined;
  onSubject: (subject: string | undefined) => void;
}

/** The whole timeline, or that of one subject, with its overview. */
export function TimelinePart({ dossier, subject, onSubject }: TimelinePartProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const part = useRef<HTMLDivElement>(null);
  const events = asOwn(
    dossier.events.filter(({ subjects }) => subject === undefined || subjects.includes(subject)),
  );
  const withEvents = new Set(dossier.events.flatMap(({ subjects }) => subjects));
  const toYear = (year: number): void => {
    const heading = part.current?.querySelector<HTMLElement>(`[data-year="${year}"] > h4`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div class="timeline-part" ref={part}>
      <div class="filter">
        <label for={id}>{words.text('dossier.filter')}</label>
        <select
          id={id}
          value={subject ?? ''}
          onChange={({ currentTarget }) => onSubject(currentTarget.value || undefined)}
        >
          <option value="" selected={subject === undefined}>
            {words.text('dossier.filter-all')}
          </option>
          {dossier.subjects
            .filter(({ key }) => withEvents.has(key))
            .map(({ key, label }) => (
              <option key={key} value={key} selected={key === subject}>
                {pick(label, words.language).text}
              </option>
            ))}
        </select>
      </div>
      <Strip events={events} onYear={toYear} />
      <Timeline timeline={events} facts={dossier.facts} sources={dossier.sources} whole />
    </div>
  );
}

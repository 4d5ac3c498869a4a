import type { JSX } from 'preact';
import type { ShownEvent } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { stripOf } from './strip.ts';

interface StripProps {
  events: readonly ShownEvent[];
  /** Leads to the year in the timeline. */
  onYear: (year: number) => void;
}

/** Height of the drawing; its width is 100 whatever the column's. */
const HEIGHT = 30;
/** Below this a column is too narrow for its year in full. */
const ROOMY = 4.2;

/** The span of the timeline at a glance: where its events lie and how densely, a button for each year. */
export function Strip({ events, onYear }: StripProps): JSX.Element | null {
  const words = useWords();
  const years = stripOf(events);
  if (years.length < 2) return null;
  return (
    <nav class="strip" aria-label={words.text('dossier.strip')}>
      <ol dir="ltr">
        {years.map(({ year, weight, at, afterGap }) => {
          const written = words.date(String(year).padStart(4, '0'));
          const label = words.text('dossier.strip-year', { year: written, count: at.length });
          return (
            <li key={year} style={{ flexGrow: weight }} data-gap={afterGap}>
              <button type="button" aria-label={label} title={label} onClick={() => onYear(year)}>
                <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                  {at.map((place, index) => (
                    <path key={index} d={`M${3 + place * 94} 2V${HEIGHT - 2}`} />
                  ))}
                </svg>
                <span aria-hidden="true" data-roomy={weight > ROOMY}>
                  {written}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

import type { JSX } from 'preact';
import { useWords } from '../i18n/context.ts';
import { dateOf } from './entries.ts';

interface WhenProps {
  /** EDTF. */
  date: string;
  /** The year of the heading that it stands under, which is not said again. */
  under?: number;
}

/** A date in words, for machines too as far as HTML can say it: one plain day, month or year. */
export function When({ date, under }: WhenProps): JSX.Element {
  const words = useWords();
  const known = dateOf(date);
  const isHeading = known?.type === 'date' && known.precision === 'year' && date === String(under);
  return (
    <time
      class={isHeading ? 'unseen' : undefined}
      {...(known?.type === 'date' && { datetime: date.replace(/[?~%]$/, '') })}
    >
      {words.date(date, under)}
    </time>
  );
}

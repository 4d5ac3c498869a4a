import type { JSX } from 'preact';
import type { ShownEvent } from '../../data/panel/panel-data.ts';
import { dateOf } from '../timeline/entries.ts';
import { When } from '../timeline/When.tsx';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import { eventsSince } from './relation.ts';

interface SinceProps {
  timeline: readonly ShownEvent[];
  /** EDTF. */
  article: string | undefined;
}

/** What the article could not know, in brief: the next event after it, and the latest. */
export function Since({ timeline, article }: SinceProps): JSX.Element | null {
  const words = useWords();
  const since = eventsSince(timeline, article);
  const [next] = since;
  const latest = since.at(-1);
  if (article === undefined || !next || !latest) return null;
  const written = dateOf(article);
  const count = since.length;
  const [date = article, changed] = article.split('/');
  return (
    <section class="since">
      <h3>
        {written?.type === 'interval' && changed !== undefined
          ? words.text('now.changed', {
              date: words.date(date),
              changed: words.date(changed),
              count,
            })
          : words.text('now.written', { date: words.date(article), count })}
      </h3>
      <ul>
        {[...new Set([next, latest])].map((event) => (
          <li key={event.id}>
            <When date={event.date} /> <Said text={event.text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

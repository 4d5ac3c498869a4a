import type { JSX } from 'preact';
import type { PanelData } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';

/** What the dossier is, who made it with what help, and what it had to put right; closed. */
export function AboutDossier({ dossier }: Pick<PanelData, 'dossier'>): JSX.Element {
  const words = useWords();
  const { title, version, date, makers, licence, corrections } = dossier;
  return (
    <details class="about">
      <summary>{words.text('about.title')}</summary>
      <Said as="p" text={title} />
      <p>{words.text('about.version', { version, date: words.date(date) })}</p>
      <Said as="p" text={makers} />
      <Said as="p" text={dossier.checked} />
      <p>{words.text('about.licence', { licence })}</p>
      {corrections.length === 0 ? (
        <p>{words.text('about.no-corrections')}</p>
      ) : (
        <>
          <p>{words.text('about.corrections')}</p>
          <ul>
            {corrections.map((correction) => (
              <li key={`${correction.date} ${correction.text.en}`}>
                {words.rich('about.corrected', {
                  date: <>{words.date(correction.date)}</>,
                  text: <Said text={correction.text} />,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

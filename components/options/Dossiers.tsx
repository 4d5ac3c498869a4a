import type { JSX } from 'preact';
import type { DossierCard } from '../../data/panel/whole.ts';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import type { Words } from '../i18n/words.ts';
import { Switch } from '../popup/Switch.tsx';
import { Section } from './controls.tsx';
import type { DecideProps } from './Looks.tsx';

interface DossiersProps extends DecideProps {
  dossiers: readonly DossierCard[];
}

/** The dossiers there are, on or off, each with how much it knows and until when. */
export function Dossiers({ settings, dossiers, onChange }: DossiersProps): JSX.Element {
  const words = useWords();
  return (
    <Section id="dossiers" title={words.text('options.dossiers')}>
      <ul class="dossiers">
        {dossiers.map((dossier) => (
          <li key={dossier.id}>
            <Switch
              on={!settings.offDossiers.includes(dossier.id)}
              onChange={(on) =>
                onChange({ kind: 'list', list: 'offDossiers', entry: dossier.id, on: !on })
              }
            >
              <Said class="stated" text={dossier.title} />
            </Switch>
            <Said as="p" text={dossier.summary} />
            <p class="quiet">{extentOf(dossier, words)}</p>
            <p class="quiet">
              {words.text('about.version', {
                version: dossier.version,
                date: words.date(dossier.date),
              })}{' '}
              {words.text('footer.ends', { date: words.date(dossier.knowledgeEnds) })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function extentOf({ extent }: DossierCard, words: Words): string {
  const { subjects, facts, events, sources, languages } = extent;
  return words.row([
    words.text('extent.subjects', { count: subjects }),
    words.text('extent.facts', { count: facts }),
    words.text('extent.events', { count: events }),
    words.text('extent.sources', { count: sources }),
    words.text('extent.languages', { count: languages }),
  ]);
}

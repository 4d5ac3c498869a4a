import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { asOwn, type WholeDossier } from '../../data/panel/whole.ts';
import { FactItem } from '../facts/FactItem.tsx';
import { FactList } from '../facts/FactList.tsx';
import { useWords } from '../i18n/context.ts';
import { AboutDossier } from '../panel/AboutDossier.tsx';
import { SourceItem } from '../sources/SourceItem.tsx';
import { Timeline } from '../timeline/Timeline.tsx';

interface PartProps {
  dossier: WholeDossier;
}

/** Facts shown before the reader asks for the rest. */
const FIRST = 20;

export function FactsPart({ dossier: { verified, reported, sources } }: PartProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <FactList
        title={words.text('facts.verified')}
        facts={verified}
        sources={sources}
        none={words.text('facts.none')}
        first={FIRST}
      />
      <FactList
        title={words.text('facts.reported')}
        facts={reported}
        sources={sources}
        first={FIRST}
      />
    </>
  );
}

/** What some reports say otherwise, and what of ours had to be put right. */
export function DifferencesPart({ dossier }: PartProps): JSX.Element {
  const words = useWords();
  const { verified, reported, events, facts, sources } = dossier;
  const told = [...verified, ...reported].filter(
    ({ differences, verification }) => differences.length > 0 || verification.key === 'disputed',
  );
  const dated = asOwn(events.filter(({ differences }) => differences.length > 0));
  return (
    <>
      <section>
        <h3>{words.text('dossier.differences')}</h3>
        <ul class="facts">
          {told.map((fact) => (
            <FactItem key={fact.id} fact={fact} sources={sources} />
          ))}
        </ul>
      </section>
      <Timeline timeline={dated} facts={facts} sources={sources} whole />
      <Corrections dossier={dossier} />
    </>
  );
}

function Corrections({ dossier: { dossier } }: PartProps): JSX.Element {
  const words = useWords();
  return (
    <section>
      <h3>{words.text('about.corrections')}</h3>
      {dossier.corrections.length === 0 ? (
        <p class="quiet">{words.text('about.no-corrections')}</p>
      ) : (
        <AboutDossier dossier={dossier} />
      )}
    </section>
  );
}

export function SourcesPart({ dossier: { sources } }: PartProps): JSX.Element {
  const words = useWords();
  const sorted = sources.toSorted(
    (a, b) => a.publisher.localeCompare(b.publisher) || (a.date ?? '').localeCompare(b.date ?? ''),
  );
  return (
    <section class="all-sources">
      <h3>{words.text('sources.title', { count: sources.length })}</h3>
      <ul>
        {sorted.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </section>
  );
}

/** Who made the dossier and how, unfolded: here it is what the reader came for. */
export function AboutPart({ dossier: { dossier } }: PartProps): JSX.Element {
  const words = useWords();
  const about = useRef<HTMLElement>(null);
  useEffect(() => {
    const details = about.current?.querySelector('details');
    if (details) details.open = true;
  }, []);
  return (
    <section ref={about}>
      <AboutDossier dossier={dossier} />
      <p class="quiet">{words.text('footer.ends', { date: words.date(dossier.knowledgeEnds) })}</p>
    </section>
  );
}

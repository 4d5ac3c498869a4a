import type { JSX } from 'preact';
import { joinPanel } from '../../data/panel/join-panel.ts';
import type { PanelOfOne } from '../../data/panel/panel-data.ts';
import type { WholeDossier } from '../../data/panel/whole.ts';
import { FactList } from '../facts/FactList.tsx';
import { Voices } from '../facts/Voices.tsx';
import { useWords } from '../i18n/context.ts';
import { SourceList } from '../sources/SourceList.tsx';
import { Related } from '../subject/Related.tsx';
import { SubjectHeader } from '../subject/SubjectHeader.tsx';
import { Timeline } from '../timeline/Timeline.tsx';

interface SubjectPartProps {
  dossier: WholeDossier;
  subject: PanelOfOne;
  onSubject: (key: string) => void;
}

/** Facts shown before the reader asks for the rest. */
const FIRST = 8;

/** Everything known of one subject. */
export function SubjectPart({ dossier, subject, onSubject }: SubjectPartProps): JSX.Element {
  const words = useWords();
  const data = joinPanel(dossier, subject);
  const { sources, related } = data;
  return (
    <article aria-labelledby="subject">
      <SubjectHeader subject={data} headingId="subject" description={data.description} />
      <FactList
        title={words.text('facts.verified')}
        facts={data.verified}
        sources={sources}
        none={words.text('facts.none')}
        first={FIRST}
      />
      <FactList
        title={words.text('facts.reported')}
        facts={data.reported}
        sources={sources}
        first={FIRST}
      />
      <Voices voices={data.voices} sources={sources} />
      <Timeline
        timeline={data.timeline.filter(({ own }) => own)}
        facts={data.facts}
        sources={sources}
        whole
      />
      <Related related={related} onSubject={onSubject} />
      <SourceList sources={data.cited.flatMap((position) => sources[position] ?? [])} />
    </article>
  );
}

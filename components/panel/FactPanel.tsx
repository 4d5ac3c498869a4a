import type { JSX } from 'preact';
import type { PanelData } from '../../data/panel/panel-data.ts';
import { IconButton } from '../design/icons.tsx';
import { FactList } from '../facts/FactList.tsx';
import { Voices } from '../facts/Voices.tsx';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import { AboutDossier } from './AboutDossier.tsx';
import { SourceList } from '../sources/SourceList.tsx';
import { SubjectHeader } from '../subject/SubjectHeader.tsx';
import { countSince, dateOf } from '../timeline/entries.ts';
import { Timeline } from '../timeline/Timeline.tsx';

interface FactPanelProps {
  data: PanelData;
  /** Id of the heading, for the dialog that it labels. */
  headingId: string;
  position: { readonly index: number; readonly count: number };
  forms: readonly string[];
  /** EDTF, if the page says when it was written. */
  article: string | undefined;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onClose: () => void;
}

/** Facts also reported that are shown at first. */
const FIRST_REPORTED = 2;

/**
 * Everything known of one subject, the most telling first. Nothing in it acts
 * beyond this page without a second step: links stand inside closed details.
 */
export function FactPanel(props: FactPanelProps): JSX.Element {
  const { data, headingId, position, forms, article, onPrevious, onNext, onClose } = props;
  const words = useWords();
  const { verified, reported, sources } = data;
  return (
    <>
      <SubjectHeader
        subject={data}
        headingId={headingId}
        place={words.text('header.mention', position)}
        description={data.description}
        forms={forms}
        controls={
          <>
            {position.count > 1 && (
              <>
                <IconButton
                  icon="up"
                  label={words.text('header.previous')}
                  disabled={!onPrevious}
                  onPress={() => onPrevious?.()}
                />
                <IconButton
                  icon="down"
                  label={words.text('header.next')}
                  disabled={!onNext}
                  onPress={() => onNext?.()}
                />
              </>
            )}
            <IconButton icon="close" label={words.text('header.close')} onPress={onClose} />
          </>
        }
      />
      <Now data={data} article={article} />
      <FactList
        title={words.text('facts.verified')}
        facts={verified}
        sources={sources}
        none={words.text('facts.none')}
      />
      <FactList
        title={words.text('facts.reported')}
        facts={reported}
        sources={sources}
        first={FIRST_REPORTED}
      />
      <Voices voices={data.voices} sources={sources} />
      <Timeline timeline={data.timeline} sources={sources} article={article} />
      <SourceList sources={data.cited.flatMap((position) => sources[position] ?? [])} />
      <AboutDossier dossier={data.dossier} />
      <Footer dossier={data.dossier} />
    </>
  );
}

/** What the article could not know. */
function Now({ data, article }: Pick<FactPanelProps, 'data' | 'article'>): JSX.Element | null {
  const words = useWords();
  if (article === undefined || !dateOf(article)) return null;
  const count = countSince(data.timeline, article);
  if (count === 0) return null;
  return (
    <p class="now">
      <b>{words.text('now.article', { date: words.date(article) })}</b>{' '}
      {words.text('now.since', { count })}
    </p>
  );
}

function Footer({ dossier }: Pick<PanelData, 'dossier'>): JSX.Element {
  const words = useWords();
  return (
    <footer class="panel-foot">
      <p>{words.text('footer.marked')}</p>
      <p>
        <Said text={dossier.checked} />{' '}
        {words.text('footer.ends', { date: words.date(dossier.knowledgeEnds) })}
      </p>
    </footer>
  );
}

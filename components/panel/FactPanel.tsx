import type { JSX } from 'preact';
import type { PanelData, ShownSubject } from '../../data/panel/panel-data.ts';
import { ArticleContext } from '../article/context.ts';
import { publishedOn } from '../article/relation.ts';
import { Since } from '../article/Since.tsx';
import { DossierContext } from '../copy/context.ts';
import { FactList } from '../facts/FactList.tsx';
import { Voices } from '../facts/Voices.tsx';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import type { DismissedWhere, Target } from '../reading/options.ts';
import { SourceList } from '../sources/SourceList.tsx';
import { Related } from '../subject/Related.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { PanelHeader } from './PanelHeader.tsx';

type Way = (() => void) | undefined;

export interface FactPanelProps {
  data: PanelData;
  /** Id of the heading, for the dialog that it labels. */
  headingId: string;
  /** The mention in hand; `undefined` where the reader went on to a subject that is not the mention's. */
  mention: Target | undefined;
  /** Which of the page's mentions of the subject it is, counted from 1 (0: none of them, as inside a longer name), and how many there are. */
  position: { readonly index: number; readonly count: number };
  /** How the page writes the name, each form once. */
  forms: readonly string[];
  /** EDTF, if the page says when it was written. */
  article: string | undefined;
  pinned: boolean;
  /** Other subjects at the same place. */
  choices: readonly ShownSubject[];
  onPrevious: Way;
  onNext: Way;
  /** Through the subjects that the reader has been at. */
  onBack: Way;
  onForward: Way;
  onPin: () => void;
  onClose: () => void;
  /** Shows a related subject, by its key. */
  onSubject: (key: string) => void;
  /** Shows one of `choices`. */
  onChoose: (at: number) => void;
  /** Leads to the whole dossier, at this subject. */
  onMore: () => void;
  onDismiss: (where: DismissedWhere) => void;
}

/** Facts also reported that are shown at first. */
const FIRST_REPORTED = 2;

/**
 * Everything known of one subject, the most telling first. Nothing in it acts
 * beyond this page without a second step: links stand inside closed details.
 */
export function FactPanel(props: FactPanelProps): JSX.Element {
  const { data, article, onSubject } = props;
  const words = useWords();
  const { verified, reported, sources, dossier, related } = data;
  return (
    <DossierContext.Provider value={dossier}>
      <ArticleContext.Provider value={article}>
        <PanelHeader {...props} />
        <Since timeline={data.timeline} article={article} />
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
        <Timeline
          timeline={data.timeline}
          facts={data.facts}
          sources={sources}
          article={publishedOn(article)}
        />
        <SourceList sources={data.cited.flatMap((position) => sources[position] ?? [])} />
        <Related related={related} onSubject={onSubject} />
        <Footer dossier={dossier} onMore={props.onMore} />
      </ArticleContext.Provider>
    </DossierContext.Provider>
  );
}

function Footer({ dossier, onMore }: Pick<FactPanelProps, 'onMore'> & Pick<PanelData, 'dossier'>) {
  const words = useWords();
  return (
    <footer class="panel-foot">
      <p>
        <button type="button" class="text-button" onClick={onMore}>
          {words.text('footer.more')}
        </button>
      </p>
      <p>{words.text('footer.marked')}</p>
      <p>
        <Said text={dossier.checked} />{' '}
        {words.text('footer.ends', { date: words.date(dossier.knowledgeEnds) })}
      </p>
    </footer>
  );
}

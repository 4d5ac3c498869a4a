import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PanelData } from '../../data/panel/panel-data.ts';
import { CopyTextButton, useCopy } from '../copy/CopyButtons.tsx';
import { useWords } from '../i18n/context.ts';
import { pick } from '../i18n/localized.ts';
import type { DismissedWhere, Target } from '../reading/options.ts';
import { AboutDossier } from './AboutDossier.tsx';
import { WhyMarked } from './WhyMarked.tsx';

interface PanelMenuProps {
  data: PanelData;
  /** The mention in hand, if it is one of this subject. */
  mention: Target | undefined;
  onDismiss: (where: DismissedWhere) => void;
}

/** What few readers want and each of them at once: why, not this, an error, the dossier. */
export function PanelMenu({ data, mention, onDismiss }: PanelMenuProps): JSX.Element {
  const words = useWords();
  const { copy, outcome } = useCopy();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.scrollIntoView({ block: 'nearest' }), []);
  const { dossier, key, description } = data;
  return (
    <div class="menu" ref={menu}>
      {mention && <WhyMarked mention={mention} subject={data} onDismiss={onDismiss} />}
      <h3>{words.text('report.title')}</h3>
      <p>{words.text('report.what')}</p>
      <p class="choices">
        <CopyTextButton
          label={words.text('report.copy')}
          text={() =>
            words.text('report.text', {
              dossier: dossier.id,
              version: dossier.version,
              id: key,
              text: pick(description, words.language).text,
            })
          }
          copy={copy}
        />
        {outcome}
      </p>
      <AboutDossier dossier={dossier} />
    </div>
  );
}

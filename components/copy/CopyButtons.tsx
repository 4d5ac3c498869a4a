import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { ShownSource } from '../../data/panel/panel-data.ts';
import { IconButton } from '../design/icons.tsx';
import { useWords } from '../i18n/context.ts';
import { pick } from '../i18n/localized.ts';
import { copyText } from './clipboard.ts';
import { DossierContext } from './context.ts';
import { quote, type Statement } from './quote.ts';

interface CopyProps {
  statement: Statement;
  sources: readonly ShownSource[];
}

/** Copies a statement with its sources, in one click. */
export function CopyButton({ statement, sources }: CopyProps): JSX.Element | null {
  const words = useWords();
  const dossier = useContext(DossierContext);
  const { copy, outcome } = useCopy();
  if (!dossier) return null;
  return (
    <span class="copy">
      {outcome}
      <IconButton
        icon="copy"
        label={words.text('copy.text')}
        onPress={(button) => copy(quote(statement, sources, dossier, words, 'text'), button)}
      />
    </span>
  );
}

/** The rarer ways to take a statement along: as Markdown, or as a report of an error in it. */
export function CopyMore({ statement, sources }: CopyProps): JSX.Element | null {
  const words = useWords();
  const dossier = useContext(DossierContext);
  const { copy, outcome } = useCopy();
  if (!dossier) return null;
  return (
    <p class="copy-more">
      <CopyTextButton
        label={words.text('copy.markdown')}
        text={() => quote(statement, sources, dossier, words, 'markdown')}
        copy={copy}
      />
      <CopyTextButton
        label={words.text('report.copy')}
        text={() =>
          words.text('report.text', {
            dossier: dossier.id,
            version: dossier.version,
            id: statement.id,
            text: pick(statement.text, words.language).text,
          })
        }
        copy={copy}
      />
      {outcome}
    </p>
  );
}

interface CopyTextButtonProps {
  label: string;
  text: () => string;
  copy: (text: string, near: HTMLElement) => void;
}

export function CopyTextButton({ label, text, copy }: CopyTextButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="text-button"
      onClick={({ currentTarget }) => copy(text(), currentTarget)}
    >
      {label}
    </button>
  );
}

/** Copies, and says whether it worked. */
export function useCopy(): {
  copy: (text: string, near: HTMLElement) => void;
  outcome: JSX.Element;
} {
  const words = useWords();
  const [worked, setWorked] = useState<boolean>();
  return {
    copy: (text, near) => {
      setWorked(undefined);
      void copyText(text, near).then(setWorked);
    },
    outcome: (
      <span role="status">
        {worked !== undefined && words.text(worked ? 'copy.done' : 'copy.failed')}
      </span>
    ),
  };
}

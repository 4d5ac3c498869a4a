import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type FileFault, fromFile, LARGEST_FILE, toFile } from '../../settings/file.ts';
import type { Settings } from '../../settings/settings.ts';
import { useWords } from '../i18n/context.ts';
import { Section } from './controls.tsx';
import type { DecideProps } from './Looks.tsx';

interface TakeAlongProps extends DecideProps {
  /** Fields too large for the browser's sync. */
  unsynced: readonly string[];
  onSave: (name: string, text: string) => void;
}

type Outcome = { fault: FileFault } | { leftOut: readonly string[]; before: Settings };

/** Settings as a file, and back; what goes wrong is said and changes nothing. */
export function TakeAlong(props: TakeAlongProps): JSX.Element {
  const { settings, unsynced, onChange, onSave } = props;
  const words = useWords();
  const id = useId();
  const [outcome, tell] = useState<Outcome>();
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const taken =
      file.size > LARGEST_FILE ? ({ fault: 'too-large' } as const) : fromFile(await file.text());
    input.value = '';
    if (taken.fault !== undefined) return tell({ fault: taken.fault });
    tell({ leftOut: taken.leftOut, before: settings });
    onChange({ kind: 'replace', settings: { ...settings, ...taken.values } });
  };
  const restore = (before: Settings): void => {
    tell(undefined);
    onChange({ kind: 'replace', settings: before });
  };
  return (
    <Section
      id="along"
      title={words.text('options.along')}
      intro={words.text('options.along-hint')}
    >
      {unsynced.length > 0 && <p class="failure">{words.text('options.unsynced')}</p>}
      <div class="buttons">
        <button
          type="button"
          class="push"
          onClick={() => onSave('sidelight-settings.json', toFile(settings))}
        >
          {words.text('options.export')}
        </button>
        <label class="push" for={id}>
          {words.text('options.import')}
          <input
            id={id}
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => void take(currentTarget)}
          />
        </label>
        <button
          type="button"
          class="text-button"
          onClick={() => {
            tell({ leftOut: [], before: settings });
            onChange({ kind: 'reset' });
          }}
        >
          {words.text('options.reset')}
        </button>
      </div>
      <div role="status">
        {outcome && 'fault' in outcome && (
          <p class="failure">{words.text(`options.fault-${outcome.fault}`)}</p>
        )}
        {outcome && 'before' in outcome && (
          <p class="done">
            {words.text('options.taken')}{' '}
            {outcome.leftOut.length > 0 &&
              words.text('options.left-out', {
                count: outcome.leftOut.length,
                entries: outcome.leftOut.slice(0, 10).join(', '),
              })}{' '}
            <button type="button" class="text-button" onClick={() => restore(outcome.before)}>
              {words.text('options.undo')}
            </button>
          </p>
        )}
      </div>
    </Section>
  );
}

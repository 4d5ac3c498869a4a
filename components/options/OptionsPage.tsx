import type { JSX } from 'preact';
import type { DossierCard } from '../../data/panel/whole.ts';
import type { LocalizedText } from '../../data/schema/index.ts';
import { toFile } from '../../settings/file.ts';
import type { Settings } from '../../settings/settings.ts';
import { FailureNote } from '../design/FailureNote.tsx';
import { WordsContext } from '../i18n/context.ts';
import type { Words } from '../i18n/words.ts';
import { Dismissals } from './Dismissals.tsx';
import { Dossiers } from './Dossiers.tsx';
import { Interface } from './Interface.tsx';
import { type CommandKeys, Keys } from './Keys.tsx';
import { Behaviour, type DecideProps, Looks } from './Looks.tsx';
import { Sites } from './Sites.tsx';
import { TakeAlong } from './TakeAlong.tsx';

export interface OptionsPageProps extends DecideProps {
  words: Words;
  languages: readonly (readonly [tag: Settings['language'], name: string])[];
  dossiers: readonly DossierCard[];
  labels: Readonly<Record<string, LocalizedText>>;
  commands: readonly CommandKeys[];
  unsynced: readonly string[];
  /** A stored record that could not be read; the last good one stands in for it. */
  spoilt: unknown;
  /** Why the last choice could not be stored. */
  failure: string | undefined;
  onRemap: () => void;
  onSave: (name: string, text: string) => void;
  /** The reader has seen that the record was spoilt. */
  onForgetSpoilt: () => void;
}

/** Everything that the reader decides, on one page. */
export function OptionsPage(props: OptionsPageProps): JSX.Element {
  const { words, settings, failure, spoilt, onSave } = props;
  return (
    <WordsContext.Provider value={words}>
      <main class="sidelight page options" lang={words.language} dir={words.direction}>
        <h1>{words.text('options.title')}</h1>
        <FailureNote failure={failure} />
        {spoilt !== undefined && (
          <div class="failure" role="alert">
            <p>{words.text('options.spoilt')}</p>
            <div class="buttons">
              <button
                type="button"
                class="text-button"
                onClick={() => onSave('sidelight-unreadable.json', JSON.stringify(spoilt))}
              >
                {words.text('options.spoilt-save')}
              </button>
              <button type="button" class="text-button" onClick={props.onForgetSpoilt}>
                {words.text('options.spoilt-forget')}
              </button>
            </div>
          </div>
        )}
        <Looks {...props} />
        <Behaviour {...props} />
        <Interface {...props} />
        <Sites
          {...props}
          onExport={() =>
            onSave('sidelight-sites.json', toFile(settings, ['offSites', 'onlySites']))
          }
        />
        <Dismissals {...props} />
        <Dossiers {...props} />
        <Keys {...props} />
        <TakeAlong {...props} />
      </main>
    </WordsContext.Provider>
  );
}

import type { JSX } from 'preact';
import { FailureNote } from '../design/FailureNote.tsx';
import { IconButton } from '../design/icons.tsx';
import { WordsContext } from '../i18n/context.ts';
import type { Words } from '../i18n/words.ts';
import { type Blocked, PageSummary, type Summary } from './PageSummary.tsx';
import { Switch } from './Switch.tsx';

export interface ToolbarPopupProps {
  words: Words;
  summary: Summary;
  /** Host of the page in the tab, `file` for files; `undefined` where it has none or none of ours runs. */
  site: string | undefined;
  offEverywhere: boolean;
  /** Sidelight works on the site, unless it is off everywhere. */
  onHere: boolean;
  /** Why the last choice could not be stored. */
  failure: string | undefined;
  onSwitchEverywhere: (on: boolean) => void;
  onSwitchHere: (on: boolean) => void;
  onGo: (subject: string) => void;
  onHelp: (why: Blocked) => void;
  onSave: () => void;
  onDossier: () => void;
  onSettings: () => void;
}

/** The toolbar's page. Its first control is the one that readers of a noisy page look for: on or off for the site. */
export function ToolbarPopup(props: ToolbarPopupProps): JSX.Element {
  const { words, summary, site, offEverywhere, onHere, failure } = props;
  const named =
    site === 'file' ? <>{words.text('popup.files-on-disk')}</> : <b translate={false}>{site}</b>;
  return (
    <WordsContext.Provider value={words}>
      <main class="sidelight popup" lang={words.language} dir={words.direction}>
        <header>
          <h1 translate={false}>Sidelight</h1>
        </header>
        <div class="switches">
          {site !== undefined && (
            <Switch
              on={!offEverywhere && onHere}
              disabled={offEverywhere}
              onChange={props.onSwitchHere}
            >
              {words.rich('popup.site', { site: named })}
            </Switch>
          )}
          <Switch on={!offEverywhere} onChange={props.onSwitchEverywhere}>
            {words.text(offEverywhere ? 'popup.off-everywhere' : 'popup.everywhere')}
          </Switch>
        </div>
        <FailureNote failure={failure} />
        <PageSummary summary={summary} onGo={props.onGo} onHelp={props.onHelp} />
        <footer>
          <button type="button" class="text-button" onClick={props.onDossier}>
            {words.text('popup.dossier')}
          </button>
          {summary.state === 'done' && summary.subjects.length > 0 && (
            <button
              type="button"
              class="text-button"
              title={words.text('popup.save-what')}
              onClick={props.onSave}
            >
              {words.text('popup.save')}
            </button>
          )}
          <IconButton
            icon="settings"
            label={words.text('popup.settings')}
            onPress={props.onSettings}
          />
        </footer>
      </main>
    </WordsContext.Provider>
  );
}

import type { JSX } from 'preact';
import { WordsContext } from '../i18n/context.ts';
import type { Words } from '../i18n/words.ts';
import { PageSummary, type Summary } from './PageSummary.tsx';
import { Switch } from './Switch.tsx';

export interface ToolbarPopupProps {
  words: Words;
  summary: Summary;
  /** Host of the page in the tab; `undefined` where none of ours runs. */
  site: string | undefined;
  offEverywhere: boolean;
  offHere: boolean;
  /** Why the last choice could not be stored. */
  failure: string | undefined;
  onEverywhere: (on: boolean) => void;
  onHere: (on: boolean) => void;
}

/** The toolbar's page: what is on this page, and on or off for it and for everywhere. */
export function ToolbarPopup(props: ToolbarPopupProps): JSX.Element {
  const { words, summary, site, offEverywhere, offHere, failure } = props;
  return (
    <WordsContext.Provider value={words}>
      <main class="sidelight popup" lang={words.language} dir={words.direction}>
        <header>
          <h1 translate={false}>Sidelight</h1>
          <Switch on={!offEverywhere} onChange={props.onEverywhere}>
            {words.text(offEverywhere ? 'popup.off-everywhere' : 'popup.on')}
          </Switch>
        </header>
        {site !== undefined && (
          <Switch on={!offEverywhere && !offHere} disabled={offEverywhere} onChange={props.onHere}>
            {words.rich('popup.site', { site: <b translate={false}>{site}</b> })}
          </Switch>
        )}
        {failure !== undefined && (
          <p class="failure" role="alert">
            {words.text('popup.failed', { reason: failure })}
          </p>
        )}
        <PageSummary summary={summary} />
      </main>
    </WordsContext.Provider>
  );
}

import type { JSX } from 'preact';
import { FailureNote } from '../design/FailureNote.tsx';
import { WordsContext } from '../i18n/context.ts';
import type { Words } from '../i18n/words.ts';

interface FirstRunPageProps {
  words: Words;
  /** Sidelight may read the sites that the reader visits. */
  hasAccess: boolean;
  failure: string | undefined;
  onAskForAccess: () => void;
  onDone: () => void;
}

/** What a reader sees once: the real thing on a few lines, and whether anything is left to do. */
export function FirstRunPage(props: FirstRunPageProps): JSX.Element {
  const { words, hasAccess, failure } = props;
  return (
    <WordsContext.Provider value={words}>
      <main class="sidelight page first-run" lang={words.language} dir={words.direction}>
        <h1>{words.text('first-run.title')}</h1>
        <p class="lead">{words.text('first-run.what')}</p>
        <blockquote>{words.text('first-run.sample')}</blockquote>
        <p>{words.text('first-run.off')}</p>
        <p>{words.text('first-run.private')}</p>
        <div class="access" role="status">
          <p>{words.text(hasAccess ? 'first-run.access' : 'first-run.no-access')}</p>
          <FailureNote failure={failure} />
          <div class="buttons">
            {!hasAccess && (
              <button type="button" class="push" onClick={props.onAskForAccess}>
                {words.text('popup.access-do')}
              </button>
            )}
            <button type="button" class="push" onClick={props.onDone}>
              {words.text('first-run.done')}
            </button>
          </div>
        </div>
      </main>
    </WordsContext.Provider>
  );
}

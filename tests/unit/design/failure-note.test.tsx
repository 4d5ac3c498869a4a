import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { FailureNote } from '../../../components/design/FailureNote.tsx';
import { WordsContext } from '../../../components/i18n/context.ts';
import english from '../../../components/i18n/languages/en.ts';
import { wordsOf } from '../../../components/i18n/words.ts';

const said = (failure: string | undefined) =>
  render(
    <WordsContext.Provider value={wordsOf(english)}>
      <FailureNote failure={failure} />
    </WordsContext.Provider>,
  );

test.each([
  ['Chromium', 'Resource::kQuotaBytes quota exceeded'],
  ['Chromium with a full disk', 'IO error: /profile/000003.log: No space left on device'],
  ['Firefox', 'QuotaExceededError: storage.local API call exceeded its quota limitations.'],
])('%s without room: the reader is told what to do', (_, failure) => {
  expect(said(failure)).toContain('There is no room left to store your choice. What was stored');
});

test('another reason is passed on', () => {
  expect(said('An unexpected error occurred')).toContain(
    'Your choice could not be stored: An unexpected error occurred',
  );
});

test('nothing is said where nothing failed', () => {
  expect(said(undefined)).toBe('');
});

import type { JSX } from 'preact';
import { useWords } from '../i18n/context.ts';

/** How browsers say that there is no room left for what an extension wants to store. */
const FULL = /quota|no space|disk (?:is )?full/i;

/** Why the reader's last choice could not be stored, if it could not. */
export function FailureNote({ failure }: { failure: string | undefined }): JSX.Element | null {
  const words = useWords();
  if (failure === undefined) return null;
  return (
    <p class="failure" role="alert">
      {FULL.test(failure)
        ? words.text('popup.full')
        : words.text('popup.failed', { reason: failure })}
    </p>
  );
}

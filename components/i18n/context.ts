import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words.ts';

/** The language that everything inside is shown in. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** @throws Error outside of a {@link WordsContext}. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There is no language here.');
  return words;
}

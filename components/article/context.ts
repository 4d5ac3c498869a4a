import { createContext } from 'preact';

/** EDTF: when the article in hand was written; an interval if it was changed since. `undefined`: nobody knows. */
export const ArticleContext = createContext<string | undefined>(undefined);

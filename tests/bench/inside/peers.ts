import AdvancedMark from 'advanced-mark.js';
import { Finder } from 'findandreplacedomtext';
import Mark from 'mark.js';

/*
 * Libraries that search a page for words themselves, each with what it offers
 * for many words at once and told to change nothing: only the search is timed.
 */

export type PeerName = 'mark.js' | 'advanced-mark.js' | 'findandreplacedomtext';

/** Searches the document and counts what was found. */
export type Peer = (names: readonly string[]) => number;

export const PEERS: Record<PeerName, Peer> = {
  'mark.js'(names) {
    let found = 0;
    new Mark(document.body).mark([...names], {
      separateWordSearch: false,
      accuracy: 'exactly',
      filter: () => (found++, false),
    });
    return found;
  },

  'advanced-mark.js'(names) {
    let found = 0;
    new AdvancedMark(document.body).mark([...names], {
      separateWordSearch: false,
      accuracy: 'exactly',
      combinePatterns: true,
      filter: () => (found++, false),
    });
    return found;
  },

  findandreplacedomtext(names) {
    const one = [...names].sort((a, b) => b.length - a.length).map(RegExp.escape);
    const find = new RegExp(`(?<![\\p{L}\\p{N}])(?:${one.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    return new Search(document.body, { find, preset: 'prose' }).matches.length;
  },
};

/** Ends where the changes to the page would begin. */
class Search extends Finder {
  override processMatches(): void {}
}

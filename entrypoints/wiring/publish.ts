import { browser } from 'wxt/browser';
import { compileLexicon } from '../../annotation/text/compile.ts';
import { library } from '../../data/library/library.ts';
import { panelOf } from '../../data/panel/panel-of.ts';
import { panelKey, type Published, type PublishedPanels } from './keys.ts';

const PANEL = panelKey('');

/**
 * Puts everything that pages read into storage: the lexicon, the labels and a
 * panel for every subject of every dossier. Panels of subjects that are no more
 * are removed last, so that a failed write (a full disk) leaves the old state.
 */
export async function publishLibrary(): Promise<void> {
  const dossiers = library();
  const panels: PublishedPanels = {};
  const labels: Published['labels'] = {};
  for (const dossier of dossiers) {
    for (const { id } of dossier.subjects) {
      const panel = panelOf(dossier, id);
      panels[panelKey(panel.key)] = panel;
      labels[panel.key] = panel.label;
    }
  }
  const lexicon = compileLexicon(dossiers.map(({ about, names }) => ({ id: about.id, names })));
  await browser.storage.local.set({ ...panels, labels, lexicon } satisfies PublishedPanels &
    Omit<Published, 'catalogue'>);

  const stored = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(
    stored.filter((key) => key.startsWith(PANEL) && !(key in panels)),
  );
}

/** Whether pages find what they need: it is missing before the first start and when storage was emptied. */
export async function isPublished(): Promise<boolean> {
  const stored = await browser.storage.local.get(['lexicon', 'catalogue']);
  return 'lexicon' in stored && 'catalogue' in stored;
}

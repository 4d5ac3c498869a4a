import { browser } from 'wxt/browser';
import { compileLexicon } from '../../annotation/text/compile.ts';
import { library } from '../../data/library/library.ts';
import { panelsOf } from '../../data/panel/panels-of.ts';
import type { Settings } from '../../settings/settings.ts';
import { catalogueFor } from './catalogue.ts';
import { inCommonKey, panelKey, type Published, type PublishedPanels } from './keys.ts';

const OURS = /^(?:panel|in-common):/;

/**
 * Puts everything that pages read into storage, in one write: a page that sees
 * the lexicon can open any panel. Panels of subjects that are no more are
 * removed last, so that a failed write (a full disk) leaves the old state.
 */
export async function publish(settings: Settings): Promise<void> {
  const dossiers = library();
  const panels: PublishedPanels = {};
  const labels: Published['labels'] = {};
  for (const dossier of dossiers) {
    const { inCommon, ofEach } = panelsOf(dossier);
    for (const panel of ofEach) {
      panels[panelKey(panel.key)] = panel;
      panels[inCommonKey(panel.key)] = inCommon;
      labels[panel.key] = panel.label;
    }
  }
  const lexicon = compileLexicon(dossiers.map(({ about, names }) => ({ id: about.id, names })));
  const catalogue = await catalogueFor(settings);
  await browser.storage.local.set({
    ...panels,
    labels,
    lexicon,
    catalogue,
  } satisfies PublishedPanels & Published);

  const stored = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(stored.filter((key) => OURS.test(key) && !(key in panels)));
}

/** Whether pages find what they need: it is missing before the first start and when storage was emptied. */
export async function isPublished(): Promise<boolean> {
  return 'lexicon' in (await browser.storage.local.get('lexicon'));
}

import { browser } from 'wxt/browser';
import { compileLexicon } from '../../annotation/text/compile.ts';
import { library } from '../../data/library/library.ts';
import { panelsOf } from '../../data/panel/panels-of.ts';
import type { Settings } from '../../settings/settings.ts';
import { catalogueFor } from './catalogue.ts';
import {
  inCommonKey,
  panelKey,
  partKey,
  type Published,
  type PublishedPanels,
  type PublishedParts,
  rulesKey,
} from './keys.ts';

/** What comes and goes with the dossiers and their names. */
const OURS = /^(?:panel|in-common|rules|part):/;

/**
 * Puts everything that pages read into storage, in one write: a page that sees
 * the lexicon can open any panel. Panels of subjects and names that are no
 * more are removed last, so that a failed write (a full disk) leaves the old state.
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
  const { edition } = lexicon.keys;
  const parts: PublishedParts = {};
  parts[rulesKey(edition)] = lexicon.rules;
  for (const [number, part] of lexicon.parts.entries()) parts[partKey(edition, number)] = part;
  const catalogue = await catalogueFor(settings);
  await browser.storage.local.set({
    ...panels,
    ...parts,
    labels,
    lexicon: lexicon.keys,
    catalogue,
  } satisfies PublishedPanels & PublishedParts & Published);

  const stored = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(
    stored.filter((key) => OURS.test(key) && !(key in panels) && !(key in parts)),
  );
}

/** Whether pages find what they need: it is missing before the first start and when storage was emptied. */
export async function isPublished(): Promise<boolean> {
  return 'lexicon' in (await browser.storage.local.get('lexicon'));
}

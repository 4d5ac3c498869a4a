import { browser } from 'wxt/browser';
import type { Catalogue } from '../../components/i18n/catalogue.ts';
import { joinPanel } from '../../data/panel/join-panel.ts';
import type { PanelData } from '../../data/panel/panel-data.ts';
import { inCommonKey, panelKey, type PublishedPanels } from '../wiring/keys.ts';

/** The panel of a subject, as the background published it; `undefined` for a subject that is no more. */
export async function panelInStorage(subject: string): Promise<PanelData | undefined> {
  const [common, own] = [inCommonKey(subject), panelKey(subject)];
  const stored = (await browser.storage.local.get([common, own])) as Partial<PublishedPanels>;
  const [inCommon, one] = [stored[common], stored[own]];
  return inCommon && one && joinPanel(inCommon, one);
}

/** The interface texts in the language chosen. Rejects when there are none. */
export async function catalogueInStorage(): Promise<Catalogue> {
  const { catalogue } = await browser.storage.local.get('catalogue');
  if (!catalogue) throw new Error('No interface texts are stored.');
  return catalogue as Catalogue;
}

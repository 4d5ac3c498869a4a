import { browser } from 'wxt/browser';
import type { Catalogue } from '../../components/i18n/catalogue.ts';
import type { PanelData } from '../../data/panel/panel-data.ts';
import { panelKey } from '../wiring/keys.ts';

/** The panel of a subject, as the background published it; `undefined` for a subject that is no more. */
export async function panelInStorage(subject: string): Promise<PanelData | undefined> {
  const key = panelKey(subject);
  return (await browser.storage.local.get(key))[key] as PanelData | undefined;
}

/** The interface texts in the language chosen. Rejects when there are none. */
export async function catalogueInStorage(): Promise<Catalogue> {
  const { catalogue } = await browser.storage.local.get('catalogue');
  if (!catalogue) throw new Error('No interface texts are stored.');
  return catalogue as Catalogue;
}

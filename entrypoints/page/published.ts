import { browser } from 'wxt/browser';
import type { Catalogue } from '../../components/i18n/catalogue.ts';
import { joinPanel } from '../../data/panel/join-panel.ts';
import type { PanelData } from '../../data/panel/panel-data.ts';
import type { Keys } from '../../annotation/text/lexicon.ts';
import type { Stock } from '../../annotation/text/open.ts';
import {
  inCommonKey,
  panelKey,
  partKey,
  type PublishedPanels,
  type PublishedParts,
  rulesKey,
} from '../wiring/keys.ts';

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

/** The rest of a lexicon, as the background published it. */
export function stockInStorage({ edition }: Keys): Stock {
  const get = async (keys: string[]) =>
    (await browser.storage.local.get<Record<string, unknown>>(keys)) as Partial<PublishedParts>;
  return {
    async rules() {
      const key = rulesKey(edition);
      return (await get([key]))[key];
    },
    async parts(numbers) {
      const keys = numbers.map((number) => partKey(edition, number));
      const stored = await get(keys);
      const parts = keys.flatMap((key) => stored[key] ?? []);
      return parts.length === keys.length ? parts : undefined;
    },
  };
}

import { browser } from 'wxt/browser';
import { type DossierCard, wholeDossier, type WholeDossier } from '../../data/panel/whole.ts';
import {
  inCommonKey,
  namesKey,
  panelKey,
  type Published,
  type PublishedNames,
  type PublishedPanels,
} from '../wiring/keys.ts';

/** The dossiers that are on, as the background published them. */
export async function cardsInUse(): Promise<DossierCard[]> {
  const stored = await browser.storage.local.get(['dossiers', 'labels']);
  const { dossiers = [], labels = {} } = stored as Partial<Published>;
  return dossiers.filter(({ subjects }) => subjects.some((key) => key in labels));
}

/** A whole dossier; `undefined` where it has been switched off in the meantime. */
export async function dossierInStorage(card: DossierCard): Promise<WholeDossier | undefined> {
  const panels = card.subjects.map(panelKey);
  const [common, names] = [inCommonKey(`${card.id}/`), namesKey(card.id)];
  const stored = (await browser.storage.local.get([common, names, ...panels])) as Partial<
    PublishedPanels & PublishedNames
  >;
  const inCommon = stored[common];
  return (
    inCommon &&
    wholeDossier({
      card,
      inCommon,
      names: stored[names] ?? {},
      subjects: panels.flatMap((key) => stored[key] ?? []),
    })
  );
}

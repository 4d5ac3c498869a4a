import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { hashOf, type Route, routeOf } from '../../components/dossier/route.ts';
import type { DossierCard, WholeDossier } from '../../data/panel/whole.ts';
import { type Decisions, followDecisions } from '../wiring/decisions.ts';
import type { TabReports } from '../wiring/follow-tab.ts';
import { followFront } from './follow-front.ts';
import { cardsInUse, dossierInStorage } from './stored.ts';
import { followWishes } from './wishes.ts';

/** All that the side panel shows, as it changes. */
export interface SidePanelState extends Decisions {
  /** The dossiers that are on. */
  dossiers: ReadonlySignal<readonly DossierCard[]>;
  /** The one in hand; `undefined` where all are off. */
  dossier: ReadonlySignal<WholeDossier | undefined>;
  route: ReadonlySignal<Route>;
  /** Of the page in front. */
  reports: ReadonlySignal<TabReports>;
  go(route: Route): void;
  choose(dossier: string): void;
}

/** Gathers what the side panel shows. */
export async function openSidePanelPage(): Promise<SidePanelState> {
  const [decisions, tab, window] = await Promise.all([
    followDecisions(),
    browser.tabs.getCurrent(),
    browser.windows.getCurrent(),
  ]);
  const route = signal(routeOf(location.hash));
  const dossiers = signal<readonly DossierCard[]>([]);
  const dossier = signal<WholeDossier>();

  const show = async (id: string | undefined): Promise<void> => {
    const card = dossiers.value.find((one) => one.id === id) ?? dossiers.value[0];
    dossier.value = card && (await dossierInStorage(card));
  };
  const look = async (): Promise<void> => {
    dossiers.value = await cardsInUse();
    const asked = route.value.subject?.split('/')[0];
    await show(asked ?? dossier.value?.dossier.id);
  };
  addEventListener('hashchange', () => {
    route.value = routeOf(location.hash);
    const asked = route.value.subject?.split('/')[0];
    if (asked !== undefined && asked !== dossier.value?.dossier.id)
      show(asked).catch(decisions.tell);
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if ('dossiers' in changes || 'labels' in changes) look().catch(decisions.tell);
  });
  if (window.id !== undefined && tab === undefined) {
    followWishes(window.id, (hash) => location.replace(hash), decisions.tell);
  }
  await look();

  return {
    ...decisions,
    dossiers,
    dossier,
    route,
    reports: followFront(window.id, tab),
    go(to) {
      // While a search is typed, each letter is no step of its own.
      if (to.search === undefined || route.value.search === undefined) {
        location.hash = hashOf(to);
        return;
      }
      history.replaceState(null, '', hashOf(to));
      route.value = to;
    },
    choose: (id) => void show(id).catch(decisions.tell),
  };
}

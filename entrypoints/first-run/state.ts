import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { drawing } from '../../components/reading/drawing.tsx';
import { startPage } from '../page/start.ts';
import { askForAccess, hasAccess } from '../wiring/access.ts';
import { type Decisions, followDecisions } from '../wiring/decisions.ts';
import { leaveDrawing } from '../wiring/view-script.ts';

export interface FirstRunState extends Decisions {
  hasAccess: ReadonlySignal<boolean>;
  ask(): void;
  /** Closes the page. */
  done(): void;
}

/** Starts what runs in every page in this one too, so that its sample lines show the real thing. */
export async function openFirstRun(): Promise<FirstRunState> {
  // No script is ever brought into a page of the extension's own.
  leaveDrawing(drawing);
  startPage();
  const decisions = await followDecisions();
  const access = signal(await hasAccess());
  const look = () => void hasAccess().then((has) => (access.value = has), decisions.tell);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  return {
    ...decisions,
    hasAccess: access,
    ask: () => void askForAccess().then(look, decisions.tell),
    done: () => void closeTab().catch(decisions.tell),
  };
}

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

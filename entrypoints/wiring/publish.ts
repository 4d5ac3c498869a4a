import { browser } from 'wxt/browser';
import { compileLexicon } from '../../annotation/text/compile.ts';
import { library } from '../../data/library/library.ts';
import { panelsOf } from '../../data/panel/panels-of.ts';
import type { DossierCard, NamesOfSubjects } from '../../data/panel/whole.ts';
import type { Dossier } from '../../data/schema/index.ts';
import type { Settings } from '../../settings/settings.ts';
import { catalogueFor } from './catalogue.ts';
import {
  inCommonKey,
  namesKey,
  panelKey,
  partKey,
  type Published,
  type PublishedNames,
  type PublishedPanels,
  type PublishedParts,
  rulesKey,
} from './keys.ts';

/** What comes and goes with the dossiers and their names. */
const OURS = /^(?:panel|in-common|names|rules|part):/;

/**
 * Puts everything that pages read into storage, in one write: a page that sees
 * the lexicon can open any panel. Dossiers that the reader has switched off are
 * listed and no more. Panels of subjects and names that are no more are
 * removed last, so that a failed write (a full disk) leaves the old state.
 */
export async function publish(settings: Settings): Promise<void> {
  const all = library();
  const dossiers = all.filter(({ about }) => !settings.offDossiers.includes(about.id));
  const panels: PublishedPanels & PublishedNames = {};
  const labels: Published['labels'] = {};
  for (const dossier of dossiers) {
    const { inCommon, ofEach } = panelsOf(dossier);
    panels[namesKey(dossier.about.id)] = namesOf(dossier);
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
    dossiers: all.map(cardOf),
  } satisfies PublishedPanels & PublishedNames & PublishedParts & Published);

  const stored = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(
    stored.filter((key) => OURS.test(key) && !(key in panels) && !(key in parts)),
  );
}

/** Whether pages find what they need: it is missing before the first start and when storage was emptied. */
export async function isPublished(): Promise<boolean> {
  const stored = await browser.storage.local.get(['lexicon', 'dossiers']);
  return 'lexicon' in stored && 'dossiers' in stored;
}

function cardOf({ about, subjects, facts, events, sources, names }: Dossier): DossierCard {
  const { id, title, summary, version, date, knowledgeEnds } = about;
  const extent = {
    subjects: subjects.length,
    facts: facts.length,
    events: events.length,
    sources: sources.length,
    languages: names.length,
  };
  const keys = subjects.map((subject) => `${id}/${subject.id}`);
  return { id, title, summary, version, date, knowledgeEnds, subjects: keys, extent };
}

function namesOf({ about, names }: Dossier): NamesOfSubjects {
  const forms = names.flatMap((file) =>
    file.names.flatMap(({ subject, forms }) => forms.map((form) => ({ subject, form }))),
  );
  const bySubject = Map.groupBy(forms, ({ subject }) => `${about.id}/${subject}`);
  return Object.fromEntries(
    Array.from(bySubject, ([key, some]) => [key, [...new Set(some.map(({ form }) => form))]]),
  );
}

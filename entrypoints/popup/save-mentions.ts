import { browser } from 'wxt/browser';
import {
  type Described,
  type QuotedPage,
  webAnnotations,
} from '../../components/export/web-annotation.ts';
import { panelKey, type PublishedPanels } from '../wiring/keys.ts';
import { saveFile } from '../wiring/save-file.ts';

/** Hands the reader the mentions of a page and its frames as Web Annotations. */
export async function saveMentions(pages: readonly QuotedPage[]): Promise<void> {
  const subjects = new Set(pages.flatMap(({ mentions }) => mentions.map(({ subject }) => subject)));
  const stored = (await browser.storage.local.get(
    Array.from(subjects, panelKey),
  )) as PublishedPanels;
  const describe = (subject: string): Described | undefined => stored[panelKey(subject)];
  const { name, version } = browser.runtime.getManifest();
  const annotations = webAnnotations({
    pages,
    describe,
    at: new Date().toISOString(),
    uuid: () => crypto.randomUUID(),
    generator: { name, version },
  });
  saveFile('mentions.jsonld', `${JSON.stringify(annotations, null, 2)}\n`, 'application/ld+json');
}

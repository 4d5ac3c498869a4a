import type { Published } from '../../entrypoints/wiring/keys.ts';
import type { Session } from './launch.ts';
import { stored } from './storage.ts';

/** The English label of every subject, by its key, as the extension has published them. */
export async function labelsOf(session: Session): Promise<Record<string, string>> {
  const { labels = {} } = (await stored(session, ['labels'])) as Partial<Published>;
  return Object.fromEntries(Object.entries(labels).map(([subject, label]) => [subject, label.en]));
}

import type { Session } from './launch.ts';
import { stored } from './storage.ts';
import { until } from './until.ts';

/** Waits until a freshly loaded extension has put in place what pages read of it. */
export async function ready(session: Session): Promise<void> {
  await until('the extension to publish its library', async () => {
    const found = await stored(session, ['lexicon', 'catalogue']);
    return 'lexicon' in found && 'catalogue' in found;
  });
}

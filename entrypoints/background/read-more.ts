import { hashOf } from '../../components/dossier/route.ts';
import { openInTab, openSidePanel } from '../wiring/side-panel.ts';

/**
 * Shows the dossier at a subject: in the side panel, or where the browser does
 * not open that for a click in a page, as Firefox, in a tab. Awaits nothing
 * before it asks for the panel, since Chromium forgets the click.
 */
export async function readMore(
  subject: string,
  tab: { id?: number | undefined; windowId: number } | undefined,
): Promise<void> {
  const hash = hashOf({ part: 'subjects', subject });
  await openSidePanel(tab?.windowId ?? 0, hash).catch(() => openInTab(hash, tab));
}

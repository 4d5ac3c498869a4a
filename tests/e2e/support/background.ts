import { inFirefox } from '../../../tools/browsers/browser-window.ts';
import { FIREFOX_ID, type Session } from '../../../tools/browsers/launch.ts';

declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(how: object): Promise<void> } };
};

/** Ends the background as browsers do when it has nothing to do. */
export async function endBackground(session: Session): Promise<void> {
  if (session.name === 'firefox') {
    await inFirefox(
      session.browser,
      async (id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
      },
      FIREFOX_ID,
    );
    return;
  }
  const cdp = await session.browser.target().createCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await cdp.detach();
}

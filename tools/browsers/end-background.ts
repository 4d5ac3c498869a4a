import { inFirefox } from './browser-window.ts';
import { FIREFOX_ID, type Session } from './launch.ts';

/** Ends the extension's background, if it runs, as a browser does when that has nothing to do. */
export async function endBackground(session: Session): Promise<void> {
  await (session.name === 'chromium' ? endWorker : endEventPage)(session);
}

async function endWorker({ browser }: Session): Promise<void> {
  const cdp = await browser.target().createCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await cdp.detach();
}

declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(how: object): Promise<void> } };
};

async function endEventPage({ browser }: Session): Promise<void> {
  const end = async (id: string): Promise<void> => {
    const { extension } = WebExtensionPolicy.getByID(id);
    await extension.terminateBackground({ disableResetIdleForTest: true });
  };
  await inFirefox(browser, end, FIREFOX_ID);
}

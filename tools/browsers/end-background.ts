import { bidi } from './bidi.ts';
import type { Session } from './launch.ts';

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

/** Firefox's own scripts can end it, and a driver that is let into the browser's windows can run them. */
async function endEventPage({ browser, origin = '' }: Session): Promise<void> {
  const { contexts } = await bidi<{ contexts: { context: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const found = await bidi<{ type: string }>(browser, 'script.callFunction', {
    functionDeclaration: `(host) => WebExtensionPolicy.getByHostname(host).extension.terminateBackground({ disableResetIdleForTest: true })`,
    arguments: [{ type: 'string', value: new URL(origin).host }],
    awaitPromise: true,
    target: { context: contexts[0]?.context },
  });
  if (found.type !== 'success') throw new Error(`Firefox did not end it: ${JSON.stringify(found)}`);
}

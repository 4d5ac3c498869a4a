import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { KEY as SETTINGS, read } from '../../settings/read.ts';
import type { Settings } from '../../settings/settings.ts';
import { createWriter } from '../../settings/writer.ts';
import { catalogueFor } from '../wiring/catalogue.ts';
import { logError } from '../wiring/error-log.ts';
import { onMessage, tellTab } from '../wiring/messages.ts';
import { describeError } from '../wiring/own-error.ts';
import { isPublished, publish } from '../wiring/publish.ts';
import { createBadge } from './badge.ts';

export default defineBackground(() => {
  const changeSettings = createWriter(browser.storage.local, async (now, before) =>
    now.language === before.language ? {} : { catalogue: await catalogueFor(now) },
  );
  const failed = (error: unknown) => logError(describeError('background', error));

  onMessage('changeSettings', async ({ data }) => void (await changeSettings(data)));
  onMessage('panelOpened', async ({ data, sender }) => {
    const { id } = sender.tab ?? {};
    if (id !== undefined) await tellTab(id, 'closeOtherPanels', data);
  });
  onMessage('ownError', ({ data }) => void logError(data));

  const badge = createBadge(failed);
  onMessage('mentionsChanged', ({ sender }) => {
    if (sender.tab?.id !== undefined) badge.count(sender.tab.id);
  });

  const settings = async () => read((await browser.storage.local.get(SETTINGS))[SETTINGS]).settings;
  let published: Promise<void> | undefined;
  const publishOnce = () => {
    published ??= settings().then(publish);
    published.catch(failed);
  };

  const heed = (now: Settings) => badge.follow(now);
  settings().then(heed).catch(failed);
  browser.storage.local.onChanged.addListener(({ [SETTINGS]: changed }) => {
    if (changed) heed(read(changed.newValue).settings);
  });

  // Installed, updated or loaded anew: what is stored may be of another version.
  browser.runtime.onInstalled.addListener(publishOnce);
  // Storage may have been emptied in the meantime.
  isPublished()
    .then((done) => done || publishOnce())
    .catch(failed);

  // A content script's port: it closes when the extension goes, which is how the script notices.
  browser.runtime.onConnect.addListener(() => {});
});

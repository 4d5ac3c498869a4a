import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { wordsOf } from '../../components/i18n/words.ts';
import { KEY as SETTINGS, read } from '../../settings/read.ts';
import type { Settings } from '../../settings/settings.ts';
import { createSync } from '../../settings/sync.ts';
import { createWriter } from '../../settings/writer.ts';
import { catalogueFor } from '../wiring/catalogue.ts';
import { logError } from '../wiring/error-log.ts';
import { onMessage, tellTab } from '../wiring/messages.ts';
import { describeError } from '../wiring/own-error.ts';
import { isPublished, publish } from '../wiring/publish.ts';
import { createBadge } from './badge.ts';
import { bringView } from './bring-view.ts';
import { heedCommands, toggleSite } from './commands.ts';
import { showFirstRun } from './first-run.ts';
import { heedMenus, writeMenus } from './menus.ts';
import { readMore } from './read-more.ts';

export default defineBackground(() => {
  const { local, sync } = browser.storage;
  const onError = (error: unknown) => void logError(describeError('background', error));
  const stored = async () => read((await local.get(SETTINGS))[SETTINGS]);
  const settings = async () => (await stored()).settings;
  const change = createWriter(local, async (now, before) =>
    now.language === before.language ? {} : { catalogue: await catalogueFor(now) },
  );
  onMessage('changeSettings', async ({ data }) => void (await change(data)));
  onMessage('panelOpened', async ({ data, sender }) => {
    const { id } = sender.tab ?? {};
    if (id !== undefined) await tellTab(id, 'closeOtherPanels', data);
  });
  onMessage('ownError', ({ data }) => void logError(data));

  onMessage('bringView', ({ sender }) => bringView(sender));
  onMessage('readMore', ({ data, sender }) => readMore(data, sender.tab));

  const badge = createBadge(onError);
  onMessage('mentionsChanged', ({ sender }) => {
    if (sender.tab?.id !== undefined) badge.count(sender.tab.id);
  });

  const decisions = { settings, change, onError };
  heedCommands(decisions);
  heedMenus({ onSwitchSite: (site) => toggleSite(decisions, site), onError });
  const rewriteMenus = async () => writeMenus(wordsOf(await catalogueFor(await settings())));

  let published: Promise<void> = Promise.resolve();
  const publishAnew = () => {
    published = published.then(settings).then(publish).catch(onError);
    return published;
  };

  const { push, pull } = createSync({ sync, local, settings, change });
  local.onChanged.addListener(({ [SETTINGS]: changed, lexicon }) => {
    // Somebody has emptied the store: pages go by what lay there.
    if (lexicon && lexicon.newValue === undefined) void publishAnew();
    if (!changed) return;
    const [now, before] = [read(changed.newValue).settings, read(changed.oldValue).settings];
    heed(now, before);
    push().catch(onError);
  });
  sync.onChanged.addListener(() => void pull().catch(onError));

  function heed(now: Settings, before: Settings): void {
    badge.follow(now);
    if (now.language !== before.language) rewriteMenus().catch(onError);
    if (String(now.offDossiers) !== String(before.offDossiers)) void publishAnew();
  }

  /** A record that cannot be read is put aside for the last good one, before any page goes by it. */
  async function mend(): Promise<void> {
    const { settings: now, unreadable } = await stored();
    if (unreadable) await change({ kind: 'set', values: {} });
    else badge.follow(now);
  }
  mend().catch(onError);

  // Installed, updated or loaded anew: what is stored may be of another version.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void publishAnew();
    rewriteMenus().catch(onError);
    pull().catch(onError);
    if (reason === 'install') showFirstRun().catch(onError);
  });
  browser.runtime.onStartup.addListener(() => {
    rewriteMenus().catch(onError);
    pull().catch(onError);
  });
  // Storage may have been emptied in the meantime.
  isPublished()
    .then((done) => (done ? undefined : publishAnew()))
    .catch(onError);

  // A content script's port: it closes when the extension goes, which is how the script notices.
  browser.runtime.onConnect.addListener(() => {});
});

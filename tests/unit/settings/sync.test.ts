import { describe, expect, test } from 'vitest';
import { KEY, read } from '../../../settings/read.ts';
import { BASE_KEY, createSync, UNSYNCED_KEY } from '../../../settings/sync.ts';
import { createWriter, GOOD_KEY, UNREADABLE_KEY } from '../../../settings/writer.ts';

type Items = Record<string, unknown>;

function area(items: Items = {}, fits: (item: unknown) => boolean = () => true) {
  return {
    items,
    get: async (key: string | null) =>
      structuredClone(key === null ? items : key in items ? { [key]: items[key] } : {}),
    set: async (more: Items) => {
      if (!Object.values(more).every(fits)) throw new Error('QUOTA_BYTES_PER_ITEM');
      Object.assign(items, structuredClone(more));
    },
  };
}

/** A device of the reader's: a store of its own, and the sync that all share. */
function device(sync: ReturnType<typeof area>) {
  const local = area();
  const settings = async () => read(local.items[KEY]).settings;
  const change = createWriter(local);
  return { local, settings, change, ...createSync({ sync, local, settings, change }) };
}

describe('settings on two devices', () => {
  test('what one decides, the other follows', async () => {
    const sync = area();
    const [one, other] = [device(sync), device(sync)];
    await one.change({ kind: 'set', values: { theme: 'dark' } });
    await one.push();
    await other.pull();
    expect((await other.settings()).theme).toBe('dark');
  });

  test('different decisions made at once both stand', async () => {
    const sync = area();
    const [one, other] = [device(sync), device(sync)];
    await Promise.all([one.push(), other.push()]);
    await one.change({ kind: 'set', values: { theme: 'dark' } });
    await other.change({ kind: 'list', list: 'offSites', entry: 'a.example', on: true });
    await one.push();
    await other.push();
    await one.pull();
    await other.pull();
    const expected = { theme: 'dark', offSites: ['a.example'] };
    expect(await one.settings()).toMatchObject(expected);
    expect(await other.settings()).toMatchObject(expected);
  });

  test('our own decision coming back late does not undo a newer one', async () => {
    const sync = area();
    const one = device(sync);
    await one.change({ kind: 'set', values: { off: true } });
    await one.push();
    await one.change({ kind: 'set', values: { off: false } });
    await one.pull();
    expect((await one.settings()).off).toBe(false);
  });

  test('nor does one of which the end of the background kept the note', async () => {
    const sync = area();
    const { local, settings, change } = device(sync);
    const ended = {
      ...local,
      set: async (items: Items) => {
        if (BASE_KEY in items) throw new Error('The background was ended.');
        await local.set(items);
      },
    };
    for (const entry of ['a.example', 'b.example', 'c.example']) {
      await change({ kind: 'list', list: 'offSites', entry, on: true });
      const cut = createSync({ sync, local: ended, settings, change });
      await expect(cut.push()).rejects.toThrow('ended');
    }
    await change({ kind: 'list', list: 'offSites', entry: 'd.example', on: true });
    await createSync({ sync, local, settings, change }).pull();
    expect((await settings()).offSites).toHaveLength(4);
  });

  test('a list too long for the sync stays here, and that is said', async () => {
    const sync = area({}, (item) => JSON.stringify(item).length < 100);
    const one = device(sync);
    for (let at = 0; at < 20; at++) {
      await one.change({ kind: 'list', list: 'offSites', entry: `site-${at}.example`, on: true });
    }
    await one.change({ kind: 'set', values: { theme: 'dark' } });
    await one.push();
    expect(one.local.items[UNSYNCED_KEY]).toEqual(['offSites']);
    expect(sync.items).toMatchObject({ 'settings.theme': 'dark' });
    expect((await one.settings()).offSites).toHaveLength(20);
  });

  test('what others put there does no harm', async () => {
    const one = device(area({ 'settings.theme': 7, 'settings.offSites': 'all', other: 1 }));
    await one.change({ kind: 'set', values: { badge: false } });
    await one.pull();
    expect(await one.settings()).toMatchObject({ theme: 'auto', offSites: [], badge: false });
  });
});

test('the last good settings stand in for a spoilt record, which is kept', async () => {
  const local = area();
  const change = createWriter(local);
  await change({ kind: 'set', values: { theme: 'dark' } });
  local.items[KEY] = 'scrambled';
  await change({ kind: 'set', values: {} });
  expect(read(local.items[KEY]).settings.theme).toBe('dark');
  expect(local.items[UNREADABLE_KEY]).toBe('scrambled');
  expect(local.items[GOOD_KEY]).toEqual(local.items[KEY]);
});

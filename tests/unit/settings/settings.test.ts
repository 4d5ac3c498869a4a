import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Change } from '../../../settings/change.ts';
import { migrate } from '../../../settings/migrate.ts';
import { KEY, read } from '../../../settings/read.ts';
import { DEFAULTS, FIELDS, isOn } from '../../../settings/settings.ts';
import { createWriter, type StorageArea, UNREADABLE_KEY } from '../../../settings/writer.ts';

function memory(initial: Record<string, unknown> = {}) {
  const items = structuredClone(initial);
  let fails = false;
  const area: StorageArea = {
    get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (change) => {
      if (fails) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(items, structuredClone(change));
    },
  };
  return { items, area, fail: (on: boolean) => (fails = on) };
}

describe('reading a stored record', () => {
  test('nothing stored: the defaults', () => {
    expect(read(undefined)).toEqual({ settings: DEFAULTS, unreadable: false });
    expect(DEFAULTS).toMatchObject({
      off: false,
      offSites: [],
      painter: 'highlight',
      tooltipDelay: 300,
    });
  });

  test.each([
    [
      'a spoilt field falls back alone',
      { version: 1, tooltipDelay: 'soon', off: true },
      { tooltipDelay: 300, off: true },
    ],
    [
      'sites are lower case',
      { version: 1, offSites: ['News.Example'] },
      { offSites: ['news.example'] },
    ],
    [
      'a spoilt member of a list costs itself alone',
      { version: 1, onlySites: ['a.example', 7], dismissed: [{ subject: 'd/s', name: 'S' }, 'S'] },
      { onlySites: ['a.example'], dismissed: [{ subject: 'd/s', name: 'S' }] },
    ],
    [
      'what is not among the choices, or beyond the bounds, falls back',
      { version: 0.5, painter: 'spray', tooltipDelay: -1, badge: 'yes', offSites: { 0: 'a' } },
      { version: 1, painter: 'highlight', tooltipDelay: 300, badge: true, offSites: [] },
    ],
    [
      'what is no site is no entry, and no dismissal on a site becomes one everywhere',
      { offSites: ['', 'a b', 'a/b'], dismissed: [{ subject: 'd/s', name: 'S', site: 'a/b' }] },
      { offSites: [], dismissed: [] },
    ],
    [
      'a later version keeps what it knows more',
      { version: 9, shine: 3 },
      { version: 9, shine: 3, painter: 'highlight' },
    ],
  ])('%s', (_, stored, expected) => {
    expect(read(stored).settings).toMatchObject(expected);
  });

  test.each([['text'], [null], [[1, 2]], [17]])(
    '%j is not a record: the defaults stand in',
    (stored) => {
      expect(read(stored)).toEqual({ settings: DEFAULTS, unreadable: true });
    },
  );

  test('a record of spoilt fields reads as settings, which read as themselves', () => {
    const fields = Object.keys(DEFAULTS).map((name) => [name, fc.anything()] as const);
    fc.assert(
      fc.property(fc.record(Object.fromEntries(fields)), (stored) => {
        const { settings } = read({ ...stored, version: 1 });
        expect(read(structuredClone(settings)).settings).toEqual(settings);
        expect(isOn(settings, 'a.example')).toBeTypeOf('boolean');
        for (const [name, field] of Object.entries(FIELDS)) {
          expect(settings).toHaveProperty(name, field(settings[name as keyof typeof settings]));
        }
      }),
    );
  });

  test('anything can be read', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = read(stored);
        expect(typeof settings.off).toBe('boolean');
        expect(Array.isArray(settings.offSites)).toBe(true);
      }),
    );
  });
});

test('an old record is brought forward step by step', () => {
  const steps = {
    1: ({ delay, ...rest }: Record<string, unknown>) => ({
      ...rest,
      tooltipDelay: delay,
      version: 2,
    }),
    2: (old: Record<string, unknown>) => ({ ...old, off: false, version: 3 }),
  };
  expect(migrate({ version: 1, delay: 500 }, steps)).toEqual({
    version: 3,
    tooltipDelay: 500,
    off: false,
  });
  expect(migrate({ version: 7, delay: 500 }, steps)).toEqual({ version: 7, delay: 500 });
  expect(migrate({}, steps)).toEqual({});
});

describe('on and off', () => {
  test('off for a site, and back', () => {
    const off = apply(DEFAULTS, { kind: 'list', list: 'offSites', entry: 'a.example', on: true });
    expect(isOn(off, 'a.example')).toBe(false);
    expect(isOn(off, 'b.example')).toBe(true);
    expect(apply(off, { kind: 'list', list: 'offSites', entry: 'a.example', on: false })).toEqual(
      DEFAULTS,
    );
  });

  test('a site is listed once', () => {
    const change: Change = { kind: 'list', list: 'offSites', entry: 'a.example', on: true };
    expect(apply(apply(DEFAULTS, change), change).offSites).toEqual(['a.example']);
  });

  test('on nowhere but on the sites that are named', () => {
    const only = apply(DEFAULTS, { kind: 'list', list: 'onlySites', entry: 'a.example', on: true });
    expect(isOn(only, 'a.example')).toBe(true);
    expect(isOn(only, 'b.example')).toBe(false);
    expect(isOn({ ...only, offSites: ['a.example'] }, 'a.example')).toBe(false);
  });

  test('off everywhere', () => {
    expect(isOn(apply(DEFAULTS, { kind: 'set', values: { off: true } }), 'a.example')).toBe(false);
  });
});

test('a dismissal is kept once for each place, and taken back', () => {
  const dismissal = { subject: 'd/s', name: 'S' };
  const here = { ...dismissal, site: 'a.example' };
  const dismissed = [dismissal, here, dismissal].reduce(
    (settings, one) => apply(settings, { kind: 'dismiss', dismissal: one, on: true }),
    DEFAULTS,
  );
  expect(dismissed.dismissed).toEqual([here, dismissal]);
  const back = apply(dismissed, { kind: 'dismiss', dismissal: here, on: false });
  expect(back.dismissed).toEqual([dismissal]);
});

describe('the one writer', () => {
  test('changes made at once are all kept', async () => {
    const { area, items } = memory();
    const write = createWriter(area);
    const sites = Array.from({ length: 20 }, (_, index) => `site-${index}.example`);
    await Promise.all(
      sites.map((site) => write({ kind: 'list', list: 'offSites', entry: site, on: true })),
    );
    expect(read(items[KEY]).settings.offSites).toEqual(sites);
  });

  test('a failed write loses nothing and stops nothing', async () => {
    const { area, items, fail } = memory();
    const write = createWriter(area);
    await write({ kind: 'list', list: 'offSites', entry: 'a.example', on: true });
    fail(true);
    await expect(write({ kind: 'reset' })).rejects.toThrow('quota');
    expect(read(items[KEY]).settings.offSites).toEqual(['a.example']);
    fail(false);
    await write({ kind: 'set', values: { tooltipDelay: 0 } });
    expect(read(items[KEY]).settings).toMatchObject({ offSites: ['a.example'], tooltipDelay: 0 });
  });

  test('what belongs to the settings is stored with them, in one write', async () => {
    const { area } = memory();
    const writes: unknown[] = [];
    const set: StorageArea['set'] = (items) => {
      writes.push(items);
      return area.set(items);
    };
    const write = createWriter({ ...area, set }, async (now, before) =>
      now.language === before.language ? {} : { catalogue: now.language },
    );
    await write({ kind: 'set', values: { language: 'x-pseudo' } });
    await write({ kind: 'set', values: { off: true } });
    expect(writes).toEqual([
      expect.objectContaining({
        settings: expect.objectContaining({ language: 'x-pseudo' }),
        catalogue: 'x-pseudo',
      }),
      expect.objectContaining({ settings: expect.objectContaining({ off: true }) }),
    ]);
    expect(writes[1]).not.toHaveProperty('catalogue');
  });

  test('a record that cannot be read is kept aside before it is written over', async () => {
    const { area, items } = memory({ [KEY]: 'scrambled' });
    await createWriter(area)({ kind: 'set', values: { off: true } });
    expect(items[UNREADABLE_KEY]).toBe('scrambled');
    expect(read(items[KEY]).settings.off).toBe(true);
  });
});

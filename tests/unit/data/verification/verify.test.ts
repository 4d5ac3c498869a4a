import { describe, expect, it } from 'vitest';
import { isVerified, verify, type Statement } from '../../../../data/verification/verify.ts';
import { cite, lookup, supportedBy } from './world.ts';

const keyOf = (statement: Statement) => verify(statement, lookup).key;
const originsOf = (statement: Statement) => {
  const verification = verify(statement, lookup);
  return 'origins' in verification ? verification.origins.map(({ id }) => id) : [];
};

describe('superseded', () => {
  it('comes before everything else and names the better fact', () => {
    const statement: Statement = {
      kind: 'act',
      by: ['moscow'],
      citations: [cite('moscow'), cite('agency', { bears: 'disputes' })],
      supersededBy: 'better',
    };
    expect(verify(statement, lookup)).toEqual({ key: 'superseded', by: 'better' });
  });
});

describe('disputed', () => {
  it('is what one origin that is not weak denies, however well supported', () => {
    const statement: Statement = {
      kind: 'event',
      citations: [cite('agency'), cite('paper'), cite('kabul', { bears: 'disputes' })],
    };
    expect(verify(statement, lookup)).toMatchObject({
      key: 'disputed',
      supports: [{ id: 'agency' }, { id: 'paper' }],
      disputes: [{ id: 'kabul' }],
    });
  });

  it('is not what only a weak source denies', () => {
    const statement: Statement = {
      kind: 'event',
      citations: [cite('agency'), cite('paper'), cite('kabul', { bears: 'disputes', weak: true })],
    };
    expect(keyOf(statement)).toBe('corroborated');
  });

  it('stays so without any support', () => {
    const citations = [cite('kabul', { bears: 'disputes' })];
    expect(verify({ kind: 'event', citations }, lookup)).toMatchObject({
      key: 'disputed',
      supports: [],
    });
  });
});

describe('official', () => {
  it("is an act or a statement on record in the body's own text", () => {
    for (const kind of ['act', 'statement'] as const) {
      expect(keyOf({ ...supportedBy(kind, ['moscow']), by: ['moscow'] })).toBe('official');
    }
  });

  it('is what a relay puts on record that names the body', () => {
    const citations = [cite('paper', { origin: 'moscow' })];
    expect(originsOf({ kind: 'statement', by: ['moscow'], citations })).toEqual(['moscow']);
  });

  it('is not what others say of the body, however many', () => {
    const others = supportedBy('act', ['agency', 'paper', 'kabul']);
    expect(keyOf({ ...others, by: ['moscow'] })).toBe('reported');
  });

  it('needs to be told whose act it is', () => {
    expect(keyOf(supportedBy('act', ['moscow']))).toBe('reported');
  });

  it('does not rest on a weak source', () => {
    const citations = [cite('moscow', { weak: true })];
    expect(keyOf({ kind: 'act', by: ['moscow'], citations })).toBe('reported');
  });

  it.each(['event', 'figure', 'view'] as const)('is no %s', (kind) => {
    expect(keyOf({ ...supportedBy(kind, ['moscow']), by: ['moscow'] })).toBe('reported');
  });

  it('names those whose own it is, and not who else reports it', () => {
    const statement = { ...supportedBy('act', ['agency', 'moscow', 'paper']), by: ['moscow'] };
    expect(originsOf(statement)).toEqual(['moscow']);
  });
});

describe('official, both sides', () => {
  const by = ['moscow', 'kabul'];

  it('is an act that opposite parties declared, each on record', () => {
    const act = { ...supportedBy('act', ['moscow', 'kabul']), by };
    expect(verify(act, lookup)).toMatchObject({ key: 'official', both: true });
  });

  it('is not an act of which one side is on record', () => {
    const act = { ...supportedBy('act', ['moscow', 'agency']), by };
    expect(verify(act, lookup)).toMatchObject({ key: 'official', both: false });
  });

  it('is not an act of two bodies of one party', () => {
    const act = { ...supportedBy('act', ['moscow', 'duma']), by: ['moscow', 'duma'] };
    expect(verify(act, lookup)).toMatchObject({ key: 'official', both: false });
  });

  it('is not an act of one party and a body of no party', () => {
    const act = { ...supportedBy('act', ['moscow', 'court']), by: ['moscow', 'court'] };
    expect(verify(act, lookup)).toMatchObject({ key: 'official', both: false });
  });

  it('is no statement', () => {
    const statement = { ...supportedBy('statement', ['moscow', 'kabul']), by };
    expect(verify(statement, lookup)).toMatchObject({ key: 'official', both: false });
  });
});

describe('corroborated', () => {
  it.each([
    ['two origins of no party', ['agency', 'paper'], 'corroborated'],
    ['an origin of no party and one of a party', ['agency', 'moscow'], 'corroborated'],
    ['one origin', ['agency'], 'reported'],
    ['two of one party', ['moscow', 'duma'], 'reported'],
    ['two parties and nobody of none', ['moscow', 'kabul'], 'reported'],
    ['three parties and nobody of none', ['moscow', 'kabul', 'tashkent'], 'reported'],
  ])('%s', (_, origins, key) => {
    expect(keyOf(supportedBy('event', origins))).toBe(key);
    expect(keyOf(supportedBy('figure', origins))).toBe(key);
  });

  it.each(['act', 'statement', 'view'] as const)('is no %s', (kind) => {
    expect(keyOf(supportedBy(kind, ['agency', 'paper', 'moscow']))).toBe('reported');
  });

  it('counts copies with their original', () => {
    const citations = [cite('agency'), cite('agency', { copy: true }), cite('agency')];
    expect(keyOf({ kind: 'event', citations })).toBe('reported');
  });

  it('counts a newsroom that relays a ministry as the ministry', () => {
    const citations = [cite('agency', { origin: 'moscow' }), cite('paper', { origin: 'moscow' })];
    expect(keyOf({ kind: 'event', citations })).toBe('reported');
    expect(originsOf({ kind: 'event', citations })).toEqual(['moscow']);
  });

  it('does not count weak sources', () => {
    const citations = [cite('agency'), cite('paper', { weak: true })];
    expect(keyOf({ kind: 'event', citations })).toBe('reported');
  });

  it('names only origins that do not depend on each other', () => {
    const event = supportedBy('event', ['moscow', 'duma', 'agency', 'paper', 'kabul']);
    expect(originsOf(event)).toEqual(['moscow', 'agency', 'paper', 'kabul']);
  });
});

describe('reported', () => {
  it('names everybody who supports it, once', () => {
    const citations = [cite('moscow'), cite('duma'), cite('moscow', { copy: true })];
    expect(originsOf({ kind: 'event', citations })).toEqual(['moscow', 'duma']);
  });

  it('names nobody where only weak sources carry it', () => {
    expect(originsOf({ kind: 'event', citations: [cite('agency', { weak: true })] })).toEqual([]);
  });
});

describe('the heading Verified facts', () => {
  it('holds what is official or corroborated and nothing else', () => {
    const origins = [{ id: 'a', name: { en: 'A' }, described: { en: 'a body' } }];
    expect(isVerified({ key: 'official', both: false, origins })).toBe(true);
    expect(isVerified({ key: 'corroborated', origins })).toBe(true);
    expect(isVerified({ key: 'reported', origins })).toBe(false);
    expect(isVerified({ key: 'disputed', supports: [], disputes: origins })).toBe(false);
    expect(isVerified({ key: 'superseded', by: 'a' })).toBe(false);
  });
});

describe('an id that nothing stands behind', () => {
  it('is refused by name', () => {
    const citations = [{ source: 'nowhere', bears: 'supports' as const }];
    expect(() => verify({ kind: 'event', citations }, lookup)).toThrow(
      new RangeError("There is no source 'nowhere'."),
    );
    const relay = [{ ...cite('agency'), origin: 'nobody' }];
    expect(() => verify({ kind: 'event', citations: relay }, lookup)).toThrow(
      new RangeError("There is no origin 'nobody'."),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../../data/schema/index.ts';
import { isVerified, verify, type Statement } from '../../../../data/verification/verify.ts';
import { lookup, ORIGINS, SOURCES } from './world.ts';

const counts = ({ source }: Citation) => lookup.source(source).kind !== 'weak';
const originOf = ({ source, origin }: Citation) => origin ?? lookup.source(source).origin;

const ids = ORIGINS.map(({ id }) => id);
const bears = fc.constantFrom<Citation['bears'][]>('supports', 'supports', 'supports', 'disputes');
const citation: fc.Arbitrary<Citation> = fc.record(
  {
    source: fc.constantFrom(...SOURCES.map(({ id }) => id)),
    bears,
    origin: fc.constantFrom(...ids),
  },
  { requiredKeys: ['source', 'bears'] },
);

const kind = fc.constantFrom<Statement['kind'][]>('act', 'statement', 'event', 'figure', 'view');
const statement: fc.Arbitrary<Statement> = fc
  .record({
    kind,
    citations: fc.array(citation, { minLength: 1, maxLength: 7 }),
    by: fc.option(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }), {
      nil: undefined,
    }),
    supersededBy: fc.option(fc.constant('better'), { nil: undefined, freq: 9 }),
  })
  .filter(({ citations }) => citations.some(({ bears }) => bears === 'supports'));
const undisputed = statement.map((statement) => ({
  ...statement,
  citations: statement.citations.filter(({ bears }) => bears === 'supports'),
}));
/** Acts whose origins mostly speak for themselves. */
const declared = undisputed.map((statement) => ({
  ...statement,
  kind: 'act' as const,
  by: [...new Set(statement.citations.map(originOf))],
}));
const anyStatement = fc.oneof(statement, undisputed, declared);

/** How high a statement stands. */
function rank(statement: Statement): number {
  const verification = verify(statement, lookup);
  if (verification.key === 'official' && verification.both) return 4;
  return { superseded: 0, disputed: 1, reported: 2, corroborated: 3, official: 3 }[
    verification.key
  ];
}

const hold = <T extends unknown[]>(property: fc.IPropertyWithHooks<T>) =>
  fc.assert(property, { numRuns: 2000 });

describe('for every statement', () => {
  it('another supporting citation of an origin already there never raises it', () => {
    hold(
      fc.property(anyStatement, citation, fc.nat(), (before, more, which) => {
        const there = before.citations.filter((one) => one.bears === 'supports' && counts(one));
        fc.pre(there.length > 0);
        const again = originOf(there[which % there.length] ?? more);
        const added: Citation = { ...more, bears: 'supports', origin: again };
        const after = { ...before, citations: [...before.citations, added] };
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
    );
  });

  it('removing support never raises it', () => {
    hold(
      fc.property(anyStatement, fc.nat(), (before, which) => {
        const supports = before.citations.filter(({ bears }) => bears === 'supports');
        const gone = supports[which % supports.length];
        const after = { ...before, citations: before.citations.filter((one) => one !== gone) };
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
    );
  });

  it('adding a dispute never raises it, and a dispute that counts leaves nothing verified', () => {
    hold(
      fc.property(anyStatement, citation, (before, more) => {
        const dispute: Citation = { ...more, bears: 'disputes' };
        const after = { ...before, citations: [dispute, ...before.citations] };
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
        expect(counts(dispute) && isVerified(verify(after, lookup))).toBe(false);
      }),
    );
  });

  it('any number of origins of one party never makes it corroborated', () => {
    const party = fc.constantFrom('russian-state', 'taliban-run', 'another-state');
    hold(
      fc.property(undisputed, party, (statement, party) => {
        const citations = statement.citations.filter(
          (one) => lookup.origin(originOf(one)).party === party,
        );
        expect(verify({ ...statement, citations }, lookup).key).not.toBe('corroborated');
      }),
    );
  });

  it('citations of weak sources change nothing', () => {
    hold(
      fc.property(anyStatement, (statement) => {
        const without = { ...statement, citations: statement.citations.filter(counts) };
        expect(verify(statement, lookup)).toEqual(verify(without, lookup));
      }),
    );
  });

  it('the order of its citations does not decide how well it stands', () => {
    hold(
      fc.property(anyStatement, (statement) => {
        const turned = { ...statement, citations: statement.citations.toReversed() };
        expect(rank(turned)).toBe(rank(statement));
      }),
    );
  });

  it('a view is never verified', () => {
    hold(
      fc.property(anyStatement, (statement) => {
        expect(isVerified(verify({ ...statement, kind: 'view' }, lookup))).toBe(false);
      }),
    );
  });
});

it('the statements tried reach every verification', () => {
  const seen = new Set(fc.sample(anyStatement, { numRuns: 2000, seed: 1 }).map(rank));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
});

import type { FactKind } from '../../data/schema/index.ts';
import type { NamedOrigin, Verification } from '../../data/verification/verify.ts';
import type { Words } from '../i18n/words.ts';

/** How who controls an origin is said: after a comma, in brackets where more words follow, or not at all. */
export type Described = 'comma' | 'brackets' | 'no';

interface Show<Value> {
  label: (text: string) => Value;
  origins: (origins: readonly NamedOrigin[], described: Described) => Value;
}

/** How well a statement stands, in words, with the reason. */
export function verificationIn<Value>(
  words: Words,
  verification: Verification,
  kind: FactKind | undefined,
  show: Show<Value>,
): (string | Value)[] {
  const label = show.label(words.text(`label.${verification.key}`));
  switch (verification.key) {
    case 'superseded':
      return words.rich('verification.superseded', { label });
    case 'disputed':
      return words.rich('verification.disputed', {
        label,
        count: verification.supports.length,
        supports: show.origins(verification.supports, 'brackets'),
        disputes: show.origins(verification.disputes, 'brackets'),
      });
    case 'official': {
      if (verification.both) return words.rich('verification.official-both', { label });
      const who = show.origins(verification.origins, 'no');
      return kind === 'act'
        ? words.rich('verification.official-act', { label, who })
        : words.rich('verification.official', { label, who });
    }
    case 'corroborated':
    case 'reported': {
      const { key, origins } = verification;
      const who = show.origins(origins, origins.length > 1 ? 'brackets' : 'comma');
      return words.rich(`verification.${key}`, { label, count: origins.length, who });
    }
  }
}

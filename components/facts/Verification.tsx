import type { ComponentChild, JSX } from 'preact';
import type { FactKind } from '../../data/schema/index.ts';
import type { NamedOrigin, Verification } from '../../data/verification/verify.ts';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import type { Words } from '../i18n/words.ts';

interface VerificationLineProps {
  kind?: FactKind;
  verification: Verification;
}

/** How well a statement stands, in words, with the reason. */
export function VerificationLine({ kind, verification }: VerificationLineProps): JSX.Element {
  const words = useWords();
  return <p class="verification">{inWords(words, verification, kind)}</p>;
}

function inWords(
  words: Words,
  verification: Verification,
  kind: FactKind | undefined,
): ComponentChild[] {
  const label = <b>{words.text(`label.${verification.key}`)}</b>;
  switch (verification.key) {
    case 'superseded':
      return words.rich('verification.superseded', { label });
    case 'disputed':
      return words.rich('verification.disputed', {
        label,
        count: verification.supports.length,
        supports: <Origins origins={verification.supports} />,
        disputes: <Origins origins={verification.disputes} />,
      });
    case 'official': {
      if (verification.both) return words.rich('verification.official-both', { label });
      const who = <Origins origins={verification.origins} bare />;
      return kind === 'act'
        ? words.rich('verification.official-act', { label, who })
        : words.rich('verification.official', { label, who });
    }
    case 'corroborated':
    case 'reported': {
      const { key, origins } = verification;
      const who = <Origins origins={origins} />;
      return words.rich(`verification.${key}`, { label, count: origins.length, who });
    }
  }
}

interface OriginsProps {
  origins: readonly NamedOrigin[];
  /** Without who controls them: where the name says it, or it does not bear on the point. */
  bare?: boolean;
}

function Origins({ origins, bare = false }: OriginsProps): JSX.Element {
  const words = useWords();
  const key = origins.length > 1 ? 'verification.origin-of-many' : 'verification.origin';
  const items = origins.map(({ id, name, described }) => (
    <span key={id}>
      {bare ? (
        <Said text={name} name />
      ) : (
        words.rich(key, {
          name: <Said text={name} name />,
          described: <Said text={described} />,
        })
      )}
    </span>
  ));
  return <>{words.list(items)}</>;
}

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
      const who = <Origins origins={verification.origins} described="no" />;
      return kind === 'act'
        ? words.rich('verification.official-act', { label, who })
        : words.rich('verification.official', { label, who });
    }
    case 'corroborated':
    case 'reported': {
      const { key, origins } = verification;
      const who = (
        <Origins origins={origins} described={origins.length > 1 ? 'brackets' : 'comma'} />
      );
      return words.rich(`verification.${key}`, { label, count: origins.length, who });
    }
  }
}

interface OriginsProps {
  origins: readonly NamedOrigin[];
  /** How who controls them is said: after a comma, in brackets where more words follow, or not at all. */
  described?: 'comma' | 'brackets' | 'no';
}

function Origins({ origins, described = 'brackets' }: OriginsProps): JSX.Element {
  const words = useWords();
  const items = origins.map((origin) => {
    const name = <Said text={origin.name} name />;
    const description = <Said text={origin.described} />;
    return (
      <span key={origin.id}>
        {described === 'no'
          ? name
          : words.rich(`verification.origin-${described}`, { name, described: description })}
      </span>
    );
  });
  return <>{words.list(items)}</>;
}

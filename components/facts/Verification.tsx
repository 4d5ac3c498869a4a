import type { JSX } from 'preact';
import type { FactKind } from '../../data/schema/index.ts';
import type { NamedOrigin, Verification } from '../../data/verification/verify.ts';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import { verificationIn, type Described } from './in-words.ts';

interface VerificationLineProps {
  kind?: FactKind;
  verification: Verification;
}

/** How well a statement stands, in words, with the reason. */
export function VerificationLine({ kind, verification }: VerificationLineProps): JSX.Element {
  return (
    <p class="verification">
      {verificationIn<JSX.Element>(useWords(), verification, kind, {
        label: (text) => <b>{text}</b>,
        origins: (origins, described) => <Origins origins={origins} described={described} />,
      })}
    </p>
  );
}

interface OriginsProps {
  origins: readonly NamedOrigin[];
  described: Described;
}

function Origins({ origins, described }: OriginsProps): JSX.Element {
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

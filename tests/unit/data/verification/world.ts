import type { Citation, FactKind, Origin, Party, Source } from '../../../../data/schema/index.ts';
import { lookupOf } from '../../../../data/verification/lookup.ts';
import type { Statement } from '../../../../data/verification/verify.ts';

const PARTIES: Record<string, Party> = {
  moscow: 'russian-state',
  duma: 'russian-state',
  kremlin: 'russian-state',
  kabul: 'taliban-run',
  bakhtar: 'taliban-run',
  tashkent: 'another-state',
  delhi: 'another-state',
  agency: 'none',
  paper: 'none',
  court: 'none',
};

export const ORIGINS: readonly Origin[] = Object.entries(PARTIES).map(([id, party]) => ({
  id,
  name: { en: id },
  party,
  control: party === 'none' ? 'independent' : 'state',
  described: { en: `called ${id}` },
}));

/** Three sources for each origin: its own, a copy of it and a weak one. */
export const SOURCES: readonly Source[] = ORIGINS.flatMap(({ id }) => {
  const own: Source = {
    id: `${id}-own`,
    publisher: id,
    address: `https://${id}.example/`,
    language: 'en',
    kind: 'press',
    origin: id,
  };
  return [
    own,
    { ...own, id: `${id}-copy`, copy: true },
    { ...own, id: `${id}-weak`, kind: 'weak' },
  ] as const;
});

export const lookup = lookupOf({ sources: [...SOURCES], origins: [...ORIGINS] });

interface How {
  bears?: Citation['bears'];
  /** Whose knowledge it is instead of the source's own. */
  origin?: string;
  copy?: boolean;
  weak?: boolean;
}

export function cite(of: string, { bears = 'supports', origin, copy, weak }: How = {}): Citation {
  const source = `${of}-${weak ? 'weak' : copy ? 'copy' : 'own'}`;
  return { source, bears, ...(origin && { origin }) };
}

export const supportedBy = (kind: FactKind, origins: readonly string[]): Statement => ({
  kind,
  citations: origins.map((origin) => cite(origin)),
});

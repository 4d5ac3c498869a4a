import type { Dossier } from '../schema/index.ts';

/** An origin as the reason of a verification names it. */
export interface NamedOrigin {
  id: string;
  name: Dossier['origins'][number]['name'];
  described: Dossier['origins'][number]['described'];
}

/**
 * How well a statement stands, with the reason: a key, and who stands behind it
 * or denies it. Words are the interface's affair.
 */
export type Verification =
  | { key: 'superseded'; by: string }
  | { key: 'disputed'; supports: NamedOrigin[]; disputes: NamedOrigin[] }
  | { key: 'official'; both: boolean; origins: NamedOrigin[] }
  | { key: 'corroborated'; origins: NamedOrigin[] }
  | { key: 'reported'; origins: NamedOrigin[] };

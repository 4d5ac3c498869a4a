export const PARTS = [
  'subjects',
  'facts',
  'timeline',
  'differences',
  'voices',
  'sources',
  'about',
] as const;

export type Part = (typeof PARTS)[number];

/** Where in a dossier the reader is: what stands behind the `#` of the page's address. */
export interface Route {
  part: Part;
  /** Key of the subject shown, or by which the timeline is filtered. */
  subject?: string;
  /** What is looked for; it goes before all else. */
  search?: string;
}

/** Reads an address; what it does not know is the beginning. */
export function routeOf(hash: string): Route {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const part = PARTS.find((one) => one === asked.get('part')) ?? 'subjects';
  const [subject, search] = [asked.get('subject'), asked.get('search')];
  return { part, ...(subject && { subject }), ...(search && { search }) };
}

export function hashOf({ part, subject, search }: Route): string {
  const parts = {
    ...(part !== 'subjects' && { part }),
    ...(subject !== undefined && { subject }),
    ...(search !== undefined && { search }),
  };
  return `#${new URLSearchParams(parts)}`;
}

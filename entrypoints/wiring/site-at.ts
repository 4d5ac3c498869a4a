/**
 * The site of an address, as settings name it: its host, `file` for all files
 * on the reader's disk, and nothing ('') for what belongs to no site, such as
 * an empty tab, or is no address.
 */
export function siteAt(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? hostname : '';
}

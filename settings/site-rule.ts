/**
 * The site that a reader means by what they typed or pasted: a host name or a
 * whole address. `undefined` for what names no host, patterns among them.
 */
export function siteFromText(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (text === 'file' || text.startsWith('file:')) return 'file';
  if (text.startsWith('/')) return undefined;
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  // Chromium takes a space into a host, as %20.
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && hostname !== '' && !/[*,;%]/.test(hostname) ? hostname : undefined;
}

/** Addresses are longer, but what makes them one stands at their beginning. */
const REACH = 300;

const isPrinted = (unit: number) => unit > 0x20 && unit < 0x7f;

/**
 * Whether a place in a text is inside a web or mail address. Addresses are runs
 * of ASCII: 'https://news.example/taliban' names nobody.
 */
export function isInAddress(text: string, begin: number, end: number): boolean {
  if (!isPrinted(text.charCodeAt(begin))) return false;
  let from = begin;
  while (from > 0 && from > begin - REACH && isPrinted(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to < end + REACH && isPrinted(text.charCodeAt(to))) to++;
  const before = text.slice(from, begin);
  const after = text.slice(end, to);
  return (
    before.includes('://') ||
    /(?:^|[("'<])www\./i.test(before) ||
    /\w\.[a-z]{2,}(?::\d+)?\/.*$/i.test(before) ||
    /^[\w.+-]*@\w+[\w-]*\./.test(after) ||
    (/\w@[\w.-]*$/.test(before) && /^[\w-]*\.\w/.test(after))
  );
}

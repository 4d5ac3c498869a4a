import { readFile } from 'node:fs/promises';

/** Bytes of a page that are looked at: HTML wants an encoding declared in the first 1024, yet browsers read on to the body. */
const HEAD = 64 * 1024;

/** A saved page: its bytes as they are, and the type to serve them with. */
export interface HtmlFile {
  body: Buffer;
  /** UTF-8 is named only where the page itself declares nothing, since a header would overrule it. */
  type: 'text/html' | 'text/html; charset=utf-8';
}

/** Reads a saved page. Throws a sentence for the reader when there is none, or when it is not HTML. */
export async function readHtml(path: string): Promise<HtmlFile> {
  const body = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Error(`There is no file '${path}'.`);
    if (error.code === 'EISDIR') throw new Error(`'${path}' is a folder, not a page.`);
    throw error;
  });
  if (!isHtml(body, path)) throw new Error(`'${path}' is not an HTML page.`);
  return { body, type: declaresEncoding(body) ? 'text/html' : 'text/html; charset=utf-8' };
}

function isHtml(body: Buffer, path: string): boolean {
  const head = body.subarray(0, HEAD);
  // UTF-16 has a zero beside every ASCII letter.
  const text = head.toString('latin1').replaceAll('\0', '');
  if (/<(?:!doctype html|html|head|body|title|meta|p|div)\b/i.test(text)) return true;
  return /\.x?html?$/i.test(path) && !head.includes(0);
}

function declaresEncoding(body: Buffer): boolean {
  const mark = body.subarray(0, 3).toString('hex');
  if (mark === 'efbbbf' || mark.startsWith('fffe') || mark.startsWith('feff')) return true;
  const [head = ''] = body
    .subarray(0, HEAD)
    .toString('latin1')
    .split(/<body\b/i, 1);
  return /<meta[^>]+charset\s*=/i.test(head);
}

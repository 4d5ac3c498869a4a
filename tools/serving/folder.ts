import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { readHtml } from './html-file.ts';
import { serve, type Loopback } from './loopback.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Serves a saved page with what lies beside it, and says at which address. Throws when it is no page. */
export async function serveFile(path: string): Promise<Loopback & { address: string }> {
  await readHtml(path);
  const page = await realpath(path);
  const folder = dirname(page);
  const server = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    answer(folder, pathname, response).catch(() => response.writeHead(404).end());
  });
  return { ...server, address: `${server.origin}/${encodeURIComponent(basename(page))}` };
}

async function answer(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const wanted = await realpath(resolve(join(folder, decodeURIComponent(pathname))));
  if (relative(folder, wanted).split(sep)[0] === '..') throw new Error('Outside of the folder.');
  const type = TYPES[extname(wanted).toLowerCase()];
  if (type === undefined) {
    const html = await readHtml(wanted);
    response.writeHead(200, { 'content-type': html.type }).end(html.body);
    return;
  }
  const { size } = await stat(wanted);
  response.writeHead(200, { 'content-type': type, 'content-length': size });
  createReadStream(wanted).pipe(response);
}

import { serve, type Loopback } from '../serving/loopback.ts';
import { readHtml } from '../serving/html-file.ts';

export interface PageServer extends Loopback {
  /** Where the page of this index lies: a site of its own, whose storage and process no other page shares. */
  address(index: number): string;
  site(index: number): string;
  /** What of the server a page may load: itself, and nothing that would lie beside it. */
  readonly pattern: string;
}

/** Serves saved pages by their index. All else is not there. */
export async function servePages(files: readonly string[]): Promise<PageServer> {
  const server = await serve((request, response) => {
    const index = /^\/page-(\d+)$/.exec(request.url ?? '')?.[1];
    const file = index === undefined ? undefined : files[Number(index)];
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    readHtml(file).then(
      ({ body, type }) =>
        response
          .writeHead(200, {
            'content-type': type,
            'cache-control': 'no-store',
            // `document.lastModified` is the present without it.
            'last-modified': 'Fri, 04 Jul 2025 09:00:00 GMT',
          })
          .end(body),
      () => response.writeHead(500).end(),
    );
  });
  const site = (index: number): string => `http://page-${index}.localhost:${server.port}`;
  return {
    ...server,
    site,
    address: (index) => `${site(index)}/page-${index}`,
    pattern: `http://*.localhost:${server.port}/page-*`,
  };
}

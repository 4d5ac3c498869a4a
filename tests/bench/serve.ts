import { serve, type Loopback } from '../../tools/serving/loopback.ts';

/** A page to measure on: where it comes from, and its HTML when it is wanted. */
export interface BenchPage {
  name: string;
  kind: 'saved' | 'mentions' | 'nothing';
  html(): Promise<{ body: Buffer | string; type: string }>;
}

const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export interface BenchServer extends Loopback {
  /** A site of its own for each page, hence a process of its own. */
  address(page: BenchPage): string;
}

/**
 * Serves pages, and lexicons by their name. No script of a page runs and
 * nothing beside it loads, and each is isolated, so that the browser lends it
 * its finest clock.
 */
export async function servePages(lexicons: ReadonlyMap<string, string>): Promise<BenchServer> {
  const pages: BenchPage[] = [];
  const server = await serve((request, response) => {
    const [, kind, name = ''] = (request.url ?? '').split('/');
    const page = kind === 'page' ? pages[Number(name)] : undefined;
    const lexicon = kind === 'lexicon' ? lexicons.get(name) : undefined;
    if (lexicon !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(lexicon);
    } else if (page === undefined) {
      response.writeHead(404).end();
    } else {
      page.html().then(
        ({ body, type }) => response.writeHead(200, { ...HEADERS, 'content-type': type }).end(body),
        () => response.writeHead(500).end(),
      );
    }
  });
  return {
    ...server,
    address(page) {
      if (!pages.includes(page)) pages.push(page);
      const index = pages.indexOf(page);
      return `http://page-${index}.localhost:${server.port}/page/${index}`;
    },
  };
}

import { serve, type Loopback } from '../../tools/serving/loopback.ts';

/** A page to measure on: where it comes from, and its HTML when it is wanted. */
export interface BenchPage {
  name: string;
  kind: 'saved' | 'mentions' | 'nothing';
  html(): Promise<{ body: Buffer | string; type: string }>;
}

export interface BenchServer extends Loopback {
  /** A site of its own for each page, hence a process of its own. */
  address(index: number): string;
}

/**
 * Serves pages by their index and lexicons by their name. No script of a page
 * runs and nothing beside it loads, and each is isolated, so that the browser
 * lends it its finest clock.
 */
export async function servePages(
  pages: readonly BenchPage[],
  lexicons: Readonly<Record<string, string>>,
): Promise<BenchServer> {
  const server = await serve((request, response) => {
    const [, kind, name = ''] = (request.url ?? '').split('/');
    const page = kind === 'page' ? pages[Number(name)] : undefined;
    const lexicon = kind === 'lexicon' ? lexicons[name] : undefined;
    if (lexicon !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(lexicon);
    } else if (page === undefined) {
      response.writeHead(404).end();
    } else {
      page.html().then(
        ({ body, type }) =>
          response
            .writeHead(200, {
              'content-type': type,
              'content-security-policy':
                "default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'",
              'cross-origin-opener-policy': 'same-origin',
              'cross-origin-embedder-policy': 'require-corp',
            })
            .end(body),
        () => response.writeHead(500).end(),
      );
    }
  });
  return {
    ...server,
    address: (index) => `http://page-${index}.localhost:${server.port}/page/${index}`,
  };
}

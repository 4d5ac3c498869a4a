import { serve, type Loopback } from '../../../tools/serving/loopback.ts';

/** One answer of a site: a page's HTML, or a body with its own headers. */
export type Answer = string | { body: string; headers: Record<string, string> };

/** A site on this machine whose pages a test writes as it goes. */
export interface Site extends Loopback {
  /** Puts a page at a path and returns its address. A promise keeps those waiting who ask for it. */
  put(path: string, answer: Answer | Promise<Answer>): string;
}

/** Starts a site; its pages are HTML in UTF-8 unless their headers say otherwise. */
export async function openSite(): Promise<Site> {
  const answers = new Map<string, Answer | Promise<Answer>>();
  const server = await serve(async (request, response) => {
    const answer = await answers.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (answer === undefined) {
      // Browsers ask for an icon by themselves and complain in the page's console without one.
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const { body, headers } = typeof answer === 'string' ? { body: answer, headers: {} } : answer;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  const put: Site['put'] = (path, answer) => {
    answers.set(path, answer);
    return `${server.origin}${path}`;
  };
  return { ...server, put };
}

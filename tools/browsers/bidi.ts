import type { Browser, Frame } from 'puppeteer-core';

/**
 * WebDriver BiDi as it stands, for what puppeteer has no words for: closed
 * shadow roots and extension pages in Firefox. `protocol`, `connection` and
 * `_id` are not in puppeteer's types, though they have been there since it
 * speaks BiDi.
 */
interface Raw {
  protocol: 'cdp' | 'webDriverBiDi';
  connection: {
    send(method: string, params: object): Promise<{ result: unknown }>;
  };
}

/** Whether a browser is driven over BiDi: Firefox is, Chromium is not. */
export function speaksBidi(browser: Browser): boolean {
  return (browser as unknown as Raw).protocol === 'webDriverBiDi';
}

/** Sends one command to Firefox. The caller knows the reply's shape from the specification. */
export async function bidi<Reply>(
  browser: Browser,
  method: string,
  params: object,
): Promise<Reply> {
  const { result } = await (browser as unknown as Raw).connection.send(method, params);
  return result as Reply;
}

/** The id of a frame's browsing context. */
export function contextOf(frame: Frame): string {
  const { _id: id } = frame as unknown as { _id: string };
  return id;
}

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that only this machine can reach. */
export interface Loopback extends AsyncDisposable {
  /** Without a slash at the end. */
  origin: string;
  port: number;
  close(): Promise<void>;
}

/** Serves on 127.0.0.1 and a free port. Closing it drops whatever still hangs on it. */
export async function serve(listener: RequestListener): Promise<Loopback> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, port, close, [Symbol.asyncDispose]: close };
}

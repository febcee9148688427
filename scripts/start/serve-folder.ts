import { createServer, type RequestListener } from 'node:http';
import { createServer as createSafeServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { Certificate } from './certificate';

export interface Served {
  /** Such as `http://localhost:3000/`. */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const FUNCTIONS = /^\/functions(-nl)?\.json$/;

/** Only who sits at this machine can reach it. */
const HOST = 'localhost';

export class PortTakenError extends Error {
  constructor(readonly port: number) {
    super(`port ${port} is taken`);
  }
}

/**
 * Serves a folder on this machine only; files may come and go while it does. Browsers ask every time whether a
 * file changed, so that a new build is never mixed with an old one. With a certificate it is https.
 *
 * @throws PortTakenError if something else listens on the port
 */
export async function serveFolder(
  folder: string,
  port: number,
  certificate: Certificate | null,
): Promise<Served> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      // Excel on the web reads what the functions are from a page of its own.
      if (FUNCTIONS.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  const answer: RequestListener = (request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found.\n');
    });
  };
  const server =
    certificate === null
      ? createServer(answer)
      : createSafeServer({ key: certificate.key, cert: certificate.cert }, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error);
    });
    server.listen(port, HOST, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    address: `${certificate === null ? 'http' : 'https'}://${HOST}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

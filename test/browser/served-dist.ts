import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** What `npm run build` made, in a folder of its own on a server, as somebody else would host it. */
export interface ServedDist {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const FOLDER = '/kantelpunt';

export async function servedDist(): Promise<ServedDist> {
  // As `npm start` and most servers do: the browser asks whether a file changed, and else uses the one it has.
  const files = sirv(process.env['DIST'] ?? join(process.cwd(), 'dist'), { dev: true, etag: true });
  const server: Server = createServer((request, response) => {
    if (request.url?.startsWith(`${FOLDER}/`) !== true) {
      response.writeHead(404).end();
      return;
    }
    request.url = request.url.slice(FOLDER.length);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${FOLDER}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

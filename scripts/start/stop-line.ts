import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { firstLine } from './certificate';

/** How `npm stop` in another window reaches `npm start`: each port of each checkout has a line of its own. */
export const stopLinePath = (
  root: string,
  port: number,
  platform: NodeJS.Platform = process.platform,
): string => {
  const name = `kantelpunt-${createHash('sha256').update(root).digest('hex').slice(0, 12)}-${port}`;
  return platform === 'win32'
    ? `\\\\.\\pipe\\${name}`
    : join(tmpdir(), `${name}-${userInfo().username}.sock`);
};

/** Calls `stop` when somebody asks for it, and answers once that is done. Gives back how to hang up. */
export async function listenForStop(path: string, stop: () => Promise<void>): Promise<() => void> {
  // Who holds the port holds the line: what is left here is of a start that was broken off.
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer((asking) => {
    asking.on('error', () => undefined);
    stop().then(
      () => asking.end(),
      (error: unknown) => asking.end(firstLine(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  server.unref();
  return () => {
    server.close();
  };
}

/**
 * Asks the other window to stop, and waits until it has. False if there is none.
 * @throws Error with what it says if it could not
 */
export const askToStop = (path: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const line = connect(path);
    let said = '';
    line.once('error', () => {
      resolve(false);
    });
    line.on('data', (text) => (said += String(text)));
    line.once('end', () => {
      if (said === '') resolve(true);
      else reject(new Error(said));
    });
  });

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const FILES = {
  'index.html': '<!doctype html><title>Kantelpunt</title>',
  'functions.json': '{"functions":[]}',
  'workbench.js': 'export {};',
  'help/nl/kp_risk.html': '<!doctype html><title>KP.RISK</title>',
};

interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly complaints: string;
}

let folder: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kantelpunt-start-'));
  await mkdir(join(folder, 'help/nl'), { recursive: true });
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(folder, name), text)));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rm(folder, { recursive: true }));

/** `npm start --` with these words, up to where it prints an address or ends. */
function started(...words: readonly string[]): {
  readonly address: Promise<string>;
  readonly finished: Promise<Finished>;
  readonly child: ChildProcess;
} {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start/start.ts', ...words], {
    cwd: ROOT,
    env: { ...process.env, CI: '1' },
  });
  running.push(child);
  let out = '';
  let complaints = '';
  child.stderr.on('data', (text) => (complaints += String(text)));
  const address = new Promise<string>((resolve) => {
    child.stdout.on('data', (text) => {
      out += String(text);
      const [found] = /http:\S+/.exec(out) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, complaints });
    });
  });
  return { address, finished, child };
}

describe('npm start', () => {
  test('serves the page, the list of functions and their help on a free port of this machine', async () => {
    const { address } = started('--port', '0', '--folder', folder);
    const at = await address;
    expect(at).toMatch(/^http:\/\/localhost:\d+\/$/);
    const answer = async (path: string) => {
      const response = await fetch(new URL(path, at));
      return {
        type: response.headers.get('content-type'),
        caching: response.headers.get('cache-control'),
        text: await response.text(),
      };
    };
    const file = (type: string, name: keyof typeof FILES) => ({
      type,
      caching: 'no-cache',
      text: FILES[name],
    });
    expect(await answer('')).toEqual(file('text/html;charset=utf-8', 'index.html'));
    expect(await answer('functions.json')).toEqual(file('application/json', 'functions.json'));
    expect(await answer('workbench.js')).toEqual(file('text/javascript', 'workbench.js'));
    expect(await answer('help/nl/kp_risk.html')).toEqual(
      file('text/html;charset=utf-8', 'help/nl/kp_risk.html'),
    );
  });

  test('lets Excel on the web read the list of functions, and nothing else', async () => {
    const at = await started('--port', '0', '--folder', folder).address;
    const shared = async (path: string) =>
      (await fetch(new URL(path, at))).headers.get('access-control-allow-origin');
    expect([await shared('functions.json'), await shared('workbench.js'), await shared('')]).toEqual([
      '*',
      null,
      null,
    ]);
  });

  test('lists no folder and gives no file from outside', async () => {
    const at = await started('--port', '0', '--folder', join(folder, 'help')).address;
    for (const path of ['', 'nl/', '..%2findex.html', '%2e%2e/index.html']) {
      const response = await fetch(`${at}${path}`);
      expect([path, response.status, await response.text()]).toEqual([path, 404, 'Not found.\n']);
    }
  });

  test('stops at once when it is asked to', async () => {
    const { address, finished, child } = started('--port', '0', '--folder', folder);
    const at = await address;
    child.kill('SIGINT');
    expect((await finished).code).toBe(0);
    await expect(fetch(at)).rejects.toThrow();
  });

  test('stops when npm stop asks for it in another window', async () => {
    const { address, finished } = started('--port', '0', '--folder', folder);
    const { port } = new URL(await address);
    const stop = spawn(process.execPath, ['--import', 'tsx', 'scripts/start/stop.ts', '--port', port], {
      cwd: ROOT,
    });
    let said = '';
    stop.stdout.on('data', (text) => (said += String(text)));
    await new Promise((resolve) => stop.on('close', resolve));
    expect(said).toBe('Kantelpunt has stopped.\n');
    expect((await finished).code).toBe(0);
  });

  test('says that a port is taken and how to choose another, and ends with 1', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, out, complaints } = await started('--port', String(port), '--folder', folder).finished;
    await new Promise((resolve) => other.close(resolve));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(complaints).toContain(`Port ${port} is taken by another program`);
    expect(complaints).toContain(`npm start -- --port ${port + 1}`);
  });

  test.each(['--porto 3000', '--port x', '--port 65536', '--port -1', 'now'])(
    'explains how it is used after %p, and ends with 2',
    async (line) => {
      const { code, out, complaints } = await started(...line.split(' ')).finished;
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(complaints).toMatch(/^error: /);
      expect(complaints).toContain('--no-open');
    },
  );

  test('explains itself when it is asked to', async () => {
    const { code, out, complaints } = await started('--help').finished;
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(out).toContain('--port <N>');
  });
});

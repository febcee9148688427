import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { get } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { CertificateError, type Certificate } from '../../scripts/start/certificate';
import type { Machine } from '../../scripts/start/machine';
import { serveFolder } from '../../scripts/start/serve-folder';
import type { StartOptions } from '../../scripts/start/start-options';
import { startProduct, type Running } from '../../scripts/start/start-product';
import { pretendedMachine, type Pretended } from './pretended-machine';

const OPTIONS = { open: true, workbench: false };
const STOP = 'Stop it with Ctrl+C, or with npm stop in another window.';

/** Stands for 3000, which may be taken. */
let port: number;
let folder: string;
let certificate: Certificate;
let authority: Buffer;
const running: Running[] = [];

beforeAll(async () => {
  const any = createServer();
  await new Promise<void>((resolve) => any.listen(0, 'localhost', resolve));
  ({ port } = any.address() as AddressInfo);
  await new Promise((resolve) => any.close(resolve));
  folder = await mkdtemp(join(tmpdir(), 'kantelpunt-certificate-'));
  const [ca = '', cert = '', key = ''] = ['ca', 'cert', 'key'].map((name) => join(folder, name));
  const quiet = jest.spyOn(console, 'log').mockReturnValue();
  await generateCertificates(ca, cert, key, 2, ['localhost']);
  quiet.mockRestore();
  certificate = { key: await readFile(key), cert: await readFile(cert) };
  authority = await readFile(ca);
});
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
});
afterAll(() => rm(folder, { recursive: true }));

const started = async (options: Partial<StartOptions>, machine: Pretended): Promise<number | null> => {
  const notStarted = await startProduct(
    { port: machine.excelPort, ...OPTIONS, ...options },
    machine,
    (each) => {
      running.push(each);
      return Promise.resolve();
    },
  );
  return notStarted?.exitCode ?? null;
};
const excel = (platform: NodeJS.Platform, different: Partial<Machine> = {}): Pretended =>
  pretendedMachine(platform, {
    excelPort: port,
    developmentCertificate: () => Promise.resolve(certificate),
    ...different,
  });

describe.each(['win32', 'darwin'] as const)('where there is Excel (%s)', (platform) => {
  test('Excel gets the add-in, over https, and loses it when that stops', async () => {
    const machine = excel(platform);
    expect(await started({}, machine)).toBeNull();
    const opens = `Excel opens with the tab Kantelpunt; its files come from https://localhost:${port}/\n${STOP}`;
    expect(machine.log).toEqual(['add manifest.xml', opens]);
    await running[0]?.stop();
    expect(machine.log.slice(2)).toEqual(['remove manifest.xml', 'Kantelpunt is no longer in Excel.']);
  });

  test('--workbench opens the page instead, without a certificate', async () => {
    const machine = pretendedMachine(platform);
    expect(await started({ workbench: true, port: 0 }, machine)).toBeNull();
    const address = `http://localhost:${running[0]?.port ?? 0}/`;
    expect(machine.log).toEqual([`Kantelpunt is at ${address}\n${STOP}`, `open ${address}`]);
    await running[0]?.stop();
    expect(machine.log).toHaveLength(2);
  });

  test('--no-open serves over https and leaves Excel alone', async () => {
    const machine = excel(platform);
    expect(await started({ open: false }, machine)).toBeNull();
    await running[0]?.stop();
    expect(machine.log).toEqual([`Kantelpunt is at https://localhost:${port}/\n${STOP}`]);
  });

  test('another port is refused, as Excel would not find it', async () => {
    const machine = excel(platform);
    expect(await started({ port: port + 1 }, machine)).toBe(2);
    expect(machine.log).toEqual([
      `complaint: Excel looks for Kantelpunt at port ${port}, as manifest.xml says. Leave --port out, or add --workbench to see the page without Excel.`,
    ]);
  });

  test('without a certificate nothing starts, and there is a way without Excel', async () => {
    const machine = excel(platform, {
      developmentCertificate: () => Promise.reject(new CertificateError('Nobody agreed.')),
    });
    expect(await started({}, machine)).toBe(1);
    expect(machine.log).toEqual([
      'complaint: Nobody agreed.\nTo see Kantelpunt without Excel: npm start -- --workbench',
    ]);
  });

  test('an Excel that does not take it is said, and the files stay served', async () => {
    const machine = excel(platform, {
      sideloader: {
        add: () => Promise.reject(new Error('Unable to sideload.\nNo Excel')),
        remove: () => Promise.reject(new Error('never asked')),
      },
    });
    expect(await started({}, machine)).toBeNull();
    expect(machine.log).toEqual([
      'complaint: Kantelpunt could not be put into Excel (Unable to sideload.).\n' +
        `It is served at https://localhost:${port}/; docs/deployment.md says how to add manifest.xml by hand.\n` +
        'To see Kantelpunt without Excel: npm start -- --workbench',
    ]);
    await running[0]?.stop();
    expect(machine.log).toHaveLength(1);
  });

  test('an Excel that does not let go is said, and the server stops all the same', async () => {
    const machine = excel(platform, {
      sideloader: { add: () => Promise.resolve(), remove: () => Promise.reject(new Error('locked')) },
    });
    await started({}, machine);
    await running[0]?.stop();
    expect(machine.log.at(-1)).toBe('complaint: Kantelpunt could not be taken out of Excel (locked).');
    await (await serveFolder(folder, port, null)).close();
  });

  test('a taken port is said before anything is built or put into Excel', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, 'localhost', resolve));
    const machine = excel(platform, { isBuilt: () => Promise.resolve(false) });
    const exitCode = await started({}, machine);
    await new Promise((resolve) => other.close(resolve));
    expect(exitCode).toBe(1);
    expect(machine.log).toEqual([
      `complaint: Port ${port} is taken by another program, perhaps by Kantelpunt in another window.\n` +
        'Stop that program (npm stop, if it is Kantelpunt), and start again.',
    ]);
  });
});

test('what stops while Excel is still opening is taken out again', async () => {
  const machine = excel('win32', {
    sideloader: {
      add: async () => {
        await running[0]?.stop();
      },
      remove: () => Promise.resolve(),
    },
  });
  await started({}, machine);
  expect(machine.log[0]).toBe('Kantelpunt is no longer in Excel.');
});

describe('where there is no Excel', () => {
  test('the page opens, and nothing is put anywhere', async () => {
    const machine = excel('linux');
    expect(await started({ port: 0 }, machine)).toBeNull();
    const address = `http://localhost:${running[0]?.port ?? 0}/`;
    expect(machine.log).toEqual([`Kantelpunt is at ${address}\n${STOP}`, `open ${address}`]);
  });

  test('a browser that does not open is said', async () => {
    const machine = pretendedMachine('linux', { openPage: () => Promise.resolve(false) });
    await started({ port: 0 }, machine);
    expect(machine.log.at(-1)).toBe('No browser could be opened; open the address yourself.');
  });

  test('no browser opens where nobody would see it', async () => {
    const machine = pretendedMachine('linux', { hasScreen: false });
    await started({ port: 0 }, machine);
    expect(machine.log).toHaveLength(1);
  });

  test('the page is built only where that is needed, and nothing opens if it cannot be', async () => {
    const machine = pretendedMachine('linux', {
      isBuilt: () => Promise.resolve(false),
      build: () => Promise.resolve('src/core/unit.ts: mistake'),
    });
    expect(await started({ port: 0 }, machine)).toBe(1);
    expect(machine.log).toEqual([
      'Building the page. This takes about half a minute.',
      'complaint: src/core/unit.ts: mistake\n\nThe page was not built. Mend what stands above and start again.',
    ]);
  });

  test('a certificate of one’s own makes it https, which is answered with that certificate', async () => {
    const machine = pretendedMachine('linux', { namedCertificate: () => Promise.resolve(certificate) });
    await started({ port: 0, folder }, machine);
    const address = `https://localhost:${running[0]?.port ?? 0}/`;
    expect(machine.log[0]).toContain(`Kantelpunt is at ${address}`);
    const status = await new Promise((resolve, reject) => {
      get(new URL('absent', address), { ca: authority }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).once('error', reject);
    });
    expect(status).toBe(404);
  });
});

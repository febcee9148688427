import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopProduct } from '../../scripts/start/stop-product';
import { askToStop, listenForStop, stopLinePath } from '../../scripts/start/stop-line';
import { pretendedMachine } from './pretended-machine';

let folder: string;
let line: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kantelpunt-stop-'));
  line = join(folder, 'line');
});
afterEach(() => rm(folder, { recursive: true }));

describe('npm stop', () => {
  test('waits until the other window has stopped, and leaves Excel to it', async () => {
    let stopped = false;
    const hangUp = await listenForStop(line, async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      stopped = true;
    });
    const machine = pretendedMachine('win32');
    expect(await stopProduct(line, machine)).toBe(0);
    expect(stopped).toBe(true);
    expect(machine.log).toEqual(['Kantelpunt has stopped.']);
    hangUp();
  });

  test.each(['win32', 'darwin'] as const)(
    'takes the add-in out of Excel even if nothing is running (%s)',
    async (platform) => {
      const machine = pretendedMachine(platform);
      expect(await stopProduct(line, machine)).toBe(0);
      expect(machine.log).toEqual([
        'Kantelpunt was not running.',
        'remove manifest.xml',
        'Kantelpunt is no longer in Excel.',
      ]);
    },
  );

  test('says so where Excel does not let go, and ends with 1', async () => {
    const machine = pretendedMachine('win32', {
      sideloader: { add: () => Promise.resolve(), remove: () => Promise.reject(new Error('locked')) },
    });
    expect(await stopProduct(line, machine)).toBe(1);
    expect(machine.log.at(-1)).toBe('complaint: Kantelpunt could not be taken out of Excel (locked).');
  });

  test('has nothing to do with Excel where there is none', async () => {
    const machine = pretendedMachine('linux');
    expect(await stopProduct(line, machine)).toBe(0);
    expect(machine.log).toEqual(['Kantelpunt was not running.']);
  });
});

describe('the line between two windows', () => {
  test('says why it could not stop', async () => {
    const hangUp = await listenForStop(line, () => Promise.reject(new Error('stuck')));
    await expect(askToStop(line)).rejects.toThrow('stuck');
    hangUp();
  });

  test('can be taken again after a start that was broken off', async () => {
    await listenForStop(line, () => Promise.resolve());
    const hangUp = await listenForStop(line, () => Promise.resolve());
    expect(await askToStop(line)).toBe(true);
    hangUp();
  });

  test('is another for another checkout and another port', () => {
    const paths = [
      stopLinePath('/a', 3000, 'darwin'),
      stopLinePath('/b', 3000, 'darwin'),
      stopLinePath('/a', 3001, 'darwin'),
    ];
    expect(new Set(paths).size).toBe(3);
  });

  test('is a named pipe on Windows', () => {
    expect(stopLinePath('C:\\kantelpunt', 3000, 'win32')).toMatch(
      /^\\\\\.\\pipe\\kantelpunt-[0-9a-f]{12}-3000$/,
    );
  });
});

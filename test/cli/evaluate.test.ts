import { smallInitiative } from '../../src/workbook/example/small-initiative';
import { differences } from '../bench/same-result';
import type { Result } from '../../src/model/result';
import { RESULT_KEYS, keysIn } from '../model/result-keys';
import { overridden, SOUND } from '../model/parse/sound-model';
import { temporaryFolder } from './folder';
import { run } from './run';

const files = temporaryFolder();
const sound = files.writeJson('goed.json', SOUND);
const wrong = files.writeJson('fout.json', {
  ...overridden({ table: 'lots', key: 'Noord', column: 'wageShare', value: 2 }),
  grants: [{ ...SOUND.grants[0], organisation: 'Burt', condition: 'soms' }],
  municipal: [{ ...SOUND.municipal[0], share: 1.4 }],
});

type Answers = Readonly<Record<string, Result & { readonly problems: readonly object[] }>>;
const answersOf = async (...args: readonly string[]): Promise<Answers> => {
  const { code, out, err } = await run('evaluate', ...args, '--json');
  expect([code, err]).toEqual([0, '']);
  return (JSON.parse(out) as { readonly results: Answers }).results;
};

describe('evaluate --json', () => {
  test('prints nothing but JSON: every scenario by name, the reference among them', async () => {
    const { out } = await run('evaluate', sound, '--json');
    const json = JSON.parse(out) as object;
    expect(Object.keys(json)).toEqual(['results']);
    expect(Object.keys(await answersOf(sound))).toEqual(['reference', 'Korting']);
  });

  test('has exactly the public keys, and problems', async () => {
    for (const { problems, ...result } of Object.values(await answersOf(sound))) {
      expect(Array.isArray(problems)).toBe(true);
      for (const { place, keys } of keysIn(result))
        expect([place, keys]).toEqual([place, RESULT_KEYS[place]]);
    }
  });

  test('gives one scenario where one is asked for', async () => {
    expect(Object.keys(await answersOf(sound, '--scenario', 'Korting'))).toEqual(['Korting']);
  });

  test('carries warnings with a sentence', async () => {
    const warned = files.writeJson('let-op.json', { ...SOUND, grants: [{ ...SOUND.grants[0], to: null }] });
    const { Korting: cut } = await answersOf(warned);
    expect(cut!.problems).toEqual([
      expect.objectContaining({
        severity: 'warning',
        code: 'grant-without-end',
        table: 'grants',
        row: 1,
        column: 'to',
      }),
    ]);
    expect(Object.keys(cut!.problems[0]!).sort()).toEqual(
      ['severity', 'code', 'table', 'row', 'column', 'value', 'message'].sort(),
    );
  });

  test('gives all errors at once as JSON, and ends with 1', async () => {
    const { code, out } = await run('evaluate', wrong, '--json');
    expect(code).toBe(1);
    const { problems } = JSON.parse(out) as { readonly problems: readonly { readonly code: string }[] };
    expect(problems.map((problem) => problem.code).sort()).toEqual([
      'outside-bounds',
      'outside-bounds',
      'unknown-choice',
    ]);
  });
});

describe('evaluate for people', () => {
  test('names every organisation and scenario, in Dutch or English', async () => {
    const dutch = await run('evaluate', sound);
    const english = await run('evaluate', sound, '--lang', 'en');
    expect([dutch.code, english.code, dutch.err]).toEqual([0, 0, '']);
    for (const name of ['Hoofd', 'Buurt', 'Korting']) {
      expect(dutch.out).toContain(name);
      expect(english.out).toContain(name);
    }
    expect(dutch.out).not.toBe(english.out);
    expect(dutch.out + english.out).not.toMatch(/undefined|NaN|\{\{|\[object/);
  });

  test('lists all errors at once on standard error, and ends with 1', async () => {
    const { code, out, err } = await run('evaluate', wrong);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toHaveLength(3);
  });
});

describe('check', () => {
  test('ends with 0 where nothing is wrong', async () => {
    expect((await run('check', sound)).code).toBe(0);
  });

  test('lists all errors at once, and ends with 1', async () => {
    const { code, out } = await run('check', wrong);
    expect(code).toBe(1);
    expect(out.match(/✖/g)).toHaveLength(3);
  });
});

describe('a workbook made by new', () => {
  const book = files.path('voorbeeld.xlsx');

  test('with an example says what the model of the example says as JSON', async () => {
    expect((await run('new', 'organisatie', book, '--example')).code).toBe(0);
    const fromBook = await answersOf(book);
    const fromJson = await answersOf(files.writeJson('voorbeeld.json', smallInitiative.model));
    expect(Object.keys(fromBook)).toEqual(Object.keys(fromJson));
    for (const [name, { problems, ...result }] of Object.entries(fromBook)) {
      const { problems: others, ...other } = fromJson[name]!;
      expect(differences(result, other)).toEqual([]);
      expect(problems).toHaveLength(others.length);
    }
  });

  test('is not written over another one, but with --force', async () => {
    const path = files.path('twee.xlsx');
    expect((await run('new', 'contract', path)).code).toBe(0);
    const again = await run('new', 'contract', path);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/--force/);
    expect((await run('new', 'contract', path, '--force')).code).toBe(0);
  });
});

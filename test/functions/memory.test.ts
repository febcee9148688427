import { exampleModel } from '../../src/functions/help/example-model';
import { currentModel } from '../../src/functions/memory/current-model';
import { evaluationOf } from '../../src/functions/memory/evaluations';
import { onceAtATime } from '../../src/functions/memory/once-at-a-time';
import { recent } from '../../src/functions/memory/recent';
import { rememberedModel } from '../../src/functions/memory/models';
import { modelSets } from '../../src/functions/reading/model-sets';
import { connectFunctions } from '../../src/functions/session';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { hashInHandle, modelHash } from '../../src/workbook/model-handle';
import type { TableImage, Workbook } from '../../src/workbook/port';
import { readModel } from '../../src/workbook/read/read-model';
import { call, spilled, tablesOf, workbookWith } from './calls';
import { CellError } from './custom-functions';

/** The example with another title, which is another content. */
const titled = (title: string) => rawOfJson({ ...exampleModel('nl'), title }).raw;
const handleOf = async (title: string): Promise<string> => {
  const images = await (await workbookWith(titled(title))).tables();
  return `Model ${modelHash(readModel(images).raw)} · 2 organisaties`;
};

/** A workbook that counts how often its tables are read. */
const counting = (workbook: Workbook): Workbook & { readonly reads: () => number } => {
  let reads = 0;
  return {
    ...workbook,
    tables: () => {
      reads += 1;
      return workbook.tables();
    },
    reads: () => reads,
  };
};

const withTables = (images: readonly TableImage[]): Workbook => ({
  tables: () => Promise.resolve(images),
  sheetNames: () => Promise.resolve([]),
  writeSheets: () => Promise.resolve(),
});

const copied = (images: readonly TableImage[], number: (at: number) => number): readonly TableImage[] =>
  images.map((image, at) => ({ ...image, name: `${image.name}${number(at)}`, sheet: `${image.sheet} (2)` }));

beforeEach(() => connectFunctions({ workbook: null, language: 'nl' }));

describe('a handle that memory does not know', () => {
  test('is answered from the tables of the workbook', async () => {
    connectFunctions({ workbook: await workbookWith(titled('Net geopend')), language: 'nl' });
    const rows = await spilled('LEVELS', await handleOf('Net geopend'));
    expect(rows.slice(1).map(([name]) => name)).toEqual(['Buurthuis', 'Taalcafé']);
  });

  test('is read once, however many cells ask for it at the same time', async () => {
    const workbook = counting(await workbookWith(titled('Veel cellen')));
    connectFunctions({ workbook, language: 'nl' });
    const handle = await handleOf('Veel cellen');
    const answers = await Promise.all(
      ['RISK', 'TOTALS', 'RESERVES', 'RISK'].map((id) => spilled(id, handle, 'Korting 10 %')),
    );
    expect(workbook.reads()).toBe(1);
    expect(answers[0]).toEqual(answers[3]);
    await spilled('RISK', handle, 'Met transitie');
    expect(workbook.reads()).toBe(1);
  });

  test('is not there any more when the tables have changed', async () => {
    connectFunctions({ workbook: await workbookWith(titled('Nu anders')), language: 'nl' });
    await expect(call('RISK', await handleOf('Zoals het was'), 'zonder korting')).rejects.toEqual(
      new CellError(
        '#N/A',
        'De tabellen zijn veranderd sinds dit model is gelezen. Bereken de werkmap opnieuw met Ctrl+Alt+F9.',
      ),
    );
  });

  test('cannot be answered without a workbook', async () => {
    await expect(call('RISK', 'Model 0badcafe', 'zonder korting')).rejects.toMatchObject({ code: '#N/A' });
  });

  test('is found in a copy of the model, whatever numbers Excel gave its tables', async () => {
    const images = await (await workbookWith(titled('Eerste model'))).tables();
    const second = await (await workbookWith(titled('Tweede model'))).tables();
    for (const number of [() => 2, (at: number) => 14 + at]) {
      const workbook = withTables([...images, ...copied(second, number)]);
      for (const title of ['Eerste model', 'Tweede model']) {
        const hash = hashInHandle(await handleOf(title)) ?? '';
        const found = modelSets(await workbook.tables()).map((set) => modelHash(readModel(set).raw));
        expect(found).toContain(hash);
      }
      connectFunctions({ workbook, language: 'nl' });
      expect(await spilled('LEVELS', await handleOf('Tweede model'))).toHaveLength(3);
    }
  });
});

describe('KP.PROBLEMS', () => {
  test('names the cell in which the same content now stands, as the checks of the workbook do', async () => {
    const workbook = await workbookWith(rawOfJson({ ...exampleModel('nl'), title: null }).raw);
    connectFunctions({ workbook, language: 'nl' });
    const handle = String(await call('MODEL', await tablesOf(workbook)));
    const rows = await spilled('PROBLEMS', handle);
    const { problems } = await currentModel(workbook);
    expect(rows.slice(1).map((row) => row[1])).toEqual(
      [...problems].sort((one, other) => one.severity.localeCompare(other.severity)).map(({ cell }) => cell),
    );
    expect(rows[1]?.[1]).toMatch(/^Opdracht!/);
  });
});

describe('the model of a workbook', () => {
  test('is the one that functions know', async () => {
    const workbook = await workbookWith(titled('Samen'));
    const handle = String(await call('MODEL', await tablesOf(workbook)));
    const current = await currentModel(workbook);
    expect(current.hash).toBe(hashInHandle(handle));
    expect(rememberedModel(current.hash)?.evaluator).toBe(current.evaluator);
    expect(current.problems.every(({ cell }) => cell !== undefined)).toBe(true);
  });

  test('has each scenario worked out once', async () => {
    const { hash, evaluator } = await currentModel(await workbookWith(titled('Eén keer')));
    if (evaluator === null) throw new Error('the example has errors');
    const first = evaluationOf(hash, evaluator, 'Korting 10 %');
    expect(evaluationOf(hash, evaluator, 'Korting 10 %')).toBe(first);
    expect(() => evaluationOf(hash, evaluator, 'Niets')).toThrow(RangeError);
  });

  test('is forgotten after eight others, and comes back when it is asked for', async () => {
    const workbook = await workbookWith(titled('Lang geleden'));
    const { hash } = await currentModel(workbook);
    for (let n = 0; n < 8; n++) await currentModel(await workbookWith(titled(`Stap ${n}`)));
    expect(rememberedModel(hash)).toBeUndefined();
    connectFunctions({ workbook, language: 'nl' });
    expect(await spilled('LEVELS', await handleOf('Lang geleden'))).toHaveLength(3);
  });
});

describe('a bounded memory', () => {
  test('lets go of what has not been used for longest', () => {
    const memory = recent<string>(2);
    memory.keep('a', 'A');
    memory.keep('b', 'B');
    memory.find('a');
    memory.keep('c', 'C');
    expect(['a', 'b', 'c'].map(memory.find)).toEqual(['A', undefined, 'C']);
  });

  test('counts weight, and keeps one that is too heavy by itself', () => {
    const memory = recent<number>(10, (value) => value);
    memory.keep('a', 6);
    memory.keep('b', 5);
    expect(memory.find('a')).toBeUndefined();
    memory.keep('c', 40);
    expect(['b', 'c'].map(memory.find)).toEqual([undefined, 40]);
    memory.keep('c', 1);
    memory.keep('d', 9);
    expect(['c', 'd'].map(memory.find)).toEqual([1, 9]);
  });
});

describe('work that is shared', () => {
  test('is done once while it goes on, and again after it failed', async () => {
    const once = onceAtATime<number>();
    let times = 0;
    const failing = () => {
      times += 1;
      return Promise.reject(new Error('no'));
    };
    const both = await Promise.allSettled([once('key', failing), once('key', failing)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(times).toBe(1);
    expect(await once('key', () => Promise.resolve(7))).toBe(7);
  });
});

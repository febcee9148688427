import fc from 'fast-check';
import { describeProblem } from '../../../src/i18n/describe-problem';
import { LANGUAGES } from '../../../src/i18n/language';
import { evaluateAll } from '../../../src/model/evaluate-scenarios';
import { isError } from '../../../src/model/problem';
import { TABLE_NAMES } from '../../../src/model/tables';
import { COLUMNS } from '../../../src/model/parse/tables/columns';
import { randomModel } from '../../random-model';
import { parsed, SOUND } from './sound-model';

const garbage = fc.anything({ withDate: true, withNullPrototype: true, withSparseArray: true, maxDepth: 3 });

/** Reads it, says what is wrong with it, and works it out where nothing is. */
const swallow = (json: unknown): void => {
  const { model, problems } = parsed(json);
  for (const problem of problems) {
    for (const language of LANGUAGES) expect(describeProblem(problem, language)).toMatch(/\S/);
  }
  expect(model === null).toBe(problems.some(isError));
  if (model !== null) evaluateAll(model);
};

test('whatever is read, nothing is thrown and what is wrong is said', () => {
  fc.assert(fc.property(garbage, swallow), { numRuns: 300 });
});

test('whatever stands in our tables, nothing is thrown', () => {
  const rowOf = (table: keyof typeof COLUMNS) =>
    fc.record(Object.fromEntries(Object.keys(COLUMNS[table]).map((column) => [column, garbage])), {
      requiredKeys: [],
    });
  const tables = TABLE_NAMES.map((table) => [
    table,
    fc.oneof(fc.array(rowOf(table), { maxLength: 3 }), garbage),
  ]);
  const model = fc.record(Object.fromEntries(tables) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  });
  fc.assert(fc.property(model, swallow), { numRuns: 60 });
});

test('whatever one cell of a sound model holds, nothing is thrown', () => {
  const cells = Object.entries(SOUND).flatMap(([table, rows]) =>
    Array.isArray(rows)
      ? rows.flatMap((row: object, at) => Object.keys(row).map((column) => ({ table, at, column })))
      : [],
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...cells),
      fc.oneof(garbage, fc.double(), fc.string()),
      ({ table, at, column }, value) => {
        const rows = SOUND[table as keyof typeof SOUND] as unknown as readonly object[];
        swallow({ ...SOUND, [table]: rows.map((row, k) => (k === at ? { ...row, [column]: value } : row)) });
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever one cell of any sound model is cleared, nothing is thrown', () => {
  fc.assert(
    fc.property(randomModel, fc.nat(), fc.nat(), fc.nat(), (model, t, r, c) => {
      const tables = Object.entries(model).filter(([, rows]) => Array.isArray(rows) && rows.length > 0);
      const [table, rows] = tables[t % tables.length] as [string, readonly object[]];
      const at = r % rows.length;
      const columns = Object.keys(rows[at]!);
      const column = columns[c % columns.length]!;
      swallow({ ...model, [table]: rows.map((row, k) => (k === at ? { ...row, [column]: null } : row)) });
    }),
    { numRuns: 60 },
  );
});

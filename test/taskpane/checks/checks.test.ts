import { findTables } from '../../../src/workbook/read/find-tables';
import { parseModel } from '../../../src/model/parse/parse-model';
import type { Problem } from '../../../src/model/problem';
import { certainFix, fixedValue } from '../../../src/taskpane/pages/checks/certain-fix';
import { problemGroups } from '../../../src/taskpane/pages/checks/problem-groups';
import { headerProblems, matchHeaders } from '../../../src/workbook/read/match-headers';
import type { TableImage } from '../../../src/workbook/port';

const lots = (headers: readonly string[]): TableImage => ({
  name: 'kpLots',
  sheet: 'Opdracht',
  top: 5,
  left: 2,
  headers,
  rows: [],
  merged: [],
});

const warning = (problem: Partial<Problem>): Problem =>
  ({ severity: 'warning', table: 'grants', row: 1, column: 'amount', value: 'x', ...problem }) as Problem;

test('a misspelt name is mended by the name that was meant', () => {
  const problem = warning({
    code: 'unknown-name',
    cell: 'Organisaties!B9',
    value: 'Buurthuis Zuidd',
    details: { kind: 'organisation', nearest: 'Buurthuis Zuid' },
  });
  expect(certainFix(problem, 'nl')).toEqual({
    cell: 'Organisaties!B9',
    from: 'Buurthuis Zuidd',
    to: 'Buurthuis Zuid',
  });
});

test('a misspelt choice is mended in the words of the tables, not by its name in JSON', () => {
  const { problems } = parseModel({
    grants: [{ row: 1, values: { organisation: 'A', condition: 'anny' }, cells: { condition: 'O!C3' } }],
  });
  const choice = problems.find(({ code }) => code === 'unknown-choice');
  expect(choice).toBeDefined();
  expect(choice && certainFix(choice, 'en')).toMatchObject({ cell: 'O!C3', from: 'anny' });
  expect(choice && certainFix(choice, 'nl')?.to).not.toBe('any');
});

test('a number that stands as text becomes the number that was read', () => {
  const problem = warning({
    code: 'number-as-text',
    cell: 'Organisaties!C4',
    value: '€ 1.234,50',
    details: { read: 1234.5 },
  });
  const fix = certainFix(problem, 'nl');
  expect(fix && fixedValue('€ 1.234,50', fix)).toBe(1234.5);
});

test('a misspelt header is mended in the cell in which it stands', () => {
  const image = lots(['Perceel', 'Jaarwarde (€ per jaar)']);
  const [found] = findTables([image]);
  const problems = headerProblems('lots', image, matchHeaders('lots', image), 'nl');
  const missing = problems.find(({ column }) => column === 'annualValue');
  expect(found?.table).toBe('lots');
  expect(missing && certainFix(missing, 'nl')).toEqual({
    cell: null,
    from: 'Jaarwarde (€ per jaar)',
    to: 'Jaarwaarde (€ per jaar)',
  });
});

test('what can be mended in more than one way is left to people', () => {
  const problem = warning({
    code: 'outside-bounds',
    cell: 'O!C4',
    details: { low: 0, high: 1, unit: 'share' },
  });
  expect(certainFix(problem, 'nl')).toBeNull();
});

test.each([
  ['Zuidd', 'Zuid'],
  ['Noord; Zuidd;West', 'Noord; Zuid; West'],
  ['iets anders', null],
  [12, null],
  [null, null],
])('a cell with %p becomes %p, and stays as it is where the mistake is gone', (now, fixed) => {
  expect(fixedValue(now, { from: 'Zuidd', to: 'Zuid' })).toBe(fixed);
});

test('problems stand by table, tables with errors first and errors before warnings', () => {
  const groups = problemGroups(
    [
      warning({ code: 'no-municipal-stream', table: 'organisations', details: {} }),
      warning({ code: 'index-carried', table: 'indexation', details: { year: 2030, from: 2028 } }),
      warning({ code: 'missing-value', severity: 'error', table: 'scenarios', details: {}, value: null }),
      warning({ code: 'no-tables', severity: 'error', table: null, details: {}, row: null, column: null }),
    ],
    'nl',
  );
  expect(groups.map(({ table, errors }) => [table, errors])).toEqual([
    [null, 1],
    ['scenarios', 1],
    ['indexation', 0],
    ['organisations', 0],
  ]);
});

test('the same sentence stands there once', () => {
  const same = warning({ code: 'index-carried', table: 'indexation', details: { year: 2030, from: 2028 } });
  expect(problemGroups([same, { ...same }], 'nl')[0]?.problems).toHaveLength(1);
});

import { isError, type Problem } from '../../../src/model/problem';
import { parseModel } from '../../../src/model/parse/parse-model';
import { rawOfJson } from '../../../src/model/parse/raw-of-json';
import type { TableName } from '../../../src/model/tables';

type Row = Readonly<Record<string, unknown>>;
/** Tables as JSON has them; the settings of the model stand at the top. */
export type Json = Readonly<Record<string, unknown>>;

/** The smallest model with a lot, a main contractor and a subcontractor with a fund, without any problem. */
export const SOUND = {
  title: 'Een wijk',
  priceLevelYear: 2025,
  lots: [
    {
      lot: 'Noord',
      annualValue: 1_000_000,
      start: '2025-01-01',
      termMonths: 24,
      wageShare: 0.9,
      ringFenced: 100_000,
      mainContractor: 'Hoofd',
    },
  ],
  indexation: [{ year: 2026, wage: 0.047, price: 0.025 }],
  targets: [
    {
      name: 'Taak',
      lot: 'Noord',
      kind: 'structural',
      unit: 'EUR',
      amount: 50_000,
      from: 2025,
      phase: [0.5, 1],
    },
  ],
  transition: { budget: 20_000, taper: [1, 0.5] },
  organisations: [
    {
      organisation: 'Hoofd',
      type: 'welzijnsorganisatie',
      fixedCosts: 600_000,
      variableCosts: 200_000,
      ownIncome: 0,
      openingReserve: 100_000,
    },
    {
      organisation: 'Buurt',
      type: 'zelforganisatie',
      fixedCosts: 100_000,
      variableCosts: 20_000,
      ownIncome: 20_000,
      openingReserve: 20_000,
    },
  ],
  municipal: [{ organisation: 'Buurt', stream: 'subcontract', lot: 'Noord', share: 0.1 }],
  grants: [{ organisation: 'Buurt', funder: 'Fonds A', amount: 10_000, condition: 'none', to: 2026 }],
  support: [{ from: 'Hoofd', to: 'Buurt', amount: 1000 }],
  reach: [
    {
      organisation: 'Buurt',
      neighbourhood: 'De Wijk',
      group: 'ouderen',
      participants: 40,
      volunteers: 5,
      volunteerHours: 500,
    },
  ],
  neighbourhoods: [{ neighbourhood: 'De Wijk', inhabitants: 4000, needWeight: 1 }],
  scenarios: [{ scenario: 'Korting', cut: 0.1 }],
} as const satisfies Json;

type Table = Extract<keyof typeof SOUND, TableName>;

const rowsOf = (table: Table | 'overrides'): readonly Row[] => {
  const rows: unknown = table === 'overrides' ? [] : SOUND[table];
  return (Array.isArray(rows) ? rows : [rows]) as readonly Row[];
};

/** The sound model with columns of one row (the first if not told) replaced. */
export const changed = (table: Table, columns: Row, row = 0): Json => ({
  ...SOUND,
  [table]: rowsOf(table).map((each, at) => (at === row ? { ...each, ...columns } : each)),
});

/** The sound model with a row more, like the first of its table but for these columns. */
export const added = (table: Table, columns: Row): Json => ({
  ...SOUND,
  [table]: [...rowsOf(table), { ...rowsOf(table)[0], ...columns }],
});

/** The sound model with overrides of its scenario. */
export const overridden = (...rows: readonly Row[]): Json => ({
  ...SOUND,
  overrides: rows.map((row) => ({ scenario: 'Korting', ...row })),
});

export const parsed = (json: unknown) => {
  const { raw, problems } = rawOfJson(json);
  const { model, problems: inCells } = parseModel(raw);
  const all = [...problems, ...inCells];
  return { model: all.some(isError) ? null : model, problems: all };
};

/** A problem in short: what, and where. */
export const told = ({ severity, code, table, row, column }: Problem): string =>
  `${severity} ${code} ${[table, row, column].map((part) => part ?? '–').join(' ')}`;

export const problemsIn = (json: unknown): readonly string[] => parsed(json).problems.map(told);

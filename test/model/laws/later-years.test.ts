import fc from 'fast-check';
import type { IndexRow, LotRow, PlainModel } from '../../../bench/plain/model';
import type { Result } from '../../../src/model/result';
import { randomModel } from '../../random-model';
import { evaluated } from '../evaluated';

const RUNS = { numRuns: 80 };

/** All that a result says about single years, up to and including `last`. */
const upTo = (result: Result, last: number): unknown => {
  const count = result.years.filter((calendarYear) => calendarYear <= last).length;
  const firstYears = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, count);
    if (typeof value !== 'object' || value === null) return null;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, firstYears(inner)]));
  };
  const ofYears = result.organisations.map(
    ({
      municipal,
      transition,
      support,
      own,
      grants,
      income,
      costs,
      activity,
      result: net,
      reserve,
      fteLost,
      organisation,
      failedYear,
    }) => ({
      organisation,
      series: firstYears({
        municipal,
        transition,
        support,
        own,
        grants,
        income,
        costs,
        activity,
        net,
        reserve,
        fteLost,
      }),
      failedYear: failedYear !== null && failedYear <= last ? failedYear : null,
    }),
  );
  const { lots, targets, totals, transition, impact } = result;
  return {
    organisations: ofYears,
    lots: lots.map((lot) => [lot.lot, firstYears(lot)]),
    other: firstYears({ targets, totals: { ...totals, levels: null }, years: result.years }),
    transition: firstYears({ requested: transition?.requested, paid: transition?.paid }),
    reached: firstYears({ now: impact.reached, reference: impact.reference }),
    events: result.events.filter(({ year }) => year <= last),
    mutual: result.mutual.filter(({ year }) => year <= last),
  };
};

const yearOf = (start: string): number => Number(start.slice(0, 4));
const lastMonthOf = ({ start, termMonths }: LotRow): number =>
  yearOf(start) * 12 + Number(start.slice(5, 7)) - 1 + termMonths - 1;

/** Years, indexation, targets, funds and support after `last` are other ones; all that is up to then is the same. */
const withAnotherFuture = (model: PlainModel, last: number): PlainModel => {
  const onLot = model.lots?.[0]?.lot;
  // An index is counted from the price level, so a rate before that is not a later year's business.
  const settled = Math.max(last, model.priceLevelYear);
  const changed = (row: IndexRow): IndexRow =>
    row.year > settled ? { ...row, wage: row.wage + 0.03, correction: 0.02 } : row;
  return {
    ...model,
    lastYear: Math.max(model.lastYear ?? 0, last) + 3,
    indexation: [...model.indexation!.map(changed), ...lateRow(model.indexation!, settled)],
    targets: [
      ...(model.targets ?? []),
      {
        name: 'Later',
        lot: onLot ?? 'subsidies',
        kind: 'structural',
        unit: 'share',
        amount: 0.4,
        from: last + 1,
        phase: 1,
      },
    ],
    grants: [
      ...(model.grants ?? []),
      ...model.organisations.map(({ organisation }) => ({
        organisation,
        funder: 'Fonds Later',
        amount: 40_000,
        from: last + 1,
        condition: 'any' as const,
      })),
    ],
  };
};

const lateRow = (rows: readonly IndexRow[], settled: number): IndexRow[] =>
  rows.some(({ year }) => year === settled + 1) ? [] : [{ year: settled + 1, wage: 0.09, price: 0.01 }];

const lastYearOf = (model: PlainModel, part: number): number => {
  const { years } = evaluated({ ...model, scenarios: [], overrides: [] })['reference']!;
  return years[Math.floor(part * (years.length - 1))]!;
};

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** In whole years, so that its last one does not grow; overrides of targets would change the added target too. */
const settledPast = (model: PlainModel): PlainModel => ({
  ...model,
  lastYear: lastYearOf(model, 1),
  overrides: (model.overrides ?? []).filter(({ table }) => table !== 'targets'),
});

describe('a year does not depend on later years:', () => {
  test('other rates, targets and funds from the year after on leave it as it is', () => {
    fc.assert(
      fc.property(randomModel, part, (drawn, at) => {
        const model = settledPast(drawn);
        const last = lastYearOf(model, at);
        const before = evaluated(model);
        const after = evaluated(withAnotherFuture(model, last));
        for (const [name, result] of Object.entries(before)) {
          expect(upTo(after[name]!, last)).toEqual(upTo(result, last));
        }
      }),
      RUNS,
    );
  });

  test('that other future is another future indeed', () => {
    const changed = fc.sample(randomModel, { numRuns: 30, seed: 7 }).filter((drawn) => {
      const model = settledPast(drawn);
      const end = lastYearOf(model, 1);
      const other = evaluated(withAnotherFuture(model, lastYearOf(model, 0)));
      return Object.entries(evaluated(model)).some(
        ([name, result]) => JSON.stringify(upTo(other[name]!, end)) !== JSON.stringify(upTo(result, end)),
      );
    });
    expect(changed.length).toBeGreaterThan(25);
  });

  test('a horizon that ends sooner leaves the years before its end as they are', () => {
    fc.assert(
      fc.property(randomModel, part, (model, at) => {
        const last = lastYearOf(model, at);
        const lots = model.lots ?? [];
        // A lot cannot be cut off before it starts, and what no lot needs may end with the years asked for.
        fc.pre(lots.every(({ start }) => yearOf(start) <= last));
        const shorter: PlainModel = {
          ...model,
          lots: lots.map((lot) => ({
            ...lot,
            termMonths: lot.termMonths - Math.max(0, lastMonthOf(lot) - (last * 12 + 11)),
          })),
          lastYear: model.lastYear == null ? null : Math.min(model.lastYear, last),
        };
        const before = evaluated(model);
        for (const [name, result] of Object.entries(evaluated(shorter))) {
          expect(upTo(before[name]!, last)).toEqual(upTo(result, last));
        }
      }),
      RUNS,
    );
  });
});

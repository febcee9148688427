import fc from 'fast-check';
import { city } from '../../../bench/city';
import type { PlainModel } from '../../../bench/plain/model';
import type { Result } from '../../../src/model/result';
import { differences } from '../../bench/same-result';
import { randomModel } from '../../random-model';
import { evaluated } from '../evaluated';

/** A power of two, so that multiplying by it is exact. */
const FACTOR = 2;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Multiplies every number under one of these keys. */
const scaled = <T>(value: T, keys: readonly string[], factor: number, inside = false): T => {
  const walk = (json: Json, here: boolean): Json => {
    if (typeof json === 'number') return here ? json * factor : json;
    if (json === null || typeof json !== 'object') return json;
    if (Array.isArray(json)) return json.map((entry: Json) => walk(entry, here));
    const entries = Object.entries(json).map(([key, inner]) => [
      key,
      walk(inner, here || keys.includes(key)),
    ]);
    return Object.fromEntries(entries) as Json;
  };
  return walk(value as Json, inside) as T;
};

const INPUT_EUROS = [
  'annualValue',
  'ringFenced',
  'fixedCosts',
  'variableCosts',
  'ownIncome',
  'openingReserve',
  'minimumReserve',
  'budget',
  'capPerOrganisation',
];
const RESULT_EUROS = [
  ...['gross', 'ringFenced', 'target', 'cut', 'unmet', 'net', 'coordination', 'main', 'partners'],
  ...['subcontracted', 'bySubcontractor', 'byPartner', 'toFill', 'municipalSaved', 'transitionPaid'],
  ...['netSaving', 'cofundingLost', 'municipal', 'transition', 'support', 'own', 'grants', 'income'],
  ...['costs', 'result', 'reserve', 'repairAmount', 'required', 'actual', 'amount', 'requested', 'paid'],
  'remaining',
];

/** The model with all its euros multiplied; `amount` and `threshold` are euros in some rows only. */
const scaledModel = (model: PlainModel, factor: number): PlainModel => ({
  ...scaled(model, INPUT_EUROS, factor),
  targets: (model.targets ?? []).map((row) => (row.unit === 'EUR' ? scaled(row, ['amount'], factor) : row)),
  municipal: (model.municipal ?? []).map((row) => scaled(row, ['amount'], factor)),
  grants: (model.grants ?? []).map((row) =>
    scaled(row, row.condition === 'amount' ? ['amount', 'threshold'] : ['amount'], factor),
  ),
  support: (model.support ?? []).map((row) => scaled(row, ['amount'], factor)),
  overrides: (model.overrides ?? []).map((row) =>
    [...INPUT_EUROS, 'amount'].includes(row.column) ? scaled(row, ['value'], factor) : row,
  ),
});

/** `cofundingLost` is a reason too, and `transition` holds a ratio: these are put back as they were. */
const scaledResult = (result: Result, factor: number): Result => {
  const { transition } = result;
  const all = scaled(result, RESULT_EUROS, factor);
  if (transition === null || all.transition === null) return all;
  return {
    ...all,
    transition: { ...all.transition, cofundingSavedPerEuro: transition.cofundingSavedPerEuro },
  };
};

/** Half a cent does not scale: an amount this near to what is asked may fall on the other side. */
const NEAR = 0.02;

const isNear = (model: PlainModel, result: Result, reference: Result): boolean => {
  const minimum = new Map(model.organisations.map((row) => [row.organisation, row.minimumReserve ?? 0]));
  const somethingOrNothing = [
    ...result.lots.flatMap(({ net, bySubcontractor }) => [...net, ...Object.values(bySubcontractor).flat()]),
    ...result.organisations.flatMap(({ organisation, reserve, municipal, income }, i) => {
      const losses = municipal.map((amount, y) => reference.organisations[i]!.municipal[y]! - amount);
      const together = losses.reduce((sum, loss) => sum + loss, 0);
      const low = minimum.get(organisation)!;
      return [
        ...municipal,
        ...income,
        ...reserve,
        ...reserve.map((amount) => amount - low),
        ...losses,
        together,
      ];
    }),
    ...result.events.map(({ required, actual }) => (actual ?? 1) - (required ?? 0)),
  ];
  return somethingOrNothing.some((amount) => amount !== 0 && Math.abs(amount) < NEAR);
};

/** What is searched in steps is not to the bit, and what is said about it may turn on the last one. */
const withoutSearched = (result: Result): unknown => ({
  ...result,
  totals: { ...result.totals, levels: null },
  organisations: result.organisations.map(
    ({ tippingCut, repair, repairAmount, level, reasons, ...rest }) => rest,
  ),
});

describe('twice the euros', () => {
  test('give twice the euros and the same ratios, to the bit, in any model but for half a cent', () => {
    const runs = { all: 0, near: 0 };
    fc.assert(
      fc.property(randomModel, (drawn) => {
        // Overrides of a target's amount are euros for one row and a share for another.
        const model = { ...drawn, overrides: drawn.overrides!.filter(({ table }) => table !== 'targets') };
        const twice = scaledModel(model, FACTOR);
        const before = evaluated(model);
        const after = evaluated(twice);
        for (const [name, result] of Object.entries(before)) {
          runs.all++;
          if (isNear(model, result, before['reference']!)) runs.near++;
          else if (isNear(twice, after[name]!, after['reference']!)) runs.near++;
          else expect(withoutSearched(after[name]!)).toEqual(withoutSearched(scaledResult(result, FACTOR)));
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
    expect(runs.near / runs.all).toBeLessThan(0.1);
  });
});

test('a city with 1,024 times the euros is the same city, its tipping cuts and repairs included', () => {
  const factor = 1024;
  const model = city(60, 6, 5);
  const after = evaluated(scaledModel(model, factor));
  for (const [name, result] of Object.entries(evaluated(model))) {
    expect(differences(scaledResult(after[name]!, 1 / factor), result)).toEqual([]);
  }
});

import fc from 'fast-check';
import type { IndexRow, LotRow, TargetRow } from '../../bench/plain/model';
import { oneOf, orEmpty, phase, pick, place, share } from './drawn';

/** The contract's part of a random model. Positions become names once the organisations are known. */
export const TYPES = ['zelforganisatie', 'welzijnsorganisatie', 'sociale onderneming'] as const;

const rate = fc.integer({ min: -20, max: 90 }).map((n) => n / 1000);

const lotDraft = fc.record({
  startsAfter: fc.integer({ min: 0, max: 30 }),
  termMonths: fc.integer({ min: 3, max: 40 }),
  annualValue: fc.oneof(
    fc.integer({ min: 2, max: 40 }).map((n) => n * 100_000),
    fc.integer({ min: 20_000_000, max: 400_000_000 }).map((cents) => cents / 100),
  ),
  ringFencedShare: orEmpty(oneOf(0, 0.1, 0.25, 0.9)),
  wageShare: share,
  indexed: orEmpty(share),
  coordinationFee: orEmpty(oneOf(0, 0.05, 0.075, 0.2)),
  mainContractor: orEmpty(place),
  mainPassThrough: orEmpty(oneOf(0, 0.5, 1, 2)),
  minSubcontractShare: orEmpty(share),
  minSubcontractors: orEmpty(fc.nat(3)),
  countedTypes: orEmpty(fc.subarray([...TYPES])),
});

const targetDraft = fc.record({
  on: place,
  kind: oneOf('structural', 'incidental'),
  unit: oneOf('EUR', 'share'),
  part: oneOf(0.02, 0.05, 0.1, 0.125, 0.3, 0.8),
  startsAfter: fc.integer({ min: -1, max: 4 }),
  phase,
  indexed: orEmpty(fc.boolean()),
});

export const contractDraft = fc.record({
  startYear: fc.integer({ min: 2023, max: 2026 }),
  priceLevelAfter: fc.integer({ min: -3, max: 2 }),
  yearsBefore: orEmpty(fc.nat(1)),
  yearsAfter: orEmpty(fc.nat(1)),
  proRata: orEmpty(oneOf('months', 'days')),
  lots: fc.oneof(
    { weight: 1, arbitrary: fc.array(lotDraft, { maxLength: 0 }) },
    { weight: 8, arbitrary: fc.array(lotDraft, { minLength: 1, maxLength: 2, size: 'max' }) },
  ),
  flatPrices: fc.boolean(),
  rates: fc.array(
    fc.record({
      gap: oneOf(1, 1, 1, 2),
      wage: rate,
      price: rate,
      paidWage: orEmpty(rate),
      paidPrice: orEmpty(rate),
      correction: orEmpty(oneOf(-0.01, 0, 0.016)),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  targets: fc.array(targetDraft, { maxLength: 3 }),
});

type Drawn<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
export type ContractDraft = Drawn<typeof contractDraft>;

/** The lots; a second lot may leave months or years in which none runs. */
export const lotRows = (draft: ContractDraft, organisations: readonly string[]): LotRow[] =>
  draft.lots.map(({ startsAfter, ringFencedShare, mainContractor, ...lot }, i) => {
    const year = draft.startYear + Math.floor(startsAfter / 12);
    return {
      ...lot,
      lot: `Perceel ${i + 1}`,
      start: `${year}-${String((startsAfter % 12) + 1).padStart(2, '0')}-01`,
      ringFenced: ringFencedShare === null ? null : ringFencedShare * lot.annualValue,
      mainContractor: mainContractor === null ? null : pick(organisations, mainContractor),
    };
  });

/** Calendar years beside the lots; without lots there must be both. */
export function calendarYears({ lots, startYear, yearsBefore, yearsAfter }: ContractDraft) {
  const ends = lots.map((lot) => Math.floor((lot.startsAfter + lot.termMonths - 1) / 12));
  const starts = lots.map((lot) => Math.floor(lot.startsAfter / 12));
  if (lots.length === 0) return { firstYear: startYear, lastYear: startYear + 2 + (yearsAfter ?? 0) };
  return {
    firstYear: yearsBefore === null ? null : startYear + Math.min(...starts) - yearsBefore,
    lastYear: yearsAfter === null ? null : startYear + Math.max(...ends) + yearsAfter,
  };
}

/** Rates from before the first year that anybody asks for; years may be left out after that. */
export function indexRows(draft: ContractDraft): IndexRow[] {
  let year = draft.startYear - 5;
  if (draft.flatPrices) return [{ year, wage: 0, price: 0 }];
  return draft.rates.map(({ gap, ...row }) => {
    year += gap;
    return { year: year - gap, ...row };
  });
}

export function targetRows(draft: ContractDraft): TargetRow[] {
  const lots = draft.lots.map((_, i) => `Perceel ${i + 1}`);
  const places = lots.length === 0 ? ['subsidies', 'stelpost'] : [...lots, '*', 'subsidies', 'stelpost'];
  const value = draft.lots.reduce((sum, lot) => sum + lot.annualValue, 0);
  return draft.targets.map(({ on, part, startsAfter, ...target }, i) => {
    const lot = pick(places, on);
    const onLots = lot === '*' || lots.includes(lot);
    const unit = lot === 'stelpost' ? 'EUR' : target.unit;
    return {
      ...target,
      name: `Taakstelling ${i + 1}`,
      lot,
      unit,
      amount: unit === 'share' ? part : part * (onLots ? value : 200_000),
      from: draft.startYear + startsAfter,
      indexed: onLots ? target.indexed : null,
    };
  });
}

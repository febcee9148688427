import { held } from '../../core/index-factors';
import { structuralLevel } from '../../core/phase';
import { exists, reaches } from '../../core/reaches';
import { shareLoss } from '../../core/share-loss';
import { partOfYear, type Span } from '../../core/span';
import type { Indices } from '../indices';
import type { Levers, Lot, LotIndex, Model, MunicipalStream, Tables } from '../model';
import { partsOf } from '../parts';
import { lotSpan } from '../period';
import { freeValue, targetOnLot } from './lot-targets';

/** One subcontract or partnership of a lot with what it gets per year, VAT included. */
export interface LotStream {
  readonly row: MunicipalStream;
  readonly amounts: Float64Array;
}

/** A lot's budget, per year of the horizon (docs/model.md §4). */
export interface LotBudget {
  readonly lot: Lot;
  readonly part: Float64Array;
  readonly index: Float64Array;
  readonly gross: Float64Array;
  readonly ringFenced: Float64Array;
  readonly target: Float64Array;
  readonly cut: Float64Array;
  readonly unmet: Float64Array;
  readonly net: Float64Array;
  readonly coordination: Float64Array;
  /** Delivery budget: what main contractor, partners and subcontractors share. */
  readonly delivery: Float64Array;
  readonly main: Float64Array;
  readonly streams: readonly LotStream[];
  /** Years in which shielded parties had to take a loss. */
  readonly shieldBroken: readonly number[];
}

export const lotBudget = (
  model: Model,
  indices: Indices,
  tables: Tables,
  levers: Levers,
  position: LotIndex,
): LotBudget => {
  const lot = tables.lots[position]!;
  const span = lotSpan(lot);
  const { years } = model.horizon;
  const paid = indices.paid(lot.wageShare);
  const withheld = 1 - lot.indexed * (1 - levers.indexationWithheld);
  const row = (value: (calendarYear: number, at: number) => number): Float64Array =>
    Float64Array.from(years, value);

  const part = row((calendarYear) => partOfYear(span, calendarYear, model.proRata));
  const index = row((_, at) => held(paid[at]!, withheld));
  const gross = row((_, at) => lot.annualValue * index[at]! * part[at]!);
  const ringFenced = row((_, at) => lot.ringFenced * index[at]! * part[at]!);
  const available = row((_, at) => gross[at]! - ringFenced[at]!);
  const target = row((calendarYear, at) =>
    targetOnLot(tables, levers, position, { calendarYear, part: part[at]!, index: index[at]! }),
  );
  const cut = row(
    (calendarYear, at) =>
      levers.cut * structuralLevel(levers.cutPhase, levers.cutFrom, calendarYear) * available[at]!,
  );
  const reduction = row((_, at) => Math.min(target[at]! + cut[at]!, available[at]!));
  const delivery = row((_, at) => (1 - lot.coordinationFee) * (available[at]! - reduction[at]!));
  const shared = shareDelivery({ model, tables, levers, position, span, index, available, delivery });

  return {
    lot,
    part,
    index,
    gross,
    ringFenced,
    target,
    cut,
    unmet: row((_, at) => target[at]! + cut[at]! - reduction[at]!),
    net: row((_, at) => gross[at]! - reduction[at]!),
    coordination: row((_, at) => lot.coordinationFee * (available[at]! - reduction[at]!)),
    delivery,
    ...shared,
  };
};

interface Delivery {
  readonly model: Model;
  readonly tables: Tables;
  readonly levers: Levers;
  readonly position: LotIndex;
  readonly span: Span;
  readonly index: Float64Array;
  readonly available: Float64Array;
  readonly delivery: Float64Array;
}

/** Who gets what of the delivery budget: first as agreed, then the loss by pass-through. */
const shareDelivery = (given: Delivery): Pick<LotBudget, 'main' | 'streams' | 'shieldBroken'> => {
  const { model, tables, levers, position } = given;
  const lot = tables.lots[position]!;
  const { years } = model.horizon;
  const rows = tables.municipal.filter(
    (row) => row.lot === position && (row.stream === 'subcontract' || row.stream === 'partner'),
  );
  const amounts = agreedAmounts(given, rows);
  const main = new Float64Array(years.length);
  const shieldBroken: number[] = [];
  const mainPassThrough = levers.mainPassThrough ?? lot.mainPassThrough;
  const weights = new Float64Array(rows.length + 1);
  rows.forEach((row, r) => (weights[r] = passThroughOf(row, mainPassThrough)));
  weights[rows.length] = mainPassThrough;
  const ofYear = new Float64Array(rows.length + 1);

  for (let y = 0; y < years.length; y++) {
    const before = (1 - lot.coordinationFee) * given.available[y]!;
    let agreed = 0;
    for (let r = 0; r < rows.length; r++) agreed += amounts[r * years.length + y]!;
    const scale = agreed > before ? before / agreed : 1;
    for (let r = 0; r < rows.length; r++) ofYear[r] = amounts[r * years.length + y]! * scale;
    ofYear[rows.length] = agreed > before ? 0 : before - agreed;
    if (shareLoss(ofYear, weights, before - given.delivery[y]!)) shieldBroken.push(years[y]!);
    for (let r = 0; r < rows.length; r++) amounts[r * years.length + y] = ofYear[r]!;
    main[y] = ofYear[rows.length]!;
  }
  const streams = rows.map((row, r) => ({
    row,
    amounts: amounts.subarray(r * years.length, (r + 1) * years.length),
  }));
  return { main, streams, shieldBroken };
};

const passThroughOf = (row: MunicipalStream, mainPassThrough: number): number =>
  row.passThrough ?? (row.stream === 'partner' ? mainPassThrough : 1);

/** What subcontracts and partnerships come to before anything is taken off, at `row * years + y`. */
const agreedAmounts = (given: Delivery, rows: readonly MunicipalStream[]): Float64Array => {
  const { model, tables, levers, position, span, index } = given;
  const lot = tables.lots[position]!;
  const amounts = partsOf(model, rows, () => span);
  rows.forEach((row, r) => {
    const agreed = row.amount ?? row.share! * freeValue(lot) * (1 - lot.coordinationFee);
    const perYear = levers.outOfPlan.has(row.organisation) ? 0 : agreed;
    for (let y = 0; y < index.length; y++) {
      amounts[r * index.length + y]! *= perYear * held(index[y]!, 1 - row.indexed);
    }
  });
  return amounts;
};

/** Subcontracting in one year, as the lot asks for it. */
export interface Subcontracting {
  /** How many subcontractors of the counted types get something. */
  readonly subcontractors: number;
  /** Which part of the delivery budget they get; 0 where there is none. */
  readonly share: number;
  readonly meetsShare: boolean | null;
  readonly meetsNumber: boolean | null;
}

/** @param counted the subcontracts of the counted types, each of another organisation */
export const subcontracting = (
  budget: LotBudget,
  counted: readonly LotStream[],
  year: number,
): Subcontracting => {
  const { lot } = budget;
  let together = 0;
  let subcontractors = 0;
  for (const { amounts } of counted) {
    together += amounts[year]!;
    if (exists(amounts[year]!)) subcontractors++;
  }
  const delivery = budget.delivery[year]!;
  const runs = budget.part[year]! > 0;
  return {
    subcontractors,
    share: exists(delivery) ? together / delivery : 0,
    meetsShare: runs ? reaches(together, lot.minSubcontractShare * delivery) : null,
    meetsNumber: runs ? subcontractors >= lot.minSubcontractors : null,
  };
};
